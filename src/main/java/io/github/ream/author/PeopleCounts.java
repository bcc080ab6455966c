package io.github.ream.author;

import io.github.ream.stats.Histogram;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Authors counted: by their papers, by year, by how often they meet, and in each group of papers.
 */
final class PeopleCounts implements Serializable {
  private static final long serialVersionUID = 1;

  private final boolean inAllGroups;
  private final SortedMap<Integer, Long> papersPerAuthor = new TreeMap<>();
  private final SortedMap<Integer, Long> papersPerPair = new TreeMap<>();
  private final SortedMap<Integer, Year> years = new TreeMap<>();
  private final Map<Long, DistinctAuthors> groups = new HashMap<>();

  /**
   * The authors of a year's papers.
   *
   * @param authors all of them
   * @param fresh those without a paper in an earlier year
   */
  record Year(long authors, long fresh) implements Serializable {
    static final Year NOBODY = new Year(0, 0);

    private Year plus(Year other) {
      return new Year(authors + other.authors, fresh + other.fresh);
    }
  }

  /**
   * Counts nobody yet.
   *
   * @param inAllGroups false to leave out groups that are {@linkplain Group#isOneOfMany one of
   *     many}
   */
  PeopleCounts(boolean inAllGroups) {
    this.inAllGroups = inAllGroups;
  }

  PeopleCounts add(Person person) {
    papersPerAuthor.merge(Math.toIntExact(person.papers()), 1L, Long::sum);
    for (int year : person.years()) {
      years.merge(year, new Year(1, year == person.years().first() ? 1 : 0), Year::plus);
    }
    addPairs(person.partners());
    person
        .groups()
        .forEach(
            (group, together) -> {
              if (inAllGroups || !Group.isOneOfMany(group)) {
                groups.merge(group, DistinctAuthors.one(together), DistinctAuthors::plus);
              }
            });
    return this;
  }

  private void addPairs(long[] partners) {
    int from = 0;
    for (int i = 1; i <= partners.length; i++) {
      if (i == partners.length || partners[i] != partners[from]) {
        papersPerPair.merge(i - from, 1L, Long::sum);
        from = i;
      }
    }
  }

  PeopleCounts add(PeopleCounts others) {
    others.papersPerAuthor.forEach((papers, n) -> papersPerAuthor.merge(papers, n, Long::sum));
    others.papersPerPair.forEach((papers, n) -> papersPerPair.merge(papers, n, Long::sum));
    others.years.forEach((year, authors) -> years.merge(year, authors, Year::plus));
    others.groups.forEach((group, n) -> groups.merge(group, n, DistinctAuthors::plus));
    return this;
  }

  /** How many authors have how many papers. */
  Histogram papersPerAuthor() {
    return Histogram.of(papersPerAuthor);
  }

  /** How many pairs of authors share how many papers. */
  Histogram papersPerPair() {
    return Histogram.of(papersPerPair);
  }

  SortedMap<Integer, Year> years() {
    return years;
  }

  /** The distinct authors of a group; none if they were not counted. */
  DistinctAuthors of(Group group) {
    return groups.getOrDefault(group.id(), DistinctAuthors.NONE);
  }
}
