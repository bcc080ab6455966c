package io.github.ream.lda;

/**
 * Draws new topics for the tokens of one document at a time. An instance serves one thread.
 *
 * <p>The conditional of a token (Griffiths and Steyvers 2004) is split into three parts, after Yao,
 * Mimno and McCallum 2009: the token's old topic, without the token itself; the other topics of its
 * term, read cell by cell; and the part of the topic prior, which is the same for every term, so
 * that a draw need not read all topics for it. Plain Java on rows of a few dozen cells is as fast
 * as the Vector API on whole rows at a hundred topics, and faster at more
 * (docs/lda-experiments.md).
 */
final class Sampler {
  private static final int BLOCK = TermRows.BLOCK;

  private final LogProduct masses = new LogProduct();

  // By topic: the document's count plus the prior. The last entry is 0, for cells of no topic.
  private float[] theta = new float[0];

  // By block of a row: the sum over it and all blocks before it.
  private float[] below = new float[0];

  /**
   * Resamples the tokens of a document in turn. The counts of the document are live, the word
   * tables are frozen, and a token is taken out of both before its draw. In a document without
   * topics (the number of topics stands for each) nothing is taken out. The row of a term holds
   * every topic that one of its tokens has, even with weight 0.
   *
   * @return the logarithm of the product of the masses that the tokens were drawn from
   */
  double sample(TopicTables tables, int[] words, char[] topics, int from, int to, long stream) {
    if (theta.length != tables.topics + 1) {
      theta = new float[tables.topics + 1];
      below = new float[tables.topics / BLOCK + 1];
    }
    float[] theta = this.theta;
    float[] below = this.below;
    float[] weights = tables.weights;
    char[] cells = tables.rows.cells;
    int[] starts = tables.rows.starts;
    float[] floor = tables.floor;
    float[] tokenWeight = tables.tokenWeight;
    masses.clear();
    System.arraycopy(tables.alpha, 0, theta, 0, tables.topics);
    double floors = tables.priorFloor[tables.topics - 1];
    for (int i = from; i < to; i++) {
      theta[topics[i]]++;
      floors += floor[topics[i]];
    }
    // A document's count of no topic is 0, so that no token is taken out.
    theta[tables.topics] = 0;
    for (int i = from; i < to; i++) {
      int start = starts[words[i]];
      int end = starts[words[i] + 1];
      int old = topics[i];
      float amount = theta[old];
      theta[old] = 0;
      floors -= floor[old];
      float itself =
          positive(amount - 1)
              * positive(weights[cellOf(old, cells, start, end)] - tokenWeight[old]);
      float others = 0;
      for (int c = start, block = 0; c < end; c += BLOCK, block++) {
        float m0 = theta[cells[c]] * weights[c];
        float m1 = theta[cells[c + 1]] * weights[c + 1];
        float m2 = theta[cells[c + 2]] * weights[c + 2];
        float m3 = theta[cells[c + 3]] * weights[c + 3];
        float m4 = theta[cells[c + 4]] * weights[c + 4];
        float m5 = theta[cells[c + 5]] * weights[c + 5];
        float m6 = theta[cells[c + 6]] * weights[c + 6];
        float m7 = theta[cells[c + 7]] * weights[c + 7];
        others += ((m0 + m1) + (m2 + m3)) + ((m4 + m5) + (m6 + m7));
        below[block] = others;
      }
      float total = others + itself + (float) floors;
      float x = Draws.uniform(stream, i - from) * total - itself;
      masses.times(total);
      int next;
      if (x < 0) {
        next = old;
      } else if (x < others) {
        next = fromRow(cells, weights, start, end, x);
      } else {
        next = fromFloor(tables, topics, from, to, i, x - others);
      }
      theta[old] = amount - 1;
      theta[next]++;
      floors += floor[next];
      topics[i] = (char) next;
    }
    return masses.log();
  }

  private static float positive(float x) {
    return x > 0 ? x : 0;
  }

  /** The place of a topic in a row, or of the last one before it. */
  private static int cellOf(int topic, char[] cells, int start, int end) {
    int low = start;
    for (int length = end - start; length > 1; ) {
      int half = length >>> 1;
      low += cells[low + half] <= topic ? half : 0;
      length -= half;
    }
    return low;
  }

  /** The topic of the cell that {@code x} falls into, found by the sums over blocks. */
  private int fromRow(char[] cells, float[] weights, int start, int end, float x) {
    int last = (end - start) / BLOCK - 1;
    int block = 0;
    for (int b = 0; b < last; b++) {
      block += below[b] <= x ? 1 : 0;
    }
    float rest = block == 0 ? x : x - below[block - 1];
    int first = start + block * BLOCK;
    int chosen = first;
    float sum = 0;
    for (int c = first; c < first + BLOCK - 1; c++) {
      sum += theta[cells[c]] * weights[c];
      chosen += sum <= rest ? 1 : 0;
    }
    // If rounding leads to a cell of no topic, take the first one of the block.
    return cells[chosen] < theta.length - 1 ? cells[chosen] : cells[first];
  }

  /**
   * The topic that {@code x} falls into within the part of the topic prior: first the topics by
   * their document prior, then the topic of each other token.
   */
  private static int fromFloor(
      TopicTables tables, char[] topics, int from, int to, int itself, float x) {
    int last = tables.topics - 1;
    float prior = tables.priorFloor[last];
    if (x < prior) {
      int low = 0;
      for (int high = last; low < high; ) {
        int middle = (low + high) >>> 1;
        if (tables.priorFloor[middle] <= x) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
    float rest = x - prior;
    for (int i = from; i < to; i++) {
      rest -= i == itself ? 0 : tables.floor[topics[i]];
      if (rest < 0) {
        return topics[i];
      }
    }
    // If rounding leaves no topic, take that of the last token.
    for (int i = to - 1; i >= from; i--) {
      if (i != itself && tables.floor[topics[i]] > 0) {
        return topics[i];
      }
    }
    while (last > 0 && tables.floor[last] == 0) {
      last--;
    }
    return last;
  }
}
