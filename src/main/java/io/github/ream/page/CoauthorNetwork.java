package io.github.ream.page;

import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who writes with whom: the strongest ties, and the communities of the whole network.
 *
 * @param authors the authors of the ties
 * @param ties the pairs with most papers together
 * @param totalCommunities communities the report has
 * @param communities those with most authors
 */
record CoauthorNetwork(
    List<Member> authors, List<Tie> ties, long totalCommunities, List<Community> communities) {
  /** The most communities on the page, those with most authors. */
  static final int MAX_COMMUNITIES = 30;

  private static final int NAMES = 160;

  /**
   * An author of a tie.
   *
   * @param community a number that the authors of one community share
   */
  record Member(String name, Long papers, Integer community) {}

  /** A pair of authors, by their places in the list. */
  record Tie(int a, int b, long papers, Long firstYear, Long lastYear) {}

  /**
   * A community.
   *
   * @param leading the names of its authors with most papers
   * @param inside the share of its authors' ties, by joint papers, that are among themselves
   * @param topic its main topic, null if it has none
   */
  record Community(
      String leading,
      Long authors,
      BigDecimal fractional,
      BigDecimal inside,
      Long topic,
      BigDecimal topicShare) {}

  /**
   * The network.
   *
   * @param known the authors of the ties, by id
   */
  static CoauthorNetwork of(PageTables tables, CoauthorTies strongest, Map<Long, PageRow> known) {
    Map<Long, Integer> place = new HashMap<>();
    Map<Long, Integer> communities = new HashMap<>();
    List<Member> members = new ArrayList<>();
    for (Long id : strongest.authors()) {
      PageRow author = known.get(id);
      if (author != null) {
        Long community = author.whole(AuthorsTable.COMMUNITY_ID);
        Integer number =
            community == null
                ? null
                : communities.computeIfAbsent(community, c -> communities.size());
        place.put(id, members.size());
        members.add(
            new Member(AuthorFacts.name(author), author.whole(AuthorsTable.N_PAPERS), number));
      }
    }
    List<Tie> ties =
        strongest.strongest().stream()
            .filter(t -> place.containsKey(t.lower()) && place.containsKey(t.higher()))
            .map(
                t ->
                    new Tie(
                        place.get(t.lower()),
                        place.get(t.higher()),
                        t.papers(),
                        t.firstYear(),
                        t.lastYear()))
            .toList();
    long[] total = {0};
    Best<PageRow> largest =
        new Best<>(
            MAX_COMMUNITIES,
            Comparator.<PageRow>comparingLong(c -> -c.whole(CoauthorCommunitiesTable.N_AUTHORS))
                .thenComparing(c -> c.whole(CoauthorCommunitiesTable.COMMUNITY_ID)));
    tables.forEach(
        CoauthorCommunitiesTable.TABLE,
        c -> {
          total[0]++;
          largest.add(c);
        });
    return new CoauthorNetwork(
        members, ties, total[0], largest.rows().stream().map(CoauthorNetwork::community).toList());
  }

  private static Community community(PageRow c) {
    double inside = c.exact(CoauthorCommunitiesTable.WEIGHT_INSIDE);
    double outside = c.exact(CoauthorCommunitiesTable.WEIGHT_OUTSIDE);
    return new Community(
        c.text(CoauthorCommunitiesTable.LEADING_AUTHORS, NAMES),
        c.whole(CoauthorCommunitiesTable.N_AUTHORS),
        c.number(CoauthorCommunitiesTable.FRACTIONAL_PAPERS),
        PageRow.rounded(inside / (inside + outside)),
        c.whole(CoauthorCommunitiesTable.TOPIC_ID),
        c.number(CoauthorCommunitiesTable.TOPIC_SHARE));
  }
}
