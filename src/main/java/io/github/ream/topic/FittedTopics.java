package io.github.ream.topic;

import org.apache.spark.ml.clustering.LocalLDAModel;

/**
 * The topics of one fit, and their measures.
 *
 * @param training the model and the course of its fit
 * @param topicTerms its topics
 * @param seed seed of the fit
 * @param measured document-completion perplexity on held-out papers
 * @param coherence co-occurrence of each topic's top terms
 * @param seconds wall time of the fit
 */
record FittedTopics(
    TopicTrainer.Training training,
    TopicTerms topicTerms,
    long seed,
    HeldOutPapers.Measured measured,
    Cooccurrence coherence,
    double seconds) {
  /** Number of a topic's most probable terms that coherence, exclusivity and stability rest on. */
  static final int COHERENCE_TERMS = 10;

  LocalLDAModel model() {
    return training.model();
  }

  /** NaN if no papers are held out. */
  double perplexity() {
    return measured.perplexity();
  }

  int k() {
    return topicTerms.topics();
  }

  /** Mean NPMI over the topics that have one, NaN if none has. */
  double npmi() {
    double sum = 0;
    int topics = 0;
    for (int topic = 0; topic < k(); topic++) {
      double npmi = npmi(topic);
      if (!Double.isNaN(npmi)) {
        sum += npmi;
        topics++;
      }
    }
    return topics == 0 ? Double.NaN : sum / topics;
  }

  /** NaN for a topic that has no words of its own, or too few that tell anything. */
  double npmi(int topic) {
    return topicTerms.isFlat(topic)
        ? Double.NaN
        : Coherence.npmi(coherence.together()[topic], coherence.papers());
  }

  /** NaN where {@link #npmi(int)} is NaN. */
  double umass(int topic) {
    return topicTerms.isFlat(topic) || Double.isNaN(npmi(topic))
        ? Double.NaN
        : Coherence.umass(coherence.together()[topic]);
  }

  /** The top terms by which coherence and stability are measured. */
  int[][] topTerms() {
    return topicTerms.top(COHERENCE_TERMS);
  }

  double diversity() {
    return TopicDiversity.of(topicTerms.top(TopicDiversity.TOP_TERMS));
  }
}
