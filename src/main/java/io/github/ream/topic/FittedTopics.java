package io.github.ream.topic;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.ml.clustering.LocalLDAModel;

/**
 * Topics fitted for one number of topics, and how good they are.
 *
 * @param model the model
 * @param topicTerms its topics
 * @param seed seed of the fit
 * @param perplexity document-completion perplexity on held-out papers, NaN if there are none
 * @param coherence co-occurrence of each topic's top terms
 * @param seconds wall time of the fit
 */
record FittedTopics(
    LocalLDAModel model,
    TopicTerms topicTerms,
    long seed,
    double perplexity,
    Cooccurrence coherence,
    double seconds) {

  /** Perplexities this near the lowest count as equal: about the spread between seeds. */
  private static final double AS_GOOD = 1.02;

  int k() {
    return topicTerms.topics();
  }

  /** Mean NPMI over the topics that have one, NaN if none has. */
  double npmi() {
    double sum = 0;
    int topics = 0;
    for (long[][] together : coherence.together()) {
      double npmi = Coherence.npmi(together, coherence.papers());
      if (!Double.isNaN(npmi)) {
        sum += npmi;
        topics++;
      }
    }
    return topics == 0 ? Double.NaN : sum / topics;
  }

  double diversity() {
    return TopicDiversity.of(topicTerms.top(TopicDiversity.TOP_TERMS));
  }

  /**
   * The one to report on: of those whose perplexity is within 2 % of the lowest, the one of the
   * highest mean NPMI, then of the fewest topics. Without held-out papers NPMI decides alone.
   */
  static FittedTopics chosen(List<FittedTopics> fits) {
    double lowest =
        fits.stream()
            .mapToDouble(FittedTopics::perplexity)
            .filter(p -> !Double.isNaN(p))
            .min()
            .orElse(Double.NaN);
    return fits.stream()
        .filter(fit -> Double.isNaN(lowest) || fit.perplexity <= lowest * AS_GOOD)
        .min(
            Comparator.comparingDouble((FittedTopics fit) -> -orLeast(fit.npmi()))
                .thenComparingInt(FittedTopics::k))
        .orElseThrow();
  }

  private static double orLeast(double npmi) {
    return Double.isNaN(npmi) ? -1 : npmi;
  }
}
