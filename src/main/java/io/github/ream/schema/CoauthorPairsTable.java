package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** How often the same two authors write together: one row per number of papers written together. */
public final class CoauthorPairsTable {
  public static final String N_PAPERS = "n_papers";
  public static final String N_PAIRS = "n_pairs";
  public static final String SHARE = "share";

  public static final Table TABLE =
      Table.named("coauthor_pairs", "one row per number of papers written together")
          .key(N_PAPERS)
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Number of papers that name both authors of a pair; hyper-authored papers"
                  + " (authors.hyper-authored-above) make no pairs")
          .mandatory(
              N_PAIRS,
              DataTypes.LongType,
              "pairs, 0..",
              "Number of pairs of authors with n_papers papers together")
          .mandatory(SHARE, DataTypes.DoubleType, "0..1", "n_pairs as a share of all pairs")
          .build();

  private CoauthorPairsTable() {}
}
