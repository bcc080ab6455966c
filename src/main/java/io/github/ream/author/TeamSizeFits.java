package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.FitScope;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.CountModel;
import io.github.ream.stats.DiscreteLognormal;
import io.github.ream.stats.DiscretePowerLaw;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.LikelihoodRatio;
import io.github.ream.stats.ShiftedNegativeBinomial;
import io.github.ream.stats.ShiftedPoisson;
import io.github.ream.stats.ZeroTruncatedNegativeBinomial;
import io.github.ream.stats.ZeroTruncatedPoisson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.special.Gamma;
import org.apache.spark.sql.Row;

/**
 * Distributions fitted to histograms: one row per group, scope and model.
 *
 * <p>Input: {@link GroupTally}, and how many authors have how many papers. Output:
 * author_count_fits.
 */
final class TeamSizeFits {
  /** Groups of these dimensions are fitted. */
  static final Dimension[] DIMENSIONS = {
    Dimension.ALL, Dimension.PUBLISHED_YEAR, Dimension.TOPIC, Dimension.SOURCE_FORMAT
  };

  private static final List<Dimension> TESTED_FOR_GOODNESS =
      List.of(Dimension.ALL, Dimension.PAPERS_PER_AUTHOR);

  /**
   * With more observations any departure from a power law is significant, and the simulation takes
   * long.
   */
  private static final long MOST_FOR_GOODNESS = 100_000;

  private final int minFitSize;
  private final int fitSamples;
  private final long seed;

  TeamSizeFits(Settings.Authors settings, long seed) {
    this.minFitSize = settings.minFitSize();
    this.fitSamples = settings.fitSamples();
    this.seed = seed;
  }

  /** The fits of a group of papers. */
  List<Row> of(GroupTally group) {
    return of(
        group.group().dimension(),
        group.group().value(),
        group.sizes(),
        group.unknown(),
        group.truncated());
  }

  /** The fits of the number of papers of each author. */
  List<Row> ofPapersPerAuthor(Histogram papers) {
    return of(Dimension.PAPERS_PER_AUTHOR, Dimension.ALL.code(), papers, 0, 0);
  }

  private List<Row> of(
      Dimension dimension, String value, Histogram sizes, long unknown, long truncated) {
    List<RowOf> rows = fits(dimension, value, sizes, unknown);
    for (RowOf row : rows) {
      row.set(AuthorCountFitsTable.DIMENSION, dimension)
          .set(AuthorCountFitsTable.VALUE, value)
          .set(AuthorCountFitsTable.N_TRUNCATED, truncated);
    }
    return rows.stream().map(RowOf::build).toList();
  }

  private List<RowOf> fits(Dimension dimension, String value, Histogram sizes, long unknown) {
    if (sizes.n() < minFitSize || sizes.size() < 2) {
      String why =
          sizes.n() < minFitSize
              ? "not fitted: fewer than " + minFitSize + " papers of known author count"
              : "not fitted: all counts are equal";
      return List.of(
          new RowOf(AuthorCountFitsTable.TABLE)
              .set(AuthorCountFitsTable.SCOPE, FitScope.WHOLE)
              .set(AuthorCountFitsTable.MODEL, AuthorCountFitsTable.NO_MODEL)
              .set(AuthorCountFitsTable.N_PAPERS, sizes.n())
              .set(AuthorCountFitsTable.N_LEFT_OUT, unknown)
              .set(AuthorCountFitsTable.NOTE, why));
    }
    List<RowOf> rows = new ArrayList<>();
    DiscretePowerLaw whole = DiscretePowerLaw.fit(sizes, 1);
    addScope(
        rows,
        FitScope.WHOLE,
        sizes,
        unknown,
        whole,
        List.of(
            ShiftedPoisson.fit(sizes, 1),
            ZeroTruncatedPoisson.fit(sizes),
            ZeroTruncatedNegativeBinomial.fit(sizes),
            DiscreteLognormal.fit(sizes, 1)));
    DiscretePowerLaw tail = DiscretePowerLaw.fitTail(sizes);
    if (tail != null) {
      Histogram observed = sizes.from(tail.xMin());
      long leftOut = unknown + sizes.n() - observed.n();
      List<CountModel> rivals =
          List.of(
              ShiftedPoisson.fit(sizes, tail.xMin()),
              ShiftedNegativeBinomial.fit(sizes, tail.xMin()),
              DiscreteLognormal.fit(sizes, tail.xMin()));
      RowOf powerLaw = addScope(rows, FitScope.TAIL, observed, leftOut, tail, rivals);
      if (TESTED_FOR_GOODNESS.contains(dimension)) {
        setGoodness(powerLaw, tail, sizes, dimension.code() + "/" + value);
      }
    }
    return rows;
  }

  private void setGoodness(RowOf row, DiscretePowerLaw tail, Histogram sizes, String group) {
    if (row.value(AuthorCountFitsTable.PARAMETER_AT_BOUND) != null) {
      return;
    }
    if (fitSamples == 0) {
      addNote(row, "no goodness of fit: authors.fit-samples is 0");
    } else if (sizes.n() > MOST_FOR_GOODNESS) {
      addNote(row, "no goodness of fit: above " + MOST_FOR_GOODNESS + " any departure would show");
    } else {
      SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + group.hashCode());
      row.set(
          AuthorCountFitsTable.GOODNESS_OF_FIT_P, tail.goodnessOfFit(sizes, fitSamples, random));
    }
  }

  /** Adds the rows of a scope and returns that of the power law. */
  private static RowOf addScope(
      List<RowOf> rows,
      FitScope scope,
      Histogram observed,
      long leftOut,
      DiscretePowerLaw powerLaw,
      List<CountModel> rivals) {
    List<CountModel> models = new ArrayList<>(rivals);
    models.add(powerLaw);
    Map<CountModel, String> atBound = new LinkedHashMap<>();
    models.forEach(model -> atBound.put(model, model.parameterAtBound(observed)));
    // A model with a parameter at its bound has no fit that another could be held against.
    CountModel best =
        models.stream()
            .filter(model -> atBound.get(model) == null)
            .min(Comparator.comparingDouble(m -> m.aic(observed)))
            .orElse(null);
    RowOf last = null;
    for (CountModel model : models) {
      last =
          new RowOf(AuthorCountFitsTable.TABLE)
              .set(AuthorCountFitsTable.SCOPE, scope)
              .set(AuthorCountFitsTable.MODEL, model.name())
              .set(AuthorCountFitsTable.X_MIN, model.xMin())
              .set(AuthorCountFitsTable.N_PAPERS, observed.n())
              .set(AuthorCountFitsTable.N_LEFT_OUT, leftOut)
              .set(AuthorCountFitsTable.LOG_LIKELIHOOD, model.logLikelihood(observed))
              .set(AuthorCountFitsTable.PARAMETER_AT_BOUND, atBound.get(model))
              .set(AuthorCountFitsTable.IS_BEST, model == best);
      setParameterNames(last, model);
      if (atBound.get(model) == null) {
        setParameters(last, model);
        last.set(AuthorCountFitsTable.AIC, model.aic(observed));
        setRatios(last, model, powerLaw, best, observed, atBound.get(powerLaw) == null);
      } else {
        last.set(
            AuthorCountFitsTable.NOTE,
            "no parameters and no comparison: "
                + atBound.get(model)
                + " is at an end of its range, or the fit there is as good");
      }
      rows.add(last);
    }
    if (atBound.get(powerLaw) == null) {
      last.set(AuthorCountFitsTable.STANDARD_ERROR, powerLaw.standardError(observed.n()))
          .set(AuthorCountFitsTable.KS_DISTANCE, powerLaw.distance(observed));
    }
    return last;
  }

  private static void setParameterNames(RowOf row, CountModel model) {
    row.set(AuthorCountFitsTable.PARAMETER_1_NAME, model.parameterNames().get(0));
    if (model.parameterNames().size() > 1) {
      row.set(AuthorCountFitsTable.PARAMETER_2_NAME, model.parameterNames().get(1));
    }
  }

  private static void setParameters(RowOf row, CountModel model) {
    row.set(AuthorCountFitsTable.PARAMETER_1, model.parameters().get(0));
    if (model.parameters().size() > 1) {
      row.set(AuthorCountFitsTable.PARAMETER_2, model.parameters().get(1));
    }
  }

  private static void setRatios(
      RowOf row,
      CountModel model,
      DiscretePowerLaw powerLaw,
      CountModel best,
      Histogram observed,
      boolean powerLawHasFit) {
    List<String> notes = new ArrayList<>();
    if (model != powerLaw && powerLawHasFit) {
      LikelihoodRatio ratio = LikelihoodRatio.of(model, powerLaw, observed);
      row.set(AuthorCountFitsTable.LR_TO_POWER_LAW, ratio.ratio())
          .set(AuthorCountFitsTable.P_TO_POWER_LAW, ratio.pValue());
      addDecisive(notes, AuthorCountFitsTable.P_TO_POWER_LAW, ratio);
    }
    if (model != best) {
      LikelihoodRatio ratio = LikelihoodRatio.of(model, best, observed);
      boolean nested = isNested(model, best);
      row.set(AuthorCountFitsTable.LR_TO_BEST, ratio.ratio())
          .set(
              AuthorCountFitsTable.P_TO_BEST,
              nested ? boundaryPValue(ratio.ratio()) : ratio.pValue());
      if (!nested) {
        addDecisive(notes, AuthorCountFitsTable.P_TO_BEST, ratio);
      }
    }
    row.set(AuthorCountFitsTable.NOTE, notes.isEmpty() ? null : String.join("; ", notes));
  }

  private static void addNote(RowOf row, String note) {
    Object before = row.value(AuthorCountFitsTable.NOTE);
    row.set(AuthorCountFitsTable.NOTE, before == null ? note : before + "; " + note);
  }

  private static void addDecisive(List<String> notes, String column, LikelihoodRatio ratio) {
    if (ratio.decisive() > 0) {
      notes.add("no " + column + ": one count of " + ratio.decisive() + " makes the difference");
    }
  }

  private static boolean isNested(CountModel model, CountModel best) {
    return (model instanceof ZeroTruncatedPoisson && best instanceof ZeroTruncatedNegativeBinomial)
        || (model instanceof ShiftedPoisson && best instanceof ShiftedNegativeBinomial);
  }

  /** Half of a chi-square with one degree of freedom: the Poisson is an end of the shapes. */
  private static double boundaryPValue(double ratio) {
    return Gamma.regularizedGammaQ(0.5, Math.max(0, -ratio)) / 2;
  }
}
