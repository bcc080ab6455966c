package io.github.ream.author;

import io.github.ream.schema.Dimension;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The groups of one dimension that are large enough to compare, by papers that have a known author
 * count and are in no other group. Of smaller groups only the number of papers is kept. For N
 * papers and groups of at least m papers there are at most N / m groups, and in practice a tenth as
 * many author counts of groups as papers.
 */
final class DimensionGroups implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Comparator<GroupTally> BY_VALUE =
      Comparator.comparing(g -> g.group().value());
  private static final Comparator<GroupTally> LARGEST_FIRST =
      Comparator.comparingLong((GroupTally g) -> -g.sizesUnshared().n()).thenComparing(BY_VALUE);

  private final Dimension dimension;
  private final int minGroupSize;
  private final List<GroupTally> large = new ArrayList<>();
  private long leftOut;
  private long shared;
  private long truncated;

  DimensionGroups(Dimension dimension, int minGroupSize) {
    this.dimension = dimension;
    this.minGroupSize = minGroupSize;
  }

  Dimension dimension() {
    return dimension;
  }

  /** Takes in a group. */
  DimensionGroups add(GroupTally group) {
    leftOut += group.unknown();
    truncated += group.truncated();
    shared += group.shared();
    long own = group.sizesUnshared().n();
    if (own >= minGroupSize) {
      large.add(group);
      leftOut += group.shared();
    } else {
      leftOut += group.sizes().n();
    }
    return this;
  }

  /** Takes in other groups of the dimension. */
  DimensionGroups add(DimensionGroups others) {
    large.addAll(others.large);
    leftOut += others.leftOut;
    truncated += others.truncated;
    shared += others.shared;
    return this;
  }

  /** The groups that are large enough, by value. */
  List<GroupTally> groups() {
    return large.stream().sorted(BY_VALUE).toList();
  }

  /** The largest groups, the lower value first on a tie. */
  List<GroupTally> largest(int most) {
    return large.stream().sorted(LARGEST_FIRST).limit(most).toList();
  }

  /**
   * Number of papers left out: author count unknown, in several groups, or group too small. A paper
   * counts once for each of its groups.
   */
  long leftOut() {
    return leftOut;
  }

  /** Of these, papers of known author count that are in several groups, once for each. */
  long shared() {
    return shared;
  }

  /** Of the papers left out, those with a cut list of authors. */
  long truncated() {
    return truncated;
  }
}
