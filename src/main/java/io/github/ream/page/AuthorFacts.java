package io.github.ream.page;

import io.github.ream.schema.AuthorsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The authors with most papers, in all and by topic, and the network of those who write together
 * most. Authors are names as {@code authors} normalises them, not persons.
 *
 * @param total authors the report has
 * @param leading those with most papers, of equals the one with more fractional papers
 * @param topics those with most papers in each topic on the page
 * @param groups those with most papers in each group of topics on the page
 */
record AuthorFacts(
    long total,
    List<Author> leading,
    List<Leading<Papers>> topics,
    List<Leading<Leading.Papers>> groups,
    CoauthorNetwork network) {
  /** The most authors on the page, those with most papers. */
  static final int MAX_LEADING = 100;

  private static final int NAME = 60;

  private static final Comparator<PageRow> MOST_PAPERS =
      Comparator.<PageRow>comparingLong(a -> -a.whole(AuthorsTable.N_PAPERS))
          .thenComparingDouble(a -> -a.exact(AuthorsTable.FRACTIONAL_PAPERS))
          .thenComparing(AuthorFacts::id);

  /** An author's papers; the years are null where none of them has one. */
  record Author(
      String name,
      Long papers,
      BigDecimal fractional,
      Long firstYear,
      Long lastYear,
      Long coauthors) {}

  /**
   * An author's papers in a topic.
   *
   * @param share their share of the author's papers that have a topic
   */
  record Papers(String name, Long papers, BigDecimal share) {}

  /** Goes over the authors, their topics and their ties once each, on the driver. */
  static AuthorFacts of(PageTables tables, TopicFacts topics, GroupedTopics grouped) {
    LeadingAuthors foremost = LeadingAuthors.of(tables, topics, grouped);
    CoauthorTies ties = CoauthorTies.of(tables);
    Set<Long> wanted = new HashSet<>(ties.authors());
    wanted.addAll(foremost.authors());
    Map<Long, PageRow> known = new HashMap<>();
    Best<PageRow> leading = new Best<>(MAX_LEADING, MOST_PAPERS);
    long[] total = {0};
    tables.forEach(
        AuthorsTable.TABLE,
        a -> {
          total[0]++;
          leading.add(a);
          if (wanted.contains(id(a))) {
            known.put(id(a), a);
          }
        });
    return new AuthorFacts(
        total[0],
        leading.rows().stream().map(AuthorFacts::author).toList(),
        named(
            foremost.topics(),
            known,
            (name, of) -> new Papers(name, of.papers(), PageRow.rounded(of.share()))),
        named(foremost.groups(), known, (name, of) -> new Leading.Papers(name, of.papers())),
        CoauthorNetwork.of(tables, ties, known));
  }

  /** The same without the authors of topics and groups. */
  AuthorFacts withoutTopics() {
    return new AuthorFacts(total, leading, List.of(), List.of(), network);
  }

  /** The topics or groups that have leading authors, with the names of these. */
  private static <N> List<Leading<N>> named(
      Map<Long, Best<LeadingAuthors.OfAuthor>> foremost,
      Map<Long, PageRow> known,
      BiFunction<String, LeadingAuthors.OfAuthor, N> named) {
    List<Leading<N>> leading = new ArrayList<>();
    foremost.forEach(
        (id, best) -> {
          List<N> names =
              best.rows().stream()
                  .filter(a -> known.containsKey(a.author()))
                  .map(a -> named.apply(name(known.get(a.author())), a))
                  .toList();
          if (!names.isEmpty()) {
            leading.add(new Leading<>(id, names));
          }
        });
    return leading;
  }

  private static Author author(PageRow a) {
    return new Author(
        name(a),
        a.whole(AuthorsTable.N_PAPERS),
        a.number(AuthorsTable.FRACTIONAL_PAPERS),
        a.whole(AuthorsTable.FIRST_YEAR),
        a.whole(AuthorsTable.LAST_YEAR),
        a.whole(AuthorsTable.N_COAUTHORS));
  }

  static String name(PageRow author) {
    return author.text(AuthorsTable.AUTHOR_NAME, NAME);
  }

  private static Long id(PageRow author) {
    return author.whole(AuthorsTable.AUTHOR_ID);
  }
}
