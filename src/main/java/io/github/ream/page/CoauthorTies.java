package io.github.ream.page;

import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorEdgesTable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of authors with most papers together, the strongest first.
 *
 * @param strongest at most {@link #MAX_TIES} of them
 */
record CoauthorTies(List<Tie> strongest) {
  /** The most pairs on the page: a picture with more is a tangle. */
  static final int MAX_TIES = 120;

  /** One paper together is no tie. */
  private static final long FEWEST_PAPERS = 2;

  private static final Comparator<Tie> STRONGEST =
      Comparator.comparingLong((Tie t) -> -t.papers())
          .thenComparingLong(t -> t.lastYear() == null ? 0 : -t.lastYear())
          .thenComparingLong(Tie::lower)
          .thenComparingLong(Tie::higher);

  /**
   * A pair of authors.
   *
   * @param lower the smaller of their ids
   * @param papers papers that name both
   */
  record Tie(long lower, long higher, long papers, Long firstYear, Long lastYear) {}

  /** The ties, in one pass; none where the network was too large to find communities in it. */
  static CoauthorTies of(PageTables tables) {
    boolean[] communities = {false};
    tables.forEach(CoauthorCommunitiesTable.TABLE, c -> communities[0] = true);
    if (!communities[0]) {
      return new CoauthorTies(List.of());
    }
    // A pair comes twice at most, once from either side, with the same numbers.
    Best<Tie> best = new Best<>(2 * MAX_TIES, STRONGEST);
    tables.forEach(
        CoauthorEdgesTable.TABLE,
        e -> {
          if (e.whole(CoauthorEdgesTable.N_PAPERS) >= FEWEST_PAPERS) {
            best.add(tie(e));
          }
        });
    return new CoauthorTies(best.rows().stream().distinct().limit(MAX_TIES).toList());
  }

  private static Tie tie(PageRow edge) {
    long one = edge.whole(CoauthorEdgesTable.AUTHOR_ID);
    long other = edge.whole(CoauthorEdgesTable.COAUTHOR_ID);
    return new Tie(
        Math.min(one, other),
        Math.max(one, other),
        edge.whole(CoauthorEdgesTable.N_PAPERS),
        edge.whole(CoauthorEdgesTable.FIRST_YEAR),
        edge.whole(CoauthorEdgesTable.LAST_YEAR));
  }

  /** The ids of all authors of these ties, in the order of the ties. */
  Set<Long> authors() {
    Set<Long> authors = new LinkedHashSet<>();
    for (Tie tie : strongest) {
      authors.add(tie.lower());
      authors.add(tie.higher());
    }
    return authors;
  }
}
