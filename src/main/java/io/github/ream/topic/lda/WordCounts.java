package io.github.ream.topic.lda;

/** The driver's term and topic counts, and the tables a pass reads made from them. */
final class WordCounts {
  final int topics;
  final int stride;
  final int terms;
  final int[] counts;
  private final int[] previous;

  WordCounts(int topics, int terms) {
    this.topics = topics;
    this.stride = TopicTables.stride(topics);
    this.terms = terms;
    this.counts = new int[Math.multiplyExact(stride, terms)];
    this.previous = new int[counts.length];
  }

  /** Keeps the counts as they are, as the ones that the lead is measured from. */
  void remember() {
    System.arraycopy(counts, 0, previous, 0, counts.length);
  }

  /**
   * Tables from counts led along their last change: max(0, n + lead (n - previous)), to half a
   * unit.
   *
   * @param unit how much of a token a count of 1 is
   */
  TopicTables tables(double[] alpha, double beta, float lead, float unit) {
    int[] led = new int[counts.length];
    int twice = Math.round(2 * lead);
    for (int i = 0; i < led.length; i++) {
      led[i] = Math.max(0, 2 * counts[i] + twice * (counts[i] - previous[i]));
    }
    return new TopicTables(topics, terms, led, unit / 2, alpha, beta);
  }
}
