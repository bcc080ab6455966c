package io.github.ream.topic.lda;

/** One leave-one-out CVB0 step of a document. */
final class PlainFinisher implements Finisher {
  private float[] theta = new float[0];
  private float[] first = new float[0];
  private final float[] lanes = new float[TopicTables.LANES];

  private static float total(float[] l) {
    float a0 = (l[0] + l[8]) + (l[4] + l[12]);
    float a1 = (l[1] + l[9]) + (l[5] + l[13]);
    float a2 = (l[2] + l[10]) + (l[6] + l[14]);
    float a3 = (l[3] + l[11]) + (l[7] + l[15]);
    return (a0 + a2) + (a1 + a3);
  }

  /** gamma: in expected counts, out the next; stats: fixed point, scale a power of two. */
  @Override
  public void finish(
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
    float[] phi = t.phi;
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
      java.util.Arrays.fill(lanes, 0);
      for (int j = 0; j < s; j += 16) {
        for (int l = 0; l < 16; l++) {
          float v = theta[j + l] * phi[row + j + l];
          first[j + l] = v;
          lanes[l] += v;
        }
      }
      float scale = 1 / total(lanes);
      java.util.Arrays.fill(lanes, 0);
      for (int j = 0; j < s; j += 16) {
        for (int l = 0; l < 16; l++) {
          float r0 = first[j + l] * scale;
          float v =
              Math.max(theta[j + l] - r0, 0)
                  * Math.max(phi[row + j + l] - r0 * t.tokenWeight[j + l], t.floor[j + l]);
          first[j + l] = v;
          lanes[l] += v;
        }
      }
      float sum = total(lanes);
      if (!(sum > 0)) {
        continue;
      }
      scale = 1 / sum;
      for (int k = 0; k < s; k++) {
        float r = first[k] * scale;
        gamma[k] += c * r;
        stats[row + k] += c * (Float.floatToRawIntBits(r + magic) - magicBits);
      }
    }
  }
}
