package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The change of the mean author count between two years, split into the change of the topic mix and
 * the change within topics (Kitagawa 1955): one row per pair of years and topic.
 */
public final class AuthorCountShiftSharesTable {
  public static final String FROM_YEAR = "from_year";
  public static final String TO_YEAR = "to_year";
  public static final String TOPIC = "topic";
  public static final String TOPIC_ID = "topic_id";
  public static final String N_FROM = "n_from";
  public static final String N_TO = "n_to";
  public static final String N_UNKNOWN_FROM = "n_unknown_from";
  public static final String N_UNKNOWN_TO = "n_unknown_to";
  public static final String SHARE_FROM = "share_from";
  public static final String SHARE_TO = "share_to";
  public static final String MEAN_FROM = "mean_from";
  public static final String MEAN_TO = "mean_to";
  public static final String COMPOSITION = "composition";
  public static final String WITHIN = "within";
  public static final String CHANGE = "change";
  public static final String IS_OVERALL = "is_overall";
  public static final String LARGEST_FROM = "largest_from";
  public static final String LARGEST_TO = "largest_to";
  public static final String CHANGE_WITHOUT_LARGEST = "change_without_largest";
  public static final String NOTE = "note";

  /** The value of {@link #TOPIC} in the row of all papers. */
  public static final String ALL = "all";

  /** The value of {@link #TOPIC} in the row of the papers without topic. */
  public static final String NONE = "none";

  public static final Table TABLE =
      Table.named("author_count_shift_shares", "one row per pair of years and topic")
          .key(FROM_YEAR, TO_YEAR, TOPIC)
          .mandatory(FROM_YEAR, DataTypes.IntegerType, "year", "The earlier year")
          .mandatory(
              TO_YEAR,
              DataTypes.IntegerType,
              "year",
              "The later year: the next year with at least authors.min-group-size papers of known"
                  + " author count; the first year is also paired with the last, of the years with"
                  + " at least 100 papers if there are two of them (is_overall)")
          .mandatory(
              TOPIC,
              DataTypes.StringType,
              "",
              "A topic_id, \"none\" for papers without a topic, or \"all\" for the sum over these")
          .optional(
              TOPIC_ID,
              DataTypes.IntegerType,
              "topic_id, 0..",
              "The topic; null where topic is none or all")
          .mandatory(
              N_FROM,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the topic in from_year with a known author count")
          .mandatory(
              N_TO,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the topic in to_year with a known author count")
          .mandatory(
              N_UNKNOWN_FROM,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the topic in from_year that are left out because their author count is"
                  + " unknown")
          .mandatory(
              N_UNKNOWN_TO,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the topic in to_year that are left out because their author count is"
                  + " unknown")
          .mandatory(
              SHARE_FROM,
              DataTypes.DoubleType,
              "0..1",
              "n_from as a share of all papers of from_year with a known author count")
          .mandatory(
              SHARE_TO,
              DataTypes.DoubleType,
              "0..1",
              "n_to as a share of all papers of to_year with a known author count")
          .optional(
              MEAN_FROM,
              DataTypes.DoubleType,
              "authors, 1..",
              "Mean author count of the topic in from_year; null without papers")
          .optional(
              MEAN_TO,
              DataTypes.DoubleType,
              "authors, 1..",
              "Mean author count of the topic in to_year; null without papers")
          .mandatory(
              COMPOSITION,
              DataTypes.DoubleType,
              "authors, any sign",
              "Part of the change of the overall mean that comes from the change of the topic's"
                  + " share: the change of share times the topic's mean, averaged over both years."
                  + " A topic found in one year only has the mean of that year")
          .mandatory(
              WITHIN,
              DataTypes.DoubleType,
              "authors, any sign",
              "Part of the change of the overall mean that comes from the change of the topic's"
                  + " mean: the change of mean times the topic's share, averaged over both years")
          .mandatory(
              CHANGE,
              DataTypes.DoubleType,
              "authors, any sign",
              "composition + within; where topic is all, this is mean_to - mean_from")
          .mandatory(
              IS_OVERALL,
              DataTypes.BooleanType,
              "",
              "True for the change over the whole span: from the first to the last year with at"
                  + " least 100 papers of known author count, or with at least"
                  + " authors.min-group-size if fewer than two years have 100")
          .optional(
              LARGEST_FROM,
              DataTypes.IntegerType,
              "authors, 1..",
              "Largest author count of from_year; null unless topic is all")
          .optional(
              LARGEST_TO,
              DataTypes.IntegerType,
              "authors, 1..",
              "Largest author count of to_year; null unless topic is all")
          .measure(
              CHANGE_WITHOUT_LARGEST,
              "authors, any sign",
              "change without the largest paper of either year; null unless topic is all, and where"
                  + " a year has one paper")
          .optional(
              NOTE,
              DataTypes.StringType,
              "",
              "Said where the largest papers of the two years carry more than half of the change;"
                  + " null if there is nothing to say")
          .build();

  private AuthorCountShiftSharesTable() {}
}
