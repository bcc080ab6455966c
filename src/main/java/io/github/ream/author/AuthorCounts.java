package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The distribution of author counts over all papers: one row per author count.
 *
 * <p>Input: {@link TeamSizes}. Output: author_counts.
 */
final class AuthorCounts {
  private AuthorCounts() {}

  /** One row per dimension, group and author count. Output: author_count_histograms. */
  static Dataset<Row> ofGroups(Dataset<Row> histogram) {
    WindowSpec group = Window.partitionBy(TeamSizes.DIMENSION, TeamSizes.VALUE);
    return AuthorCountHistogramsTable.TABLE.select(
        withShares(histogram.where(col(TeamSizes.N_AUTHORS).isNotNull()), group));
  }

  static Dataset<Row> of(Dataset<Row> histogram) {
    // One partition holds as many rows as there are distinct author counts: thousands at most.
    return AuthorCountsTable.TABLE.select(
        withShares(
            histogram.where(
                col(TeamSizes.DIMENSION).equalTo("all").and(col(TeamSizes.N_AUTHORS).isNotNull())),
            Window.partitionBy(TeamSizes.DIMENSION)));
  }

  private static Dataset<Row> withShares(Dataset<Row> known, WindowSpec group) {
    WindowSpec upTo = group.orderBy(TeamSizes.N_AUTHORS);
    return known
        .withColumn("total", sum(TeamSizes.N_PAPERS).over(group).cast("double"))
        .withColumn("up_to", sum(TeamSizes.N_PAPERS).over(upTo))
        .withColumn(AuthorCountsTable.SHARE, col(TeamSizes.N_PAPERS).divide(col("total")))
        .withColumn(AuthorCountsTable.CUMULATIVE_SHARE, col("up_to").divide(col("total")));
  }
}
