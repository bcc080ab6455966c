package io.github.ream.topic;

/**
 * Relevance of a term to a topic: lambda ln p(term|topic) + (1 - lambda) ln(p(term|topic) /
 * p(term)), with lambda 0.6 from its authors' user study (Sievert and Shirley 2014).
 */
final class Relevance {
  private static final double LAMBDA = 0.6;

  private Relevance() {}

  static double of(double inTopic, double inCorpus) {
    return LAMBDA * Math.log(inTopic) + (1 - LAMBDA) * Math.log(inTopic / inCorpus);
  }
}
