package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * Distributions fitted to author counts by maximum likelihood: one row per group of papers, scope
 * and model.
 */
public final class AuthorCountFitsTable {
  public static final String DIMENSION = "dimension";
  public static final String VALUE = "value";
  public static final String SCOPE = "scope";
  public static final String MODEL = "model";
  public static final String X_MIN = "x_min";
  public static final String N_PAPERS = "n_papers";
  public static final String N_LEFT_OUT = "n_left_out";
  public static final String PARAMETER_1_NAME = "parameter_1_name";
  public static final String PARAMETER_1 = "parameter_1";
  public static final String PARAMETER_2_NAME = "parameter_2_name";
  public static final String PARAMETER_2 = "parameter_2";
  public static final String STANDARD_ERROR = "standard_error";
  public static final String LOG_LIKELIHOOD = "log_likelihood";
  public static final String AIC = "aic";
  public static final String IS_BEST = "is_best";
  public static final String KS_DISTANCE = "ks_distance";
  public static final String LR_TO_POWER_LAW = "lr_to_power_law";
  public static final String P_TO_POWER_LAW = "p_to_power_law";
  public static final String LR_TO_BEST = "lr_to_best";
  public static final String P_TO_BEST = "p_to_best";
  public static final String GOODNESS_OF_FIT_P = "goodness_of_fit_p";
  public static final String N_TRUNCATED = "n_truncated";
  public static final String PARAMETER_AT_BOUND = "parameter_at_bound";
  public static final String NOTE = "note";

  /** The value of {@link #MODEL} in the row of a group that was not fitted. */
  public static final String NO_MODEL = "none";

  public static final Table TABLE =
      Table.named("author_count_fits", "one row per group of papers, scope and model")
          .key(DIMENSION, VALUE, SCOPE, MODEL)
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "all, published_year, topic, source_format, papers_per_author",
              "Property that the papers are grouped by; papers_per_author fits the number of papers"
                  + " of each author instead (Lotka 1926)")
          .mandatory(VALUE, DataTypes.StringType, "", "The group, as in author_count_stats")
          .mandatory(
              SCOPE,
              DataTypes.StringType,
              Coded.listed(FitScope.values()),
              "whole: all counts from 1 on; tail: counts from x_min on, with the x_min that gives"
                  + " the power law the smallest Kolmogorov-Smirnov distance (Clauset, Shalizi and"
                  + " Newman 2009)")
          .mandatory(
              MODEL,
              DataTypes.StringType,
              "shifted_poisson, shifted_negative_binomial, zero_truncated_poisson,"
                  + " zero_truncated_negative_binomial, lognormal, power_law, none",
              "The model: x_min + Poisson; x_min + negative binomial (tail only); Poisson without"
                  + " 0; negative binomial without 0; lognormal rounded to whole numbers; discrete"
                  + " power law; none if the group was not fitted")
          .optional(
              X_MIN,
              DataTypes.IntegerType,
              "authors, 1..",
              "Smallest count that the fit covers; null if nothing was fitted")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers that the fit rests on: those with a known count of at least x_min; for"
                  + " papers_per_author, authors instead of papers")
          .mandatory(
              N_LEFT_OUT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the group that are left out because their count is unknown or below x_min")
          .optional(
              PARAMETER_1_NAME,
              DataTypes.StringType,
              "lambda, shape, mu, alpha",
              "Name of the first parameter; null if nothing was fitted")
          .optional(
              PARAMETER_1,
              DataTypes.DoubleType,
              "see parameter_1_name: lambda and shape above 0, mu any sign, alpha 1.01..30",
              "Value of the first parameter; null if nothing was fitted or a parameter of the model"
                  + " is at a bound (parameter_at_bound). lambda: mean of the Poisson (of the"
                  + " excess over x_min, if shifted); shape: shape of the negative binomial; mu:"
                  + " mean of the logarithm; alpha: exponent")
          .optional(
              PARAMETER_2_NAME,
              DataTypes.StringType,
              "mean, sigma",
              "Name of the second parameter; null if the model has only one or nothing was fitted")
          .optional(
              PARAMETER_2,
              DataTypes.DoubleType,
              "see parameter_2_name: 0..",
              "Value of the second parameter. mean: mean of the negative binomial, zeros included"
                  + " (of the excess over x_min, if shifted); sigma: standard deviation of the"
                  + " logarithm; null if the model has only one parameter, and where parameter_1 is"
                  + " null")
          .optional(
              STANDARD_ERROR,
              DataTypes.DoubleType,
              "of alpha, 0..",
              "Standard error of alpha, the exponent of the power law (Clauset et al., equation"
                  + " 3.6); null for other models and where parameter_1 is null")
          .optional(
              LOG_LIKELIHOOD,
              DataTypes.DoubleType,
              "nats, ..0",
              "Log-likelihood of the fitted model, the largest it can reach within the ranges of"
                  + " its parameters; null if nothing was fitted")
          .optional(
              AIC,
              DataTypes.DoubleType,
              "nats, 0..",
              "Akaike's information criterion (1974), lower is better; null if nothing was fitted"
                  + " and where parameter_1 is null")
          .optional(
              IS_BEST,
              DataTypes.BooleanType,
              "",
              "True for the model with the lowest aic in its scope, of those that have one; null if"
                  + " nothing was fitted")
          .optional(
              KS_DISTANCE,
              DataTypes.DoubleType,
              "0..1",
              "Kolmogorov-Smirnov distance of the power law; null for other models and"
                  + " where parameter_1 is null")
          .optional(
              LR_TO_POWER_LAW,
              DataTypes.DoubleType,
              "nats, any sign",
              "log_likelihood of this model minus that of the power law of the same scope; above 0"
                  + " favours this model; null for the power law itself and where one of the two"
                  + " models has a parameter at a bound or nothing was fitted")
          .optional(
              P_TO_POWER_LAW,
              DataTypes.DoubleType,
              "0..1",
              "Two-sided p-value of lr_to_power_law (Vuong 1989); null where lr_to_power_law is and"
                  + " where one paper makes more than half of the ratio's variance, so that the"
                  + " normal approximation does not hold; note then names its count")
          .optional(
              LR_TO_BEST,
              DataTypes.DoubleType,
              "nats, any sign",
              "log_likelihood of this model minus that of the best model of the same scope; null"
                  + " for the best model itself, for a model with a parameter at a bound, and if"
                  + " nothing was fitted")
          .optional(
              P_TO_BEST,
              DataTypes.DoubleType,
              "0..1",
              "p-value of lr_to_best (Vuong 1989); for a Poisson inside its negative binomial, of"
                  + " the nested test at a boundary (Self and Liang 1987); null where lr_to_best is"
                  + " and where one paper makes more than half of the ratio's variance, as"
                  + " p_to_power_law")
          .optional(
              GOODNESS_OF_FIT_P,
              DataTypes.DoubleType,
              "0..1",
              "Goodness of fit of the power law of the tail, for the dimensions all and"
                  + " papers_per_author: share of the authors.fit-samples simulated samples and the"
                  + " papers themselves that fit no better than the papers (Clauset et al., section"
                  + " 4.1; Davison and Hinkley 1997), so that 100 samples of which none does give 1"
                  + " / 101: below 0.01. Below 0.1 the power law is implausible; null elsewhere,"
                  + " above 100,000 papers, without samples, and where parameter_1 is null")
          .mandatory(
              N_TRUNCATED,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_left_out whose author list the source cuts (censored). They are large"
                  + " teams, so the rest looks smaller than it is")
          .optional(
              PARAMETER_AT_BOUND,
              DataTypes.StringType,
              "shape, mu, sigma, alpha",
              "Parameter that is at an end of the range it is looked for in, or could as well be"
                  + " (within 0.01 nats): the papers drive the model to a limit, as a lognormal"
                  + " tail to a power law or a negative binomial to a Poisson. Such a model has no"
                  + " parameters, no aic, and is compared with nothing; null for every other row")
          .optional(
              NOTE,
              DataTypes.StringType,
              "",
              "Why there is no fit, no parameter, no p-value or no goodness of fit; null if there"
                  + " is nothing to say")
          .build();

  private AuthorCountFitsTable() {}
}
