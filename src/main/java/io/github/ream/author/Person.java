package io.github.ream.author;

import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.KeyOrder;
import io.github.ream.schema.RowOf;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An author, put together from the bylines of all papers that name him or her, in any order.
 *
 * <p>Output: authors, without the component.
 */
final class Person {
  private static final double BILLION = 1e9;

  private final long id;
  private String name;
  private long papers;

  /** Sum of whole billionths, so that the order of the papers does not show in the last digits. */
  private long fractions;

  private long single;
  private long first;
  private long last;
  private final SortedSet<Integer> years = new TreeSet<>();
  private final Map<Long, Boolean> groups = new HashMap<>();
  private long[] partners = {};
  private int nPartners;

  Person(long id) {
    this.id = id;
  }

  void add(Byline byline) {
    name = longer(name, byline.name());
    papers++;
    fractions += Math.round(BILLION / byline.team());
    boolean several = byline.team() > 1;
    single += several ? 0 : 1;
    first += several && byline.first() ? 1 : 0;
    last += several && byline.last() ? 1 : 0;
    if (byline.year() != null) {
      years.add(byline.year());
    }
    for (long group : byline.groups()) {
      groups.merge(group, several, Boolean::logicalOr);
    }
    int more = byline.partners().length;
    if (nPartners + more > partners.length) {
      partners = Arrays.copyOf(partners, Math.max(nPartners + more, 2 * nPartners));
    }
    System.arraycopy(byline.partners(), 0, partners, nPartners, more);
    nPartners += more;
  }

  /** The longer of two names, the greater one if they are equally long. */
  private static String longer(String a, String b) {
    if (a == null) {
      return b;
    }
    int order = Integer.compare(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    return order > 0 || (order == 0 && KeyOrder.compareTexts(a, b) >= 0) ? a : b;
  }

  long id() {
    return id;
  }

  long papers() {
    return papers;
  }

  /** The years of the papers. */
  SortedSet<Integer> years() {
    return years;
  }

  /** Ids of groups with papers that name all authors, true where one of these has several. */
  Map<Long, Boolean> groups() {
    return groups;
  }

  /** Co-authors with a larger id, one entry per paper together, sorted. */
  long[] partners() {
    long[] sorted = Arrays.copyOf(partners, nPartners);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The row of authors. */
  RowOf row() {
    long together = papers - single;
    return new RowOf(AuthorsTable.TABLE)
        .set(AuthorsTable.AUTHOR_ID, id)
        .set(AuthorsTable.AUTHOR_KEY, AuthorName.key(name))
        .set(AuthorsTable.AUTHOR_NAME, name)
        .set(AuthorsTable.N_PAPERS, papers)
        .set(AuthorsTable.FRACTIONAL_PAPERS, fractions / BILLION)
        .set(AuthorsTable.N_SINGLE, single)
        .set(AuthorsTable.N_FIRST, first)
        .set(AuthorsTable.N_LAST, last)
        .set(AuthorsTable.FIRST_YEAR, years.isEmpty() ? null : years.first())
        .set(AuthorsTable.LAST_YEAR, years.isEmpty() ? null : years.last())
        .set(
            AuthorsTable.DOMINANCE_FACTOR,
            together > 0 ? (Double) ((double) first / together) : null);
  }
}
