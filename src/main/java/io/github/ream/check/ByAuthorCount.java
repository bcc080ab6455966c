package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.PapersTable;
import org.apache.spark.sql.Column;

/** Promises about what the tables say of the papers with the same number of authors. */
final class ByAuthorCount {
  private ByAuthorCount() {}

  static Meeting of(CheckedReport report) {
    Column count = col(PapersTable.N_AUTHORS);
    Column papers = n(PapersTable.TABLE);
    return new Meeting(report, PapersTable.N_AUTHORS)
        .rows(PapersTable.TABLE, count)
        .rows(AuthorCountsTable.TABLE, count, col(AuthorCountsTable.N_PAPERS).as("counted"))
        .rows(
            AuthorCountHistogramsTable.TABLE.name(),
            AuthorCountHistogramsTable.TABLE,
            col(AuthorCountHistogramsTable.DIMENSION).equalTo(Dimension.ALL.code()),
            count,
            col(AuthorCountHistogramsTable.N_PAPERS).as("in_histogram"))
        .measure("counted", sum("counted"))
        .measure("in_histogram", sum("in_histogram"))
        .promise(
            "author_counts: n_papers is the number of papers with that many authors",
            coalesce(col("counted"), lit(0L)).notEqual(papers),
            AuthorCountsTable.TABLE,
            PapersTable.TABLE)
        .promise(
            "author_count_histograms: the group of all papers is as in author_counts",
            coalesce(col("in_histogram"), lit(0L)).notEqual(coalesce(col("counted"), lit(0L))),
            AuthorCountsTable.TABLE,
            AuthorCountHistogramsTable.TABLE);
  }
}
