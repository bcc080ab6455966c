package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountSizeClassesTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.Dimension;
import java.util.List;
import org.apache.spark.sql.Column;

/** Promises about what the tables of author counts say of the same group of papers. */
final class ByGroup {
  private static final double ROUNDING = 1e-6;

  private ByGroup() {}

  static Meeting of(CheckedReport report) {
    Column group = group(AuthorCountStatsTable.VALUE);
    Meeting meeting =
        new Meeting(report, "dimension / value")
            .rows(
                AuthorCountStatsTable.TABLE,
                group,
                col(AuthorCountStatsTable.N_PAPERS).as("known_papers"))
            .rows(
                AuthorCountHistogramsTable.TABLE,
                group,
                col(AuthorCountHistogramsTable.N_PAPERS).as("papers_of_histogram"))
            .rows(
                AuthorCountFitsTable.TABLE.name(),
                AuthorCountFitsTable.TABLE,
                col(AuthorCountFitsTable.DIMENSION).notEqual(Dimension.PAPERS_PER_AUTHOR.code()),
                group)
            .rows(AuthorCountTrendsTable.TABLE, group)
            .rows(
                AuthorCountSizeClassesTable.TABLE,
                group,
                col(AuthorCountSizeClassesTable.SHARE).as("share_of_classes"))
            .measure("share_of_classes", sum("share_of_classes"))
            .measure("known_papers", sum("known_papers"))
            .measure("papers_of_histogram", sum("papers_of_histogram"));
    for (String value : List.of(AuthorCountPairsTable.VALUE_A, AuthorCountPairsTable.VALUE_B)) {
      meeting.rows(AuthorCountPairsTable.TABLE, group(value));
    }
    return meeting
        .foundIn(
            AuthorCountStatsTable.TABLE,
            AuthorCountHistogramsTable.TABLE,
            AuthorCountStatsTable.VALUE)
        .foundIn(
            AuthorCountStatsTable.TABLE, AuthorCountFitsTable.TABLE, AuthorCountStatsTable.VALUE)
        .foundIn(
            AuthorCountStatsTable.TABLE, AuthorCountTrendsTable.TABLE, AuthorCountStatsTable.VALUE)
        .foundIn(
            AuthorCountStatsTable.TABLE, AuthorCountPairsTable.TABLE, AuthorCountStatsTable.VALUE)
        .foundIn(
            AuthorCountStatsTable.TABLE,
            AuthorCountSizeClassesTable.TABLE,
            AuthorCountStatsTable.VALUE)
        .promise(
            "author_count_size_classes: the shares of a group come to 1",
            n(AuthorCountSizeClassesTable.TABLE)
                .gt(0)
                .and(abs(col("share_of_classes").minus(1)).gt(ROUNDING)),
            AuthorCountSizeClassesTable.TABLE)
        .promise(
            "author_count_histograms: n_papers of a group come to its n_papers in"
                + " author_count_stats",
            n(AuthorCountStatsTable.TABLE)
                .gt(0)
                .and(coalesce(col("papers_of_histogram"), lit(0L)).notEqual(col("known_papers"))),
            AuthorCountStatsTable.TABLE,
            AuthorCountHistogramsTable.TABLE);
  }

  private static Column group(String value) {
    return concat_ws(" / ", col(AuthorCountStatsTable.DIMENSION), col(value));
  }
}
