package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.words.PlantedTopic;

/**
 * Numbers of authors: one plus a negative binomial (a Poisson whose mean is gamma-distributed,
 * Greenwood and Yule 1920), and rarely a hyper-authored paper from a Pareto tail. The mean depends
 * on the topic and grows over the years.
 */
public final class PlantedTeamSizes {
  /** Growth of the logarithm of the mean from the first year to the last. */
  static final double GROWTH = 0.4;

  private static final double DISPERSION = 2.5;
  private static final double TAIL_SHARE = 0.003;
  private static final double TAIL_EXPONENT = 1.5;
  private static final int TAIL_MIN = 40;
  private static final int TAIL_MAX = 3000;

  private PlantedTeamSizes() {}

  public static int draw(CounterRandom random, PlantedTopic topic, double time) {
    if (random.chance(TAIL_SHARE)) {
      double size = TAIL_MIN * StrictMath.pow(1 - random.nextDouble(), -1 / TAIL_EXPONENT);
      return (int) Math.min(TAIL_MAX, size);
    }
    double others = bodyMean(topic, time) - 1;
    return 1 + random.nextPoisson(random.nextGamma(DISPERSION) * others / DISPERSION);
  }

  /** Mean without the tail. */
  public static double bodyMean(PlantedTopic topic, double time) {
    return topic.meanAuthors() * StrictMath.exp(GROWTH * time);
  }

  /** Mean with the tail; rounding a Pareto number down takes half an author on average. */
  public static double mean(PlantedTopic topic, double time) {
    double a = TAIL_EXPONENT;
    double ratio = (double) TAIL_MIN / TAIL_MAX;
    double tail = TAIL_MIN * (a - StrictMath.pow(ratio, a - 1)) / (a - 1) - 0.5;
    return (1 - TAIL_SHARE) * bodyMean(topic, time) + TAIL_SHARE * tail;
  }
}
