package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Collaboration of countries and organisations over all papers: one row per measure. */
public final class CollaborationSharesTable {
  public static final String MEASURE = "measure";
  public static final String N_PAPERS = "n_papers";
  public static final String N_JOINT = "n_joint";
  public static final String SHARE = "share";
  public static final String SHARE_CI_LOW = "share_ci_low";
  public static final String SHARE_CI_HIGH = "share_ci_high";
  public static final String N_UNKNOWN = "n_unknown";

  /** What may be joint. */
  public enum Measure implements Coded {
    INTERNATIONAL("international"),
    INTER_INSTITUTIONAL("inter_institutional");

    private final String code;

    Measure(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private static final String NONE = "; null if n_papers is 0";

  public static final Table TABLE =
      Table.named("collaboration_shares", "one row per measure of collaboration")
          .key(MEASURE)
          .mandatory(
              MEASURE,
              DataTypes.StringType,
              Coded.listed(Measure.values()),
              "international: papers of two countries or more; inter_institutional: of two"
                  + " organisations or more, told apart by ROR, else OpenAlex id, else name; a name"
                  + " that one id is most often given under counts as that id")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of which a country, or an organisation, is known")
          .mandatory(N_JOINT, DataTypes.LongType, "papers, 0..", "Of them, papers of two or more")
          .measure(SHARE, "0..1", "n_joint / n_papers" + NONE)
          .measure(
              SHARE_CI_LOW,
              "0..1",
              "Lower end of its interval, by Wilson (confidence: authors.confidence)" + NONE)
          .measure(
              SHARE_CI_HIGH,
              "0..1",
              "Upper end of its interval, by Wilson (confidence: authors.confidence)" + NONE)
          .mandatory(
              N_UNKNOWN,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of paper_affiliations of which none is known; papers without affiliations are"
                  + " in neither number")
          .build();

  private CollaborationSharesTable() {}
}
