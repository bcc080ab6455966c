package io.github.ream.topic.lda;

/**
 * Draws new topics for the tokens of one document at a time. Not shared between threads.
 *
 * <p>A token's conditional (Griffiths and Steyvers 2004) falls into three parts: its old topic, the
 * token itself taken out of it; the other topics that its term has, read cell by cell; and what
 * every topic gives every term, the topic prior's part (the split of Yao, Mimno and McCallum 2009),
 * which no draw needs to read all topics for. Plain Java on rows of few dozen cells is as fast at a
 * hundred topics as the Vector API on whole rows, and faster at more (docs/lda-experiments.md).
 */
final class Sampler {
  private static final int BLOCK = TermRows.BLOCK;

  private final LogProduct masses = new LogProduct();

  // The document's counts plus the prior, and 0 for cells of no topic.
  private float[] theta = new float[0];

  // Sums over the blocks of a row up to each.
  private float[] below = new float[0];

  /**
   * Resamples a document's tokens in turn, with the document's counts live and the word tables
   * frozen; each token is taken out of both before its draw. Where the document has no topics yet
   * (the number of topics stands for each), nothing is taken out. A topic that a token has is in
   * its term's row, be its weight nothing.
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
    // Of no topic a document has nothing: no token is taken out.
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

  /** Where a row has a topic, or the last place before. */
  private static int cellOf(int topic, char[] cells, int start, int end) {
    int low = start;
    for (int length = end - start; length > 1; ) {
      int half = length >>> 1;
      low += cells[low + half] <= topic ? half : 0;
      length -= half;
    }
    return low;
  }

  /** The topic of a row's cell that {@code x} falls to, by the sums over its blocks. */
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
    // Where rounding leaves no topic, the block's first.
    return cells[chosen] < theta.length - 1 ? cells[chosen] : cells[first];
  }

  /**
   * The topic that {@code x} falls to by the topic prior's part: the document prior's, then that of
   * each other token.
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
    // Where rounding leaves no topic, the last token's.
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
