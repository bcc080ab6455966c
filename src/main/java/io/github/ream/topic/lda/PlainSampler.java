package io.github.ream.topic.lda;

import java.util.Arrays;

/** The sampler in plain Java; VectorSampler gives the same topics faster. */
final class PlainSampler implements Sampler {
  private static final int LANES = TopicTables.LANES;
  private final float[] lanes = new float[LANES];
  private float[] theta = new float[0];

  @Override
  public void sample(
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
    }
    float[] theta = this.theta;
    float[] phi = tables.phi;
    System.arraycopy(tables.alpha, 0, theta, 0, stride);
    if (!fresh) {
      for (int i = from; i < to; i++) {
        theta[topics[i]]++;
      }
    }
    for (int i = from; i < to; i++) {
      int row = words[i] * stride;
      Arrays.fill(lanes, 0);
      for (int j = 0; j < stride; j += LANES) {
        for (int l = 0; l < LANES; l++) {
          lanes[l] += theta[j + l] * phi[row + j + l];
        }
      }
      int old = topics[i];
      int next =
          Choice.next(tables, theta, lanes, row, fresh ? -1 : old, Draws.uniform(stream, i - from));
      if (fresh) {
        theta[next]++;
        topics[i] = (char) next;
      } else if (next != old) {
        theta[old]--;
        theta[next]++;
        topics[i] = (char) next;
      }
    }
  }
}
