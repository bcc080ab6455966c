package io.github.ream.topic;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two ranked lists are: the mean over depths d of the Jaccard index of their first d
 * entries, so that the top weighs most (Greene, O'Callaghan and Cunningham 2014, eq. 2).
 */
final class AverageJaccard {
  private AverageJaccard() {}

  /** 0 for lists with nothing in common, 1 for equal lists; lists may differ in length. */
  static double of(int[] one, int[] other) {
    int depths = Math.max(one.length, other.length);
    if (depths == 0) {
      return 1;
    }
    Set<Integer> seen = new HashSet<>();
    int entries = 0;
    double sum = 0;
    for (int depth = 0; depth < depths; depth++) {
      // Each entry that both lists hold by now makes the union one smaller than the number of
      // entries read.
      if (depth < one.length) {
        seen.add(one[depth]);
        entries++;
      }
      if (depth < other.length) {
        seen.add(other[depth]);
        entries++;
      }
      sum += (double) (entries - seen.size()) / seen.size();
    }
    return sum / depths;
  }
}
