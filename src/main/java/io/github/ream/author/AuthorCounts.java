package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

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

  static Dataset<Row> of(Dataset<Row> histogram) {
    // One partition holds as many rows as there are distinct author counts: thousands at most.
    WindowSpec all = Window.partitionBy(TeamSizes.DIMENSION);
    WindowSpec upTo = all.orderBy(TeamSizes.N_AUTHORS);
    Dataset<Row> shares =
        histogram
            .where(
                col(TeamSizes.DIMENSION).equalTo("all").and(col(TeamSizes.N_AUTHORS).isNotNull()))
            .withColumn("total", sum(TeamSizes.N_PAPERS).over(all).cast("double"))
            .withColumn("up_to", sum(TeamSizes.N_PAPERS).over(upTo))
            .withColumn(AuthorCountsTable.SHARE, col(TeamSizes.N_PAPERS).divide(col("total")))
            .withColumn(AuthorCountsTable.CUMULATIVE_SHARE, col("up_to").divide(col("total")));
    return AuthorCountsTable.TABLE.select(shares);
  }
}
