package io.github.ream.author;

import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.FitScope;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.CountModel;
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
import org.apache.commons.math3.special.Gamma;

/**
 * Rows of the models fitted to one scope of a histogram: one row per model, the power law last.
 *
 * <p>Output: author_count_fits, without the group.
 */
final class ScopeRows {
  private ScopeRows() {}

  /** Adds the rows of a scope and returns that of the power law. */
  static RowOf add(
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
