package io.github.ream.author;

import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.CodePoints;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An author, put together from the bylines of all papers that name him or her, in any order. */
final class AuthorProfile {
  private final long id;
  private String name;
  private int papers;

  /** Sum of whole billionths, so that the order of the papers does not show in the last digits. */
  private long fractions;

  private int single;
  private int first;
  private int last;
  private final SortedMap<Integer, Year> years = new TreeMap<>();
  private final SortedMap<Integer, Integer> topics = new TreeMap<>();
  private final Map<Long, Boolean> groups = new HashMap<>();
  private final Ties ties = new Ties();

  /** The author's papers of a year. */
  private static final class Year {
    private int papers;
    private long fractions;

    private void add(long fraction) {
      papers++;
      fractions += fraction;
    }
  }

  AuthorProfile(long id) {
    this.id = id;
  }

  void add(Byline byline) {
    name = longer(name, byline.name());
    papers++;
    long fraction = Math.round(AuthorFigures.BILLION / byline.team());
    fractions += fraction;
    boolean several = byline.team() > 1;
    single += several ? 0 : 1;
    first += several && byline.first() ? 1 : 0;
    last += several && byline.last() ? 1 : 0;
    if (byline.year() != null) {
      years.computeIfAbsent(byline.year(), y -> new Year()).add(fraction);
    }
    if (byline.topicId() != null) {
      topics.merge(byline.topicId(), 1, Integer::sum);
    }
    for (long group : byline.groups()) {
      groups.merge(group, several, Boolean::logicalOr);
    }
    ties.add(byline.partners(), byline.year());
  }

  /** The longer of two names, the greater one if they are equally long. */
  private static String longer(String a, String b) {
    if (a == null) {
      return b;
    }
    int order = Integer.compare(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    return order > 0 || (order == 0 && CodePoints.ORDER.compare(a, b) >= 0) ? a : b;
  }

  long id() {
    return id;
  }

  int papers() {
    return papers;
  }

  /** The years of the papers. */
  SortedMap<Integer, ?> years() {
    return years;
  }

  /** How many of the papers have each topic as their largest. */
  SortedMap<Integer, Integer> topics() {
    return topics;
  }

  /**
   * Groups in which the author has a paper that names all its authors; true if one such paper has
   * several authors.
   */
  Map<Long, Boolean> groups() {
    return groups;
  }

  /** Those who wrote with this author. */
  Ties ties() {
    return ties;
  }

  /** What the tables say of the author, once all bylines are added. */
  AuthorFigures figures() {
    return new AuthorFigures(
        id,
        name,
        papers,
        fractions,
        single,
        first,
        last,
        ties.size(),
        years.entrySet().stream()
            .map(
                year ->
                    new AuthorFigures.OfYear(
                        year.getKey(), year.getValue().papers, year.getValue().fractions))
            .toList(),
        topics.entrySet().stream()
            .map(topic -> new AuthorFigures.OfTopic(topic.getKey(), topic.getValue()))
            .toList(),
        // Of equally strong ties the lower id comes first.
        ties.strongest(CoauthorEdgesTable.MOST).stream()
            .map(
                tie ->
                    new AuthorFigures.Edge(
                        tie.authorId(),
                        Math.toIntExact(tie.papers()),
                        tie.firstYear(),
                        tie.lastYear()))
            .toList());
  }
}
