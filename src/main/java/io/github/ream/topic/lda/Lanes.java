package io.github.ream.topic.lda;

/** Sums of partial sums, in one order on every machine. */
final class Lanes {
  private Lanes() {}

  /** The sum of {@link TopicTables#LANES} partial sums, by a fixed tree. */
  static float sum(float[] lanes) {
    float a0 = (lanes[0] + lanes[8]) + (lanes[4] + lanes[12]);
    float a1 = (lanes[1] + lanes[9]) + (lanes[5] + lanes[13]);
    float a2 = (lanes[2] + lanes[10]) + (lanes[6] + lanes[14]);
    float a3 = (lanes[3] + lanes[11]) + (lanes[7] + lanes[15]);
    return (a0 + a2) + (a1 + a3);
  }
}
