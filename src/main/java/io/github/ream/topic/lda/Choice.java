package io.github.ream.topic.lda;

/** The choice of a topic from lane sums: one code for every sampler, so that all agree. */
final class Choice {
  private static final int LANES = TopicTables.LANES;

  private Choice() {}

  /**
   * The topic of a token drawn with the uniform number {@code u}: its old topic first, then the
   * others lane by lane.
   *
   * @param lanes sums of theta times phi over the topics k with k mod 16 the lane, the token itself
   *     still counted
   * @param old the token's topic now, or -1
   */
  static int next(TopicTables tables, float[] theta, float[] lanes, int row, int old, float u) {
    float[] phi = tables.phi;
    float total = Lanes.sum(lanes);
    float counted = 0;
    float x;
    if (old >= 0) {
      float weight = phi[row + old];
      counted = theta[old] * weight;
      float without =
          (theta[old] - 1) * Math.max(weight - tables.tokenWeight[old], tables.floor[old]);
      x = u * (Math.max(total - counted, 0) + without);
      if (x < without) {
        return old;
      }
      x -= without;
    } else {
      x = u * total;
    }
    int oldLane = old & (LANES - 1);
    int lane = 0;
    for (; lane < LANES - 1; lane++) {
      float mass = lanes[lane];
      if (lane == oldLane) {
        mass -= counted;
      }
      if (x < mass) {
        break;
      }
      x -= mass;
    }
    int last = old;
    for (int k = lane; k < tables.topics; k += LANES) {
      if (k == old) {
        continue;
      }
      float mass = theta[k] * phi[row + k];
      if (x < mass) {
        return k;
      }
      x -= mass;
      last = k;
    }
    return last >= 0 ? last : Math.min(lane, tables.topics - 1);
  }
}
