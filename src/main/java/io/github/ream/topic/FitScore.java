package io.github.ream.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The measures that a fit is chosen by. A measure that could not be taken is NaN.
 *
 * @param k number of topics
 * @param seed seed of the fit
 * @param perplexity document-completion perplexity on held-out papers
 * @param npmi mean NPMI over topics
 * @param stability mean over topics of {@link TopicStability}
 */
record FitScore(int k, long seed, double perplexity, double npmi, double stability) {
  /** If the mean NPMI is further below the highest than this, the topics fall apart. */
  private static final double LESS_COHERENT = 0.05;

  /** Perplexities this near the lowest count as equal: about the spread between seeds. */
  private static final double AS_GOOD = 1.02;

  /**
   * The fit to report on. First the number of topics is chosen, by means over seeds: numbers whose
   * NPMI is at most 0.05 below the highest stay; of these, numbers whose perplexity is at most 2 %
   * above the lowest stay; of these, the one with the highest NPMI wins, then the fewest topics.
   * Then, of its fits, the one most like the others wins (highest stability), then the lowest
   * perplexity, then the lowest seed. A measure that no fit has decides nothing.
   */
  static FitScore chosen(List<FitScore> fits) {
    Map<Integer, List<FitScore>> byTopics =
        fits.stream()
            .collect(Collectors.groupingBy(FitScore::k, TreeMap::new, Collectors.toList()));
    double highestNpmi =
        byTopics.values().stream()
            .mapToDouble(of -> mean(of, FitScore::npmi))
            .filter(npmi -> !Double.isNaN(npmi))
            .max()
            .orElse(Double.NaN);
    List<List<FitScore>> coherent =
        byTopics.values().stream()
            .filter(of -> Double.isNaN(highestNpmi) || npmiOf(of) >= highestNpmi - LESS_COHERENT)
            .toList();
    double lowestPerplexity =
        coherent.stream()
            .mapToDouble(of -> mean(of, FitScore::perplexity))
            .filter(perplexity -> !Double.isNaN(perplexity))
            .min()
            .orElse(Double.NaN);
    List<FitScore> best =
        coherent.stream()
            .filter(
                of ->
                    Double.isNaN(lowestPerplexity)
                        || mean(of, FitScore::perplexity) <= lowestPerplexity * AS_GOOD)
            .min(
                Comparator.<List<FitScore>>comparingDouble(of -> -npmiOf(of))
                    .thenComparingInt(of -> of.get(0).k))
            .orElseThrow();
    return best.stream()
        .min(
            Comparator.<FitScore>comparingDouble(fit -> -fit.stability)
                .thenComparingDouble(FitScore::perplexity)
                .thenComparingLong(FitScore::seed))
        .orElseThrow();
  }

  /** The mean NPMI, the least possible where there is none. */
  private static double npmiOf(List<FitScore> fits) {
    double npmi = mean(fits, FitScore::npmi);
    return Double.isNaN(npmi) ? -1 : npmi;
  }

  private static double mean(List<FitScore> fits, ToDoubleFunction<FitScore> measure) {
    return fits.stream()
        .mapToDouble(measure)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }
}
