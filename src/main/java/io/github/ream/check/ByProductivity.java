package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorsTable;

/** Promises about what the tables say of the authors with the same number of papers. */
final class ByProductivity {
  private ByProductivity() {}

  static Meeting of(CheckedReport report) {
    return new Meeting(report, AuthorsTable.N_PAPERS)
        .rows(AuthorsTable.TABLE, col(AuthorsTable.N_PAPERS))
        .rows(
            AuthorProductivityTable.TABLE,
            col(AuthorProductivityTable.N_PAPERS),
            col(AuthorProductivityTable.N_AUTHORS).as("counted"))
        .measure("counted", sum("counted"))
        .promise(
            "author_productivity: n_authors is the number of authors with that many papers",
            coalesce(col("counted"), lit(0L)).notEqual(n(AuthorsTable.TABLE)),
            AuthorProductivityTable.TABLE,
            AuthorsTable.TABLE);
  }
}
