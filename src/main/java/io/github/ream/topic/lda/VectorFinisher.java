package io.github.ream.topic.lda;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link PlainFinisher} by the JDK's Vector API, to the same bits. */
final class VectorFinisher implements Finisher {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_512;
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
    float[] theta = this.theta;
    float[] first = this.first;
    float[] tokenWeight = t.tokenWeight;
    float[] floor = t.floor;
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
      FloatVector sums = FloatVector.zero(SPECIES);
      for (int j = 0; j < s; j += TopicTables.LANES) {
        FloatVector v =
            FloatVector.fromArray(SPECIES, theta, j)
                .mul(FloatVector.fromArray(SPECIES, phi, row + j));
        v.intoArray(first, j);
        sums = sums.add(v);
      }
      sums.intoArray(lanes, 0);
      float scale = 1 / Lanes.sum(lanes);
      sums = FloatVector.zero(SPECIES);
      for (int j = 0; j < s; j += TopicTables.LANES) {
        FloatVector r0 = FloatVector.fromArray(SPECIES, first, j).mul(scale);
        FloatVector a = FloatVector.fromArray(SPECIES, theta, j).sub(r0).max(0f);
        FloatVector b =
            FloatVector.fromArray(SPECIES, phi, row + j)
                .sub(r0.mul(FloatVector.fromArray(SPECIES, tokenWeight, j)))
                .max(FloatVector.fromArray(SPECIES, floor, j));
        FloatVector v = a.mul(b);
        v.intoArray(first, j);
        sums = sums.add(v);
      }
      sums.intoArray(lanes, 0);
      float sum = Lanes.sum(lanes);
      if (!(sum > 0)) {
        continue;
      }
      for (int n = 0; n < c; n++) {
        masses.times(sum);
      }
      scale = 1 / sum;
      for (int j = 0; j < s; j += TopicTables.LANES) {
        FloatVector r = FloatVector.fromArray(SPECIES, first, j).mul(scale);
        FloatVector.fromArray(SPECIES, gamma, j).add(r.mul((float) c)).intoArray(gamma, j);
        IntVector fixed = r.add(magic).reinterpretAsInts().sub(magicBits).mul(c);
        IntVector.fromArray(INTS, stats, row + j).add(fixed).intoArray(stats, row + j);
      }
    }
    return masses.log();
  }
}
