package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Groups compared two by two in author count: one row per dimension and pair of groups. */
public final class AuthorCountPairsTable {
  public static final String DIMENSION = "dimension";
  public static final String VALUE_A = "value_a";
  public static final String VALUE_B = "value_b";
  public static final String N_A = "n_a";
  public static final String N_B = "n_b";
  public static final String N_UNKNOWN_A = "n_unknown_a";
  public static final String N_UNKNOWN_B = "n_unknown_b";
  public static final String MEAN_DIFFERENCE = "mean_difference";
  public static final String Z = "z";
  public static final String P_VALUE = "p_value";
  public static final String P_HOLM = "p_holm";
  public static final String P_BENJAMINI_HOCHBERG = "p_benjamini_hochberg";
  public static final String CLIFFS_DELTA = "cliffs_delta";
  public static final String CLIFFS_DELTA_CI_LOW = "cliffs_delta_ci_low";
  public static final String CLIFFS_DELTA_CI_HIGH = "cliffs_delta_ci_high";

  public static final Table TABLE =
      Table.named(
              "author_count_pairs",
              "one row per dimension and pair of groups, among the largest groups of at least"
                  + " authors.min-group-size papers (authors.max-compared-groups of them, the lower"
                  + " value first on a tie)")
          .key(DIMENSION, VALUE_A, VALUE_B)
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "published_year, topic, organization, venue",
              "Property that the papers are grouped by")
          .mandatory(VALUE_A, DataTypes.StringType, "", "The group with more papers")
          .mandatory(VALUE_B, DataTypes.StringType, "", "The group with fewer papers")
          .mandatory(
              N_A,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of value_a with a known author count; of one organisation only, as in"
                  + " author_count_tests")
          .mandatory(
              N_B,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of value_b with a known author count, as n_a")
          .mandatory(
              N_UNKNOWN_A,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of value_a that are left out because their author count is unknown")
          .mandatory(
              N_UNKNOWN_B,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of value_b that are left out because their author count is unknown")
          .mandatory(
              MEAN_DIFFERENCE,
              DataTypes.DoubleType,
              "authors, any sign",
              "Mean author count of value_a minus that of value_b")
          .mandatory(
              Z,
              DataTypes.DoubleType,
              "standard errors, any sign",
              "z of Dunn's test (1964), which follows up the Kruskal-Wallis test over the compared"
                  + " groups of the dimension, with the same tie correction")
          .mandatory(P_VALUE, DataTypes.DoubleType, "0..1", "Two-sided p-value of z, uncorrected")
          .mandatory(
              P_HOLM,
              DataTypes.DoubleType,
              "0..1",
              "p_value corrected for all pairs of the dimension so that the chance of any false"
                  + " alarm is bounded (Holm 1979)")
          .mandatory(
              P_BENJAMINI_HOCHBERG,
              DataTypes.DoubleType,
              "0..1",
              "p_value corrected for all pairs of the dimension so that the share of false alarms"
                  + " is bounded (Benjamini and Hochberg 1995)")
          .mandatory(
              CLIFFS_DELTA,
              DataTypes.DoubleType,
              "-1..1",
              "Cliff's delta (1993): over all pairs of a paper of value_a and one of value_b, the"
                  + " share in which the first has more authors minus the share in which it has"
                  + " fewer")
          .measure(
              CLIFFS_DELTA_CI_LOW,
              "-1..1",
              "Lower end of the confidence interval of cliffs_delta (Feng and Cliff 2004); null if"
                  + " a group has one paper, or all papers of both have as many authors")
          .measure(
              CLIFFS_DELTA_CI_HIGH,
              "-1..1",
              "Upper end of the confidence interval of cliffs_delta; null where cliffs_delta_ci_low"
                  + " is")
          .build();

  private AuthorCountPairsTable() {}
}
