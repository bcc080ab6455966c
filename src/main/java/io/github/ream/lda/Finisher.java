package io.github.ream.lda;

import java.util.Arrays;

/**
 * Leave-one-out CVB0 passes (Asuncion et al. 2009). A token is shared among the topics that its
 * document already has, because sampling has tried the others. A pass goes term by term, so it
 * reads and writes the topics of one term at a time. The sums of a document still come in the order
 * of its terms, however the documents are cut into pieces. An instance serves one thread.
 */
final class Finisher {
  // Weights of the current term, by topic.
  private float[] weights = new float[0];

  // Shares of the current occurrence, by topic of its document.
  private float[] share = new float[0];

  // By entry of the documents: the amount plus the prior, and the amount after this pass.
  private float[] theta = new float[0];
  private float[] next = new float[0];

  /**
   * One pass.
   *
   * @param soft the expected count of each topic in each document
   * @param statistics the pass adds the expected count of each topic in each term to these, in
   *     units of 2^-bits
   * @return the expected counts of the documents after the pass
   */
  SoftCounts pass(
      TopicTables tables, TermOrder order, SoftCounts soft, int bits, TermCounts statistics) {
    start(tables, soft);
    int documents = soft.starts.length - 1;
    int[] lengths = new int[documents];
    LogProduct[] masses = new LogProduct[documents];
    for (int d = 0; d < documents; d++) {
      masses[d] = new LogProduct();
    }
    float unit = 1 << bits;
    int[] table = statistics.table();
    for (int t = 0; t < order.terms.length; t++) {
      int row = statistics.rowOf(order.terms[t]);
      tables.weightsOf(order.terms[t], weights);
      for (int o = order.starts[t]; o < order.starts[t + 1]; o++) {
        int document = order.documents[o];
        int count = order.counts[o];
        int from = soft.starts[document];
        int to = soft.starts[document + 1];
        float sum = shares(tables, soft.topics, from, to);
        add(soft.topics, from, to, count, 1 / sum, unit, row, table);
        lengths[document] += count;
        masses[document].times(sum, count);
      }
      statistics.end(order.terms[t]);
    }
    PassScore score = PassScore.NONE;
    for (int d = 0; d < documents; d++) {
      score = score.plus(PassScore.of(masses[d].log(), lengths[d], tables.alphaSum));
    }
    return soft.with(next, score);
  }

  private void start(TopicTables tables, SoftCounts soft) {
    if (weights.length != tables.topics) {
      weights = new float[tables.topics];
      share = new float[tables.topics];
    }
    int size = soft.topics.length;
    if (theta.length < size) {
      theta = new float[size];
      next = new float[size];
    }
    for (int e = 0; e < size; e++) {
      theta[e] = soft.amounts[e] + tables.alpha[soft.topics[e]];
    }
    Arrays.fill(next, 0, size, 0);
  }

  /**
   * Computes the share of each topic in a token, without the token's own part in the counts.
   *
   * @return the sum of the shares
   */
  private float shares(TopicTables tables, char[] topics, int from, int to) {
    float[] theta = this.theta;
    float[] weights = this.weights;
    float[] share = this.share;
    float[] floor = tables.floor;
    float[] tokenWeight = tables.tokenWeight;
    float first = 0;
    for (int e = from; e < to; e++) {
      float mass = theta[e] * weights[topics[e]];
      share[e - from] = mass;
      first += mass;
    }
    float scale = 1 / first;
    float sum = 0;
    for (int e = from; e < to; e++) {
      int k = topics[e];
      float own = share[e - from] * scale;
      float least = floor[k];
      float mass =
          positive(theta[e] - own) * (least + positive(weights[k] - own * tokenWeight[k] - least));
      share[e - from] = mass;
      sum += mass;
    }
    return sum > 0 ? sum : sharesWithItself(topics, from, to);
  }

  /**
   * The greater of a number and 0, without a branch: here a processor would mispredict half of
   * them. (In the sampler few numbers are below 0, and a branch is as fast.)
   */
  private static float positive(float x) {
    return 0.5f * (x + Math.abs(x));
  }

  /**
   * The same with the token counted in: where the priors are nearly 0, nothing else may be counted.
   */
  private float sharesWithItself(char[] topics, int from, int to) {
    float sum = 0;
    for (int e = from; e < to; e++) {
      share[e - from] = theta[e] * weights[topics[e]];
      sum += share[e - from];
    }
    return sum;
  }

  /**
   * Adds the shares of {@code count} tokens, scaled to sum to one, to the document and the term.
   */
  private void add(
      char[] topics,
      int from,
      int to,
      int count,
      float scale,
      float unit,
      int row,
      int[] statistics) {
    float[] share = this.share;
    float[] next = this.next;
    for (int e = from; e < to; e++) {
      float r = share[e - from] * scale;
      next[e] += count * r;
      statistics[row + topics[e]] += count * (int) (r * unit + 0.5f);
    }
  }
}
