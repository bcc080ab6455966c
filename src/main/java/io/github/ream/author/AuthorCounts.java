package io.github.ream.author;

import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.RowOf;
import io.github.ream.schema.Table;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The distribution of author counts: one row per author count.
 *
 * <p>Input: {@link GroupTally}. Output: author_counts for all papers, author_count_histograms for a
 * group.
 */
final class AuthorCounts {
  private AuthorCounts() {}

  /** Rows of author_counts. */
  static List<Row> of(GroupTally allPapers) {
    return distribution(AuthorCountsTable.TABLE, allPapers.sizes()).stream()
        .map(RowOf::build)
        .toList();
  }

  /** Rows of author_count_histograms. */
  static List<Row> ofGroup(GroupTally group) {
    return distribution(AuthorCountHistogramsTable.TABLE, group.sizes()).stream()
        .map(
            row ->
                row.set(AuthorCountHistogramsTable.DIMENSION, group.group().dimension())
                    .set(AuthorCountHistogramsTable.VALUE, group.group().value())
                    .build())
        .toList();
  }

  /** The columns that both tables have. */
  private static List<RowOf> distribution(Table table, Histogram sizes) {
    List<RowOf> rows = new ArrayList<>();
    long upTo = 0;
    for (int i = 0; i < sizes.size(); i++) {
      upTo += sizes.count(i);
      rows.add(
          new RowOf(table)
              .set(AuthorCountsTable.N_AUTHORS, sizes.value(i))
              .set(AuthorCountsTable.N_PAPERS, sizes.count(i))
              .set(AuthorCountsTable.SHARE, (double) sizes.count(i) / sizes.n())
              .set(AuthorCountsTable.CUMULATIVE_SHARE, (double) upTo / sizes.n()));
    }
    return rows;
  }
}
