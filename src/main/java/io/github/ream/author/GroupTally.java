package io.github.ream.author;

import io.github.ream.schema.Dimension;
import io.github.ream.stats.Histogram;
import java.util.SortedMap;
import java.util.TreeMap;

/** The papers of a group, counted: all that the statistics of a group need of them. */
final class GroupTally implements Tally {
  private static final long serialVersionUID = 1;

  private final Group group;
  private final SortedMap<Integer, Long> known = new TreeMap<>();
  private final SortedMap<Integer, Long> namingAll = new TreeMap<>();
  private final SortedMap<Integer, Long> atLeast = new TreeMap<>();
  private final SortedMap<Integer, Long> shared = new TreeMap<>();
  private long unknown;
  private long unknownOrganization;
  private long naming;
  private long alphabetical;

  GroupTally(Group group) {
    this.group = group;
  }

  /** Counts a paper of the group. */
  void add(PaperFacts paper) {
    naming += paper.authors().isEmpty() ? 0 : 1;
    if (paper.nAuthors() != null) {
      known.merge(paper.nAuthors(), 1L, Long::sum);
      if (group.dimension() == Dimension.ORGANIZATION && paper.organizations() > 1) {
        shared.merge(paper.nAuthors(), 1L, Long::sum);
      }
      if (paper.namesAll()) {
        namingAll.merge(paper.nAuthors(), 1L, Long::sum);
        alphabetical += paper.nAuthors() > 1 && paper.alphabetical() ? 1 : 0;
      }
      return;
    }
    unknown++;
    unknownOrganization += paper.hasOrganization() ? 1 : 0;
    if (paper.atLeast() != null) {
      atLeast.merge(paper.atLeast(), 1L, Long::sum);
    }
  }

  @Override
  public String key() {
    return group.dimension().code() + "/" + group.value();
  }

  @Override
  public Tally merged(Tally other) {
    GroupTally more = (GroupTally) other;
    more.known.forEach((size, n) -> known.merge(size, n, Long::sum));
    more.namingAll.forEach((size, n) -> namingAll.merge(size, n, Long::sum));
    more.shared.forEach((size, n) -> shared.merge(size, n, Long::sum));
    more.atLeast.forEach((size, n) -> atLeast.merge(size, n, Long::sum));
    unknown += more.unknown;
    unknownOrganization += more.unknownOrganization;
    naming += more.naming;
    alphabetical += more.alphabetical;
    return this;
  }

  Group group() {
    return group;
  }

  /** Papers of known author count. */
  Histogram sizes() {
    return Histogram.of(known);
  }

  /**
   * Papers of known author count that are in no other group of the dimension. Only organisations
   * share papers; a test takes its groups to be independent.
   */
  Histogram sizesUnshared() {
    if (shared.isEmpty()) {
      return sizes();
    }
    SortedMap<Integer, Long> own = new TreeMap<>(known);
    shared.forEach((size, n) -> own.merge(size, -n, Long::sum));
    return Histogram.of(own);
  }

  /** Papers of known author count that are in other groups of the dimension, too. */
  long shared() {
    return Histogram.of(shared).n();
  }

  /**
   * Of the papers of known author count, papers that name as many distinct authors as they have.
   */
  Histogram sizesOfNamed() {
    return Histogram.of(namingAll);
  }

  /** Lower bounds of cut lists. */
  Histogram bounds() {
    return Histogram.of(atLeast);
  }

  /** Papers of known author count, and papers with a cut list at its lower bound. */
  Histogram sizesAtLeast() {
    SortedMap<Integer, Long> both = new TreeMap<>(known);
    atLeast.forEach((size, n) -> both.merge(size, n, Long::sum));
    return Histogram.of(both);
  }

  /** Papers of unknown author count. */
  long unknown() {
    return unknown;
  }

  /** Of these, papers listed under an organisation. */
  long unknownOrganization() {
    return unknownOrganization;
  }

  /** Of the papers of unknown author count, those with a cut list of authors. */
  long truncated() {
    return bounds().n();
  }

  /** Papers that name an author. */
  long naming() {
    return naming;
  }

  /** Papers of several authors, all named, in alphabetical order. */
  long alphabetical() {
    return alphabetical;
  }

  /** All papers. */
  long papers() {
    return sizes().n() + unknown;
  }
}
