package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Growth of teams over the years: one row per measure and group of papers. */
public final class AuthorCountTrendsTable {
  public static final String MEASURE = "measure";
  public static final String DIMENSION = "dimension";
  public static final String VALUE = "value";
  public static final String TOPIC_ID = "topic_id";
  public static final String N_YEARS = "n_years";
  public static final String FIRST_YEAR = "first_year";
  public static final String LAST_YEAR = "last_year";
  public static final String N_PAPERS = "n_papers";
  public static final String N_LEFT_OUT = "n_left_out";
  public static final String SLOPE = "slope";
  public static final String SLOPE_CI_LOW = "slope_ci_low";
  public static final String SLOPE_CI_HIGH = "slope_ci_high";
  public static final String GROWTH_PERCENT = "growth_percent";
  public static final String DOUBLING_YEARS = "doubling_years";
  public static final String MANN_KENDALL_S = "mann_kendall_s";
  public static final String Z = "z";
  public static final String KENDALL_TAU = "kendall_tau";
  public static final String P_VALUE = "p_value";
  public static final String P_BENJAMINI_HOCHBERG = "p_benjamini_hochberg";
  public static final String N_TRUNCATED = "n_truncated";
  public static final String NOTE = "note";

  public static final Table TABLE =
      Table.named("author_count_trends", "one row per measure and group of papers")
          .key(MEASURE, DIMENSION, VALUE)
          .mandatory(
              MEASURE,
              DataTypes.StringType,
              Coded.listed(TrendMeasure.values()),
              "The measure followed over the years: the mean author count or the share of papers"
                  + " with one author")
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "all, topic",
              "Property that the papers are grouped by")
          .mandatory(VALUE, DataTypes.StringType, "", "The group: \"all\" or a topic_id")
          .optional(TOPIC_ID, DataTypes.IntegerType, "topic_id, 0..", "The topic; null for all")
          .mandatory(
              N_YEARS,
              DataTypes.LongType,
              "years, 0..",
              "Years that the trend rests on: those with at least authors.min-group-size papers of"
                  + " known author count")
          .optional(
              FIRST_YEAR,
              DataTypes.IntegerType,
              "year",
              "First of the n_years years; null if there is none")
          .optional(
              LAST_YEAR,
              DataTypes.IntegerType,
              "year",
              "Last of the n_years years; null if there is none")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the n_years years with a known author count")
          .mandatory(
              N_LEFT_OUT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the group with a year that are left out, because their author count is"
                  + " unknown or their year has too few papers")
          .optional(
              SLOPE,
              DataTypes.DoubleType,
              "measure per year, any sign",
              "Theil-Sen slope of the measure over the years, with gaps between years taken into"
                  + " account (Theil 1950, Sen 1968); null with fewer than 2 years")
          .optional(
              SLOPE_CI_LOW,
              DataTypes.DoubleType,
              "measure per year, any sign",
              "Lower end of the confidence interval of slope (Gilbert 1987); null with too few"
                  + " years for it")
          .optional(
              SLOPE_CI_HIGH,
              DataTypes.DoubleType,
              "measure per year, any sign",
              "Upper end of the confidence interval of slope (Gilbert 1987); null with too few"
                  + " years for it")
          .optional(
              GROWTH_PERCENT,
              DataTypes.DoubleType,
              "percent per year, any sign",
              "Compound growth of the measure from first_year to last_year: ((last / first)^(1 /"
                  + " years) - 1) 100; null with one year or if the first value is 0")
          .optional(
              DOUBLING_YEARS,
              DataTypes.DoubleType,
              "years, any sign",
              "Years for the measure to double at growth_percent; negative if it shrinks; null if"
                  + " growth_percent is null, 0 or -100")
          .optional(
              MANN_KENDALL_S,
              DataTypes.LongType,
              "pairs of years, any sign",
              "Mann-Kendall S: the sum of the signs of the changes between all pairs of years; null"
                  + " with fewer than 3 years")
          .optional(
              Z,
              DataTypes.DoubleType,
              "standard errors, any sign",
              "mann_kendall_s divided by its tie-corrected standard deviation, with continuity"
                  + " correction"
                  + "; null with fewer than 3 years")
          .optional(
              KENDALL_TAU,
              DataTypes.DoubleType,
              "-1..1",
              "Kendall's tau-b of measure and year; null with fewer than 3 years, and if the"
                  + " measure is the same in all years")
          .optional(
              P_VALUE,
              DataTypes.DoubleType,
              "0..1",
              "Two-sided Mann-Kendall p-value, exact below 10 years; null with fewer than 3 years")
          .optional(
              P_BENJAMINI_HOCHBERG,
              DataTypes.DoubleType,
              "0..1",
              "p_value corrected for all groups of the same measure and dimension (Benjamini and"
                  + " Hochberg 1995)"
                  + "; null where p_value is")
          .mandatory(
              N_TRUNCATED,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_left_out whose author list the source cuts (censored). They are large"
                  + " teams, so the rest looks smaller than it is")
          .optional(NOTE, DataTypes.StringType, "", "Why there is no test; null if there is one")
          .build();

  private AuthorCountTrendsTable() {}
}
