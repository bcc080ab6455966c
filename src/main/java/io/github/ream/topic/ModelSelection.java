package io.github.ream.topic;

import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.RowOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The fits of a report, compared: the rows of {@code model_selection}.
 *
 * @param fits in the order they were made
 * @param stability for each fit the stability of its topics; empty if its number of topics was
 *     fitted with one seed only
 * @param chosen the fit that the report is made with
 */
record ModelSelection(List<FittedTopics> fits, List<double[]> stability, FittedTopics chosen) {

  static ModelSelection of(List<FittedTopics> fits) {
    List<double[]> stability = new ArrayList<>();
    List<FitScore> scores = new ArrayList<>();
    for (FittedTopics fit : fits) {
      List<int[][]> others =
          fits.stream()
              .filter(other -> other.k() == fit.k() && other.seed() != fit.seed())
              .map(FittedTopics::topTerms)
              .toList();
      double[] ofTopics =
          others.isEmpty() ? new double[0] : TopicStability.of(fit.topTerms(), others);
      stability.add(ofTopics);
      scores.add(new FitScore(fit.k(), fit.seed(), fit.perplexity(), fit.npmi(), mean(ofTopics)));
    }
    FittedTopics chosen = fits.get(scores.indexOf(FitScore.chosen(scores)));
    return new ModelSelection(List.copyOf(fits), List.copyOf(stability), chosen);
  }

  /** The stability of a topic of the chosen fit, null where there is one seed. */
  Double stability(int topic) {
    double[] ofTopics = stability.get(fits.indexOf(chosen));
    return ofTopics.length == 0 ? null : ofTopics[topic];
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < fits.size(); i++) {
      FittedTopics fit = fits.get(i);
      rows.add(
          new RowOf(ModelSelectionTable.TABLE)
              .set(ModelSelectionTable.K, fit.k())
              .set(ModelSelectionTable.SEED, fit.seed())
              .set(ModelSelectionTable.PERPLEXITY, fit.perplexity())
              .set(ModelSelectionTable.COHERENCE_NPMI, fit.npmi())
              .set(ModelSelectionTable.TOPIC_DIVERSITY, fit.diversity())
              .set(ModelSelectionTable.CHOSEN, fit.equals(chosen))
              .set(ModelSelectionTable.SECONDS, fit.seconds())
              .set(ModelSelectionTable.STABILITY, mean(stability.get(i)))
              .set(
                  ModelSelectionTable.ITERATIONS,
                  fit.training().iterations().isPresent()
                      ? fit.training().iterations().getAsInt()
                      : null)
              .set(ModelSelectionTable.STOPPED_EARLY, fit.training().stoppedEarly())
              .build());
    }
    return rows;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
