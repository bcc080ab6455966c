package io.github.ream.page;

import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.stats.Histogram;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The author counts of the papers whose main topic is in a group of like topics. One entry per
 * group on the page with papers of known count. The histograms of its topics add up to that of the
 * group, so that the figures are as exact as those of {@code author_count_stats}.
 *
 * @param papers papers with a known count
 * @param single the share of these that have one author
 */
record GroupTeams(
    Long id,
    Long papers,
    BigDecimal mean,
    BigDecimal p25,
    BigDecimal median,
    BigDecimal p75,
    BigDecimal single) {

  /** Goes over the histograms once and keeps a count for each group and author count. */
  static List<GroupTeams> of(PageTables tables, GroupedTopics topics) {
    if (topics.groups().isEmpty()) {
      return List.of();
    }
    Map<Long, Map<Integer, Long>> papers = new TreeMap<>();
    tables.forEach(
        AuthorCountHistogramsTable.TABLE,
        row -> {
          Long group =
              Dimension.TOPIC.code().equals(row.text(AuthorCountHistogramsTable.DIMENSION, 20))
                  ? topics.groupOf(Long.valueOf(row.text(AuthorCountHistogramsTable.VALUE, 20)))
                  : null;
          if (group != null) {
            papers
                .computeIfAbsent(group, g -> new TreeMap<>())
                .merge(
                    row.whole(AuthorCountHistogramsTable.N_AUTHORS).intValue(),
                    row.whole(AuthorCountHistogramsTable.N_PAPERS),
                    Long::sum);
          }
        });
    return papers.entrySet().stream()
        .map(group -> of(group.getKey(), Histogram.of(group.getValue())))
        .toList();
  }

  private static GroupTeams of(Long group, Histogram sizes) {
    return new GroupTeams(
        group,
        sizes.n(),
        PageRow.rounded(sizes.mean()),
        PageRow.rounded(sizes.percentile(0.25)),
        PageRow.rounded(sizes.percentile(0.5)),
        PageRow.rounded(sizes.percentile(0.75)),
        PageRow.rounded(sizes.countOf(1) / (double) sizes.n()));
  }
}
