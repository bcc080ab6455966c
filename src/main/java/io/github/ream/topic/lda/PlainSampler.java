package io.github.ream.topic.lda;

import java.util.Arrays;

/**
 * The sampler in plain Java; VectorSampler gives the same topics faster. A token's old topic is
 * tried first, with the token taken out of it; then a lane of topics (those of one number modulo
 * 16) is chosen by sums over lanes, and a topic of the lane by the sums that led to the lane's. No
 * step but the first depends on a branch that a processor could guess wrong.
 */
final class PlainSampler implements Sampler {
  private static final int LANES = TopicTables.LANES;

  // Sums up to and with each lane, after a zero.
  private final float[] below = new float[LANES + 1];
  private final LogProduct masses = new LogProduct();
  private float[] theta = new float[0];

  // By topic: the sum over the topics of its lane up to it.
  private float[] sums = new float[0];

  @Override
  public double sample(
      TopicTables tables,
      int[] words,
      char[] topics,
      int from,
      int to,
      long stream,
      boolean fresh) {
    int stride = tables.stride;
    if (theta.length != stride) {
      theta = new float[stride];
      sums = new float[stride];
    }
    float[] theta = this.theta;
    float[] phi = tables.phi;
    masses.clear();
    start(theta, tables, topics, from, to, fresh);
    for (int i = from; i < to; i++) {
      int row = words[i] * stride;
      int old = topics[i];
      float amount = theta[old];
      if (!fresh) {
        theta[old] = 0;
      }
      sumLanes(phi, row, stride);
      float others = below[LANES];
      float x = Draws.uniform(stream, i - from);
      if (fresh) {
        x *= others;
      } else {
        float itself =
            (amount - 1) * Math.max(phi[row + old] - tables.tokenWeight[old], tables.floor[old]);
        masses.times(others + itself);
        x = x * (others + itself) - itself;
        if (x < 0) {
          theta[old] = amount;
          continue;
        }
      }
      int lane = 0;
      for (int l = 1; l <= LANES; l++) {
        lane += below[l] <= x ? 1 : 0;
      }
      lane = Math.min(LANES - 1, lane);
      int next = inLane(sums, lane, x - below[lane], tables.topics, fresh ? -1 : old);
      if (!fresh) {
        theta[old] = amount - 1;
      }
      theta[next]++;
      topics[i] = (char) next;
    }
    return masses.log();
  }

  /** The document's counts plus the prior. */
  static void start(
      float[] theta, TopicTables tables, char[] topics, int from, int to, boolean fresh) {
    System.arraycopy(tables.alpha, 0, theta, 0, theta.length);
    if (!fresh) {
      for (int i = from; i < to; i++) {
        theta[topics[i]]++;
      }
    }
  }

  private void sumLanes(float[] phi, int row, int stride) {
    Arrays.fill(below, 0);
    for (int j = 0; j < stride; j += LANES) {
      for (int l = 0; l < LANES; l++) {
        below[l + 1] += theta[j + l] * phi[row + j + l];
        sums[j + l] = below[l + 1];
      }
    }
    // Sums up to each lane in the order that vectors make them (Hillis and Steele 1986).
    for (int by = 1; by < LANES; by *= 2) {
      for (int l = LANES; l > by; l--) {
        below[l] += below[l - by];
      }
    }
  }

  /**
   * The topic of a lane that {@code x} falls to.
   *
   * @param otherwise the topic where rounding leaves none, -1 for the lane's first
   */
  static int inLane(float[] sums, int lane, float x, int topics, int otherwise) {
    int topic = lane;
    for (int k = lane; k < sums.length; k += LANES) {
      topic += sums[k] <= x ? LANES : 0;
    }
    if (topic < topics) {
      return topic;
    }
    return otherwise >= 0 ? otherwise : Math.min(lane, topics - 1);
  }
}
