package io.github.ream.author;

import io.github.ream.schema.CoauthorEdgesTable;
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
  private long edges;
  private long topics;

  /**
   * The authors of a year's papers.
   *
   * @param authors all of them
   * @param fresh those without a paper in an earlier year
   * @param newTies pairs of them with a paper together for the first time
   * @param repeatedTies pairs of them with a paper together in an earlier year, too
   */
  record Year(long authors, long fresh, long newTies, long repeatedTies) implements Serializable {
    static final Year NOBODY = new Year(0, 0, 0, 0);

    private Year plus(Year other) {
      return new Year(
          authors + other.authors,
          fresh + other.fresh,
          newTies + other.newTies,
          repeatedTies + other.repeatedTies);
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

  PeopleCounts add(AuthorProfile person) {
    papersPerAuthor.merge(person.papers(), 1L, Long::sum);
    for (int year : person.years().keySet()) {
      years.merge(year, new Year(1, year == person.years().firstKey() ? 1 : 0, 0, 0), Year::plus);
    }
    // Both authors of a pair have the tie; the one with the lower id counts it.
    person
        .ties()
        .forEach(
            tie -> {
              if (tie.authorId() > person.id()) {
                addPair(tie);
              }
            });
    edges += Math.min(person.ties().size(), CoauthorEdgesTable.MOST);
    topics += person.topics().size();
    person.groups().forEach((group, together) -> add(group, DistinctAuthors.one(together)));
    return this;
  }

  private void add(long group, DistinctAuthors authors) {
    if (inAllGroups || !Group.isOneOfMany(group)) {
      groups.merge(group, authors, DistinctAuthors::plus);
    }
  }

  private void addPair(Tie tie) {
    papersPerPair.merge(Math.toIntExact(tie.papers()), 1L, Long::sum);
    for (int year : tie.years()) {
      boolean fresh = year == tie.firstYear();
      years.merge(year, new Year(0, 0, fresh ? 1 : 0, fresh ? 0 : 1), Year::plus);
    }
  }

  PeopleCounts add(PeopleCounts others) {
    others.papersPerAuthor.forEach((papers, n) -> papersPerAuthor.merge(papers, n, Long::sum));
    others.papersPerPair.forEach((papers, n) -> papersPerPair.merge(papers, n, Long::sum));
    others.years.forEach((year, authors) -> years.merge(year, authors, Year::plus));
    others.groups.forEach(this::add);
    edges += others.edges;
    topics += others.topics;
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

  /** How many rows coauthor_edges has. */
  long edges() {
    return edges;
  }

  /** How many rows author_topics has. */
  long topics() {
    return topics;
  }

  /** How many rows author_publication_years has. */
  long authorYears() {
    return years.values().stream().mapToLong(Year::authors).sum();
  }

  /** How often a paper names an author. */
  long authorships() {
    return papersPerAuthor.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
  }

  /** How many groups the authors were counted in. */
  int groups() {
    return groups.size();
  }

  /** The distinct authors of the groups that are {@linkplain Group#isOneOfMany one of many}. */
  Map<Long, DistinctAuthors> ofManyGroups() {
    Map<Long, DistinctAuthors> many = new HashMap<>(groups);
    many.keySet().removeIf(group -> !Group.isOneOfMany(group));
    return many;
  }

  /** The authors of a year; nobody if no paper of it names one. */
  Year year(int year) {
    return years.getOrDefault(year, Year.NOBODY);
  }

  /** The distinct authors of a group; none if they were not counted. */
  DistinctAuthors of(Group group) {
    return groups.getOrDefault(group.id(), DistinctAuthors.NONE);
  }
}
