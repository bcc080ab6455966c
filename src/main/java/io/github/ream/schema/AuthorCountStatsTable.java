package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Author-count statistics: one row per dimension and group of papers. */
public final class AuthorCountStatsTable {
  public static final String DIMENSION = "dimension";
  public static final String VALUE = "value";
  public static final String N_PAPERS = "n_papers";
  public static final String N_UNKNOWN = "n_unknown";
  public static final String MEAN = "mean";
  public static final String STDDEV = "stddev";
  public static final String MIN = "min";
  public static final String P25 = "p25";
  public static final String MEDIAN = "median";
  public static final String P75 = "p75";
  public static final String P90 = "p90";
  public static final String P99 = "p99";
  public static final String MAX = "max";
  public static final String MEAN_CI_LOW = "mean_ci_low";
  public static final String MEAN_CI_HIGH = "mean_ci_high";
  public static final String SINGLE_AUTHOR_SHARE = "single_author_share";
  public static final String COLLABORATIVE_COEFFICIENT = "collaborative_coefficient";
  public static final String MODIFIED_COLLABORATIVE_COEFFICIENT =
      "modified_collaborative_coefficient";
  public static final String TOPIC_ID = "topic_id";
  public static final String PUBLISHED_YEAR = "published_year";
  public static final String N_UNKNOWN_ORGANIZATION = "n_unknown_organization";
  public static final String N_TRUNCATED = "n_truncated";
  public static final String MEAN_AT_LEAST = "mean_at_least";
  public static final String MEDIAN_AT_LEAST = "median_at_least";
  public static final String P90_AT_LEAST = "p90_at_least";
  public static final String COLLABORATIVE_COEFFICIENT_AT_LEAST =
      "collaborative_coefficient_at_least";
  public static final String HYPER_AUTHORED_SHARE_AT_LEAST = "hyper_authored_share_at_least";
  public static final String SINGLE_AUTHOR_SHARE_AT_MOST = "single_author_share_at_most";
  public static final String P95 = "p95";
  public static final String SINGLE_AUTHOR_SHARE_CI_LOW = "single_author_share_ci_low";
  public static final String SINGLE_AUTHOR_SHARE_CI_HIGH = "single_author_share_ci_high";
  public static final String HYPER_AUTHORED_SHARE = "hyper_authored_share";
  public static final String DEGREE_OF_COLLABORATION = "degree_of_collaboration";
  public static final String CI_LAWANI_MEAN_AUTHORS = "ci_lawani_mean_authors";
  public static final String CI_BIBLIOMETRIX = "ci_bibliometrix";
  public static final String GEOMETRIC_MEAN = "geometric_mean";
  public static final String GINI = "gini";
  public static final String DISPERSION = "dispersion";
  public static final String ENTROPY = "entropy";
  public static final String N_NAMED = "n_named";
  public static final String N_DISTINCT_AUTHORS = "n_distinct_authors";
  public static final String MEDIAN_CI_LOW = "median_ci_low";
  public static final String MEDIAN_CI_HIGH = "median_ci_high";
  public static final String TRIMMED_MEAN = "trimmed_mean";
  public static final String TRIMMED_MEAN_CI_LOW = "trimmed_mean_ci_low";
  public static final String TRIMMED_MEAN_CI_HIGH = "trimmed_mean_ci_high";
  public static final String LARGEST_PAPER_SHARE = "largest_paper_share";
  public static final String NOTE = "note";

  public static final Table TABLE =
      Table.named("author_count_stats", "one row per dimension and group of papers")
          .key(DIMENSION, VALUE)
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "all, published_year, topic, organization, venue, source_format, topic_year",
              "Property that the papers are grouped by. A paper counts once for each of its"
                  + " organisations and formats; it is in no group of a dimension that it has no"
                  + " value of")
          .mandatory(
              VALUE,
              DataTypes.StringType,
              "",
              "The group: \"all\", a year, a topic_id (papers whose largest topic it is), an"
                  + " organisation, a venue, a format, or topic_id/year")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the group with a known author count; every figure of the row rests on"
                  + " these unless it says otherwise")
          .mandatory(
              N_UNKNOWN,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the group that are left out of the figures because their author count is"
                  + " unknown")
          .optional(
              MEAN,
              DataTypes.DoubleType,
              "authors, 1..",
              "Mean author count (Lawani's collaborative index); null without papers")
          .optional(
              STDDEV,
              DataTypes.DoubleType,
              "authors, 0..",
              "Sample standard deviation of the author count (n - 1); null with fewer than 2"
                  + " papers")
          .optional(
              MIN,
              DataTypes.IntegerType,
              "authors, 1..",
              "Smallest author count; null without papers")
          .optional(
              P25,
              DataTypes.DoubleType,
              "authors, 1..",
              "25th percentile of the author count by linear interpolation (Hyndman and Fan type"
                  + " 7); null without papers")
          .optional(
              MEDIAN,
              DataTypes.DoubleType,
              "authors, 1..",
              "Median author count; null without papers")
          .optional(
              P75,
              DataTypes.DoubleType,
              "authors, 1..",
              "75th percentile of the author count, as p25" + "; null without papers")
          .optional(
              P90,
              DataTypes.DoubleType,
              "authors, 1..",
              "90th percentile of the author count, as p25" + "; null without papers")
          .optional(
              P99,
              DataTypes.DoubleType,
              "authors, 1..",
              "99th percentile of the author count, as p25" + "; null without papers")
          .optional(
              MAX,
              DataTypes.IntegerType,
              "authors, 1..",
              "Largest author count; null without papers")
          .optional(
              MEAN_CI_LOW,
              DataTypes.DoubleType,
              "authors, 1..",
              "Lower end of the bootstrap confidence interval of the mean (BCa over all resamples,"
                  + " Efron 1987; widened for small samples, Hesterberg 2015); null with fewer than"
                  + " 10 papers, of which no interval of a mean holds, and where all counts are"
                  + " equal. Where one paper in a hundred has hundreds of authors it holds for"
                  + " groups of many hundred papers only (docs/author-statistics.md): mind"
                  + " largest_paper_share, and see median_ci_low and trimmed_mean_ci_low")
          .optional(
              MEAN_CI_HIGH,
              DataTypes.DoubleType,
              "authors, 1..",
              "Upper end of the bootstrap confidence interval of the mean, as mean_ci_low; null"
                  + " where that is")
          .optional(
              SINGLE_AUTHOR_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of papers with one author" + "; null without papers")
          .optional(
              COLLABORATIVE_COEFFICIENT,
              DataTypes.DoubleType,
              "0..1",
              "Collaborative coefficient, 1 - mean(1 / n_authors) (Ajiferuke, Burrell and Tague"
                  + " 1988)"
                  + "; null without papers")
          .optional(
              MODIFIED_COLLABORATIVE_COEFFICIENT,
              DataTypes.DoubleType,
              "0..1",
              "A / (A - 1) times the collaborative coefficient, where A is the number of distinct"
                  + " authors (Savanur and Srikanth 2010), both over the n_named papers; null if"
                  + " these name no author or only one")
          .optional(
              TOPIC_ID,
              DataTypes.IntegerType,
              "topic_id, 0..",
              "The topic of the group, for the dimensions topic and topic_year; null elsewhere")
          .optional(
              PUBLISHED_YEAR,
              DataTypes.IntegerType,
              "year",
              "The year of the group, for the dimensions published_year and topic_year; null"
                  + " elsewhere")
          .mandatory(
              N_UNKNOWN_ORGANIZATION,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_unknown that are listed under an organisation: Daily Papers pages show"
                  + " it in place of the author count. An organisation never counts as one author")
          .mandatory(
              N_TRUNCATED,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_unknown whose author list the source cuts, so that only a lower bound of"
                  + " the count is known (censored)")
          .measure(
              MEAN_AT_LEAST,
              "authors, 1..",
              "Lower bound of the mean over the n_papers and n_truncated papers together, where a"
                  + " truncated paper counts with its lower bound; equal to mean if none is"
                  + " truncated"
                  + "; null if there are none")
          .measure(
              MEDIAN_AT_LEAST,
              "authors, 1..",
              "Median over the same papers and counts as mean_at_least; exact if it lies below the"
                  + " bounds of all truncated papers, else a lower bound"
                  + "; null if there are none")
          .measure(
              P90_AT_LEAST,
              "authors, 1..",
              "90th percentile over the same papers and counts as mean_at_least; exact if it lies"
                  + " below the bounds of all truncated papers, else a lower bound"
                  + "; null if there are none")
          .measure(
              COLLABORATIVE_COEFFICIENT_AT_LEAST,
              "0..1",
              "Lower bound of collaborative_coefficient over the same papers as mean_at_least"
                  + "; null if there are none")
          .measure(
              HYPER_AUTHORED_SHARE_AT_LEAST,
              "0..1",
              "Lower bound of hyper_authored_share over the same papers as mean_at_least"
                  + "; null if there are none")
          .measure(
              SINGLE_AUTHOR_SHARE_AT_MOST,
              "0..1",
              "Upper bound of single_author_share over the same papers as mean_at_least"
                  + "; null if there are none")
          .measure(
              P95,
              "authors, 1..",
              "95th percentile of the author count, as p25" + "; null without papers")
          .measure(
              SINGLE_AUTHOR_SHARE_CI_LOW,
              "0..1",
              "Lower end of the confidence interval of single_author_share (Wilson 1927)"
                  + "; null without papers")
          .measure(
              SINGLE_AUTHOR_SHARE_CI_HIGH,
              "0..1",
              "Upper end of the confidence interval of single_author_share (Wilson 1927)"
                  + "; null without papers")
          .measure(
              HYPER_AUTHORED_SHARE,
              "0..1",
              "Share of papers with more authors than authors.hyper-authored-above"
                  + "; null without papers")
          .measure(
              DEGREE_OF_COLLABORATION,
              "0..1",
              "Share of papers with several authors (Subramanyam 1983)" + "; null without papers")
          .measure(
              CI_LAWANI_MEAN_AUTHORS,
              "authors, 1..",
              "Collaborative index as defined by Lawani (1980): authors per paper, the same as"
                  + " mean"
                  + "; null without papers")
          .measure(
              CI_BIBLIOMETRIX,
              "authors, 1..",
              "Collaboration index as defined by bibliometrix: distinct authors of the papers with"
                  + " several authors, divided by the number of these papers; over the n_named"
                  + " papers; null if none of them has several authors")
          .measure(
              GEOMETRIC_MEAN,
              "authors, 1..",
              "Geometric mean of the author count: exp of the mean logarithm"
                  + "; null without papers")
          .measure(
              GINI,
              "0..1",
              "Gini coefficient of the author counts; 0 if all are equal" + "; null without papers")
          .measure(
              DISPERSION,
              "authors, 0..",
              "Variance of the author count divided by its mean (Fano factor); null with fewer than"
                  + " 2 papers")
          .measure(
              ENTROPY,
              "nats, 0..",
              "Shannon entropy of the distribution of author counts" + "; null without papers")
          .mandatory(
              N_NAMED,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_papers that name as many distinct authors as they have; figures that"
                  + " need to know who the authors are rest on these")
          .optional(
              N_DISTINCT_AUTHORS,
              DataTypes.LongType,
              "authors, 0..",
              "Distinct normalised author names on the n_named papers; authors of the same name"
                  + " count once; null if n_named is 0")
          .measure(
              MEDIAN_CI_LOW,
              "authors, 1..",
              "Lower end of the confidence interval of the median, an order statistic (Thompson"
                  + " 1936): it holds for every distribution; null with fewer than 6 papers (at a"
                  + " confidence of 0.95)")
          .measure(
              MEDIAN_CI_HIGH,
              "authors, 1..",
              "Upper end of the confidence interval of the median; null where median_ci_low is")
          .measure(
              TRIMMED_MEAN,
              "authors, 1..",
              "Mean author count without the tenth of the papers with the fewest and the tenth with"
                  + " the most authors; null with fewer than 10 papers")
          .measure(
              TRIMMED_MEAN_CI_LOW,
              "authors, any sign",
              "Lower end of the confidence interval of trimmed_mean (Tukey and McLaughlin 1963);"
                  + " null with fewer than 10 papers and where the middle counts are all equal")
          .measure(
              TRIMMED_MEAN_CI_HIGH,
              "authors, any sign",
              "Upper end of the confidence interval of trimmed_mean; null where"
                  + " trimmed_mean_ci_low is")
          .measure(
              LARGEST_PAPER_SHARE,
              "0..1",
              "Share of the mean that comes from the largest paper: its authors divided by those of"
                  + " all papers; null without papers")
          .optional(
              NOTE,
              DataTypes.StringType,
              "",
              "Why a figure of the row is null or rests on fewer papers; null if there is nothing"
                  + " to say")
          .build();

  private AuthorCountStatsTable() {}
}
