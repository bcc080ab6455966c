package io.github.ream.topic.lda;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The sampler by the JDK's Vector API; the same topics as {@link PlainSampler}. */
final class VectorSampler implements Sampler {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;
  private static final int LANES = TopicTables.LANES;
  private static final VectorShuffle<Float> UP_1 = up(1);
  private static final VectorShuffle<Float> UP_2 = up(2);
  private static final VectorShuffle<Float> UP_4 = up(4);
  private static final VectorShuffle<Float> UP_8 = up(8);
  private static final VectorMask<Float> FROM_1 = from(1);
  private static final VectorMask<Float> FROM_2 = from(2);
  private static final VectorMask<Float> FROM_4 = from(4);
  private static final VectorMask<Float> FROM_8 = from(8);

  // Sums up to and with each lane, after a zero.
  private final float[] below = new float[LANES + 1];
  private final LogProduct masses = new LogProduct();
  private float[] theta = new float[0];
  private float[] sums = new float[0];

  private static VectorShuffle<Float> up(int by) {
    return VectorShuffle.fromOp(SPECIES, lane -> Math.max(lane - by, 0));
  }

  private static VectorMask<Float> from(int lane) {
    return VectorMask.fromLong(SPECIES, -1L << lane);
  }

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
    float[] sums = this.sums;
    float[] below = this.below;
    float[] phi = tables.phi;
    masses.clear();
    PlainSampler.start(theta, tables, topics, from, to, fresh);
    for (int i = from; i < to; i++) {
      int row = words[i] * stride;
      int old = topics[i];
      float amount = theta[old];
      if (!fresh) {
        theta[old] = 0;
      }
      FloatVector sum = FloatVector.zero(SPECIES);
      for (int j = 0; j < stride; j += LANES) {
        sum =
            sum.add(
                FloatVector.fromArray(SPECIES, theta, j)
                    .mul(FloatVector.fromArray(SPECIES, phi, row + j)));
        sum.intoArray(sums, j);
      }
      FloatVector zero = FloatVector.zero(SPECIES);
      sum = sum.add(zero.blend(sum.rearrange(UP_1), FROM_1));
      sum = sum.add(zero.blend(sum.rearrange(UP_2), FROM_2));
      sum = sum.add(zero.blend(sum.rearrange(UP_4), FROM_4));
      sum = sum.add(zero.blend(sum.rearrange(UP_8), FROM_8));
      sum.intoArray(below, 1);
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
      int lane = Math.min(LANES - 1, sum.compare(VectorOperators.LE, x).trueCount());
      int next = PlainSampler.inLane(sums, lane, x - below[lane], tables.topics, fresh ? -1 : old);
      if (!fresh) {
        theta[old] = amount - 1;
      }
      theta[next]++;
      topics[i] = (char) next;
    }
    return masses.log();
  }
}
