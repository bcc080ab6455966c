package io.github.ream.topic.lda;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The sampler by the JDK's Vector API; the same topics as {@link PlainSampler}. */
final class VectorSampler implements Sampler {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;
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
      FloatVector sums = FloatVector.zero(SPECIES);
      for (int j = 0; j < stride; j += LANES) {
        sums =
            sums.add(
                FloatVector.fromArray(SPECIES, theta, j)
                    .mul(FloatVector.fromArray(SPECIES, phi, row + j)));
      }
      sums.intoArray(lanes, 0);
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
