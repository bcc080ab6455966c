package io.github.ream.topic.lda;

import java.util.Arrays;

/** The finisher in plain Java; VectorFinisher gives the same counts faster. */
final class PlainFinisher implements Finisher {
  private final LogProduct masses = new LogProduct();
  private float[] theta = new float[0];
  private float[] first = new float[0];
  private final float[] lanes = new float[TopicTables.LANES];

  @Override
  public double finish(
      TopicTables t, int[] words, int from, int to, float[] gamma, int[] stats, int bits) {
    int s = t.stride;
    if (theta.length != s) {
      theta = new float[s];
      first = new float[s];
    }
    for (int k = 0; k < s; k++) {
      theta[k] = gamma[k] + t.alpha[k];
      gamma[k] = 0;
    }
    masses.clear();
    float[] phi = t.phi;
    // Adding it leaves a share in units of 2^-bits in the lowest bits, rounded.
    float magic = 1.5f * (float) (1 << (23 - bits));
    int magicBits = Float.floatToRawIntBits(magic);
    for (int i = from; i < to; ) {
      int w = words[i];
      int c = 1;
      while (i + c < to && words[i + c] == w) {
        c++;
      }
      i += c;
      int row = w * s;
      Arrays.fill(lanes, 0);
      for (int j = 0; j < s; j += TopicTables.LANES) {
        for (int l = 0; l < TopicTables.LANES; l++) {
          float v = theta[j + l] * phi[row + j + l];
          first[j + l] = v;
          lanes[l] += v;
        }
      }
      float scale = 1 / Lanes.sum(lanes);
      Arrays.fill(lanes, 0);
      for (int j = 0; j < s; j += TopicTables.LANES) {
        for (int l = 0; l < TopicTables.LANES; l++) {
          float r0 = first[j + l] * scale;
          float v =
              Math.max(theta[j + l] - r0, 0)
                  * Math.max(phi[row + j + l] - r0 * t.tokenWeight[j + l], t.floor[j + l]);
          first[j + l] = v;
          lanes[l] += v;
        }
      }
      float sum = Lanes.sum(lanes);
      if (!(sum > 0)) {
        continue;
      }
      for (int n = 0; n < c; n++) {
        masses.times(sum);
      }
      scale = 1 / sum;
      for (int k = 0; k < s; k++) {
        float r = first[k] * scale;
        gamma[k] += c * r;
        stats[row + k] += c * (Float.floatToRawIntBits(r + magic) - magicBits);
      }
    }
    return masses.log();
  }
}
