package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Tests on author counts: one row per test and dimension. */
public final class AuthorCountTestsTable {
  public static final String TEST = "test";
  public static final String DIMENSION = "dimension";
  public static final String STATISTIC = "statistic";
  public static final String DEGREES_OF_FREEDOM = "degrees_of_freedom";
  public static final String P_VALUE = "p_value";
  public static final String N = "n";
  public static final String EFFECT_SIZE = "effect_size";
  public static final String EFFECT_SIZE_NAME = "effect_size_name";
  public static final String P_BENJAMINI_HOCHBERG = "p_benjamini_hochberg";
  public static final String N_GROUPS = "n_groups";
  public static final String N_LEFT_OUT = "n_left_out";
  public static final String N_TRUNCATED = "n_truncated";
  public static final String EFFECT_SIZE_CI_LOW = "effect_size_ci_low";
  public static final String EFFECT_SIZE_CI_HIGH = "effect_size_ci_high";
  public static final String N_IN_SEVERAL_GROUPS = "n_in_several_groups";
  public static final String N_GROUPS_PAIRED = "n_groups_paired";
  public static final String NOTE = "note";

  /** How the note of a test that was not made begins; the reason follows. */
  public static final String NOT_MADE = "not made: ";

  public static final Table TABLE =
      Table.named("author_count_tests", "one row per test and dimension")
          .key(TEST, DIMENSION)
          .mandatory(
              TEST,
              DataTypes.StringType,
              Coded.listed(AuthorTest.values()),
              "Name of the test: kruskal_wallis (do the groups differ in author count? ties"
                  + " corrected; Kruskal and Wallis 1952), chi_square_size_class (do they differ in"
                  + " the shares of papers with 1, 2, 3-4, 5-9, 10-99 and 100 or more authors? the"
                  + " cells are in author_count_size_classes), spearman"
                  + " (do author count and another figure of the paper go together? Spearman 1904),"
                  + " mann_kendall (does the yearly mean rise or fall? Mann 1945)")
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "published_year, topic, organization, venue; topic_weight, comments, upvotes",
              "Property that the papers are grouped by; for spearman, the figure that the author"
                  + " count is compared with")
          .optional(
              STATISTIC,
              DataTypes.DoubleType,
              "see test: H and chi-square 0.., rho -1..1, S any sign",
              "The test statistic (H, chi-square, rho, S); null where the test was not made")
          .optional(
              DEGREES_OF_FREEDOM,
              DataTypes.DoubleType,
              "degrees of freedom, 1..",
              "Degrees of freedom; null where the test has none")
          .optional(
              P_VALUE,
              DataTypes.DoubleType,
              "0..1",
              "p-value, 0 where it is below 1e-307; null where the test was not made")
          .mandatory(
              N,
              DataTypes.LongType,
              "papers, 0..",
              "Papers that the test rests on (for mann_kendall, those of the years compared); by"
                  + " organization those of one organisation only, as a test takes groups to share"
                  + " no paper")
          .optional(
              EFFECT_SIZE,
              DataTypes.DoubleType,
              "see effect_size_name: 0..1 or -1..1",
              "Effect size of the test, named by effect_size_name; null where the test was not"
                  + " made, and for mann_kendall if all yearly means are equal")
          .mandatory(
              EFFECT_SIZE_NAME,
              DataTypes.StringType,
              Coded.listed(EffectSize.values()),
              "Name of effect_size: epsilon squared (0..1, Tomczak and Tomczak 2014), Cramér's V"
                  + " (0..1), rho (-1..1) or Kendall's tau-b (-1..1)")
          .optional(
              P_BENJAMINI_HOCHBERG,
              DataTypes.DoubleType,
              "0..1",
              "p_value corrected for all tests of this table (Benjamini and Hochberg 1995); null"
                  + " where p_value is")
          .optional(
              N_GROUPS,
              DataTypes.LongType,
              "groups, 0..",
              "Number of groups compared (for mann_kendall, years); null for spearman")
          .mandatory(
              N_LEFT_OUT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers that have a value of the dimension but are left out, because their author"
                  + " count is unknown, they are in several groups, or their group has fewer than"
                  + " authors.min-group-size papers; a paper of several organisations once for"
                  + " each")
          .mandatory(
              N_TRUNCATED,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_left_out whose author list the source cuts (censored). They are large"
                  + " teams, so the rest looks smaller than it is")
          .measure(
              EFFECT_SIZE_CI_LOW,
              "see effect_size_name: 0..1 or -1..1",
              "Lower end of the confidence interval of the effect in the population: of epsilon"
                  + " squared and Cramér's V by the noncentral chi-square distribution (Steiger and"
                  + " Fouladi 1997; Smithson 2003), of rho by Bonett and Wright (2000). The effect"
                  + " of a sample is on average above that of the population, so that the interval"
                  + " may lie below effect_size; null for mann_kendall, where the test was not"
                  + " made, where rho is 1 or -1 or of fewer than 4 papers, and where the test's"
                  + " statistic is 0")
          .measure(
              EFFECT_SIZE_CI_HIGH,
              "see effect_size_name: 0..1 or -1..1",
              "Upper end of the confidence interval of the effect, as effect_size_ci_low; null"
                  + " where that is")
          .mandatory(
              N_IN_SEVERAL_GROUPS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_left_out that are left out for being in several groups of the dimension;"
                  + " only organisations share papers. A paper counts once for each of its groups")
          .optional(
              N_GROUPS_PAIRED,
              DataTypes.LongType,
              "groups, 0..",
              "For kruskal_wallis, how many of the n_groups groups are compared two by two in"
                  + " author_count_pairs: the authors.max-compared-groups largest ones; null for"
                  + " other tests and where the test was not made")
          .optional(
              NOTE,
              DataTypes.StringType,
              "",
              "Why the test was not made, or a caution about it; null if there is nothing to say")
          .build();

  private AuthorCountTestsTable() {}
}
