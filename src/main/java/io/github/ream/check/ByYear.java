package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.TopicMonthsTable;
import io.github.ream.schema.TopicTrendsTable;
import org.apache.spark.sql.Column;

/** Promises about what the tables say of the papers of the same year. */
final class ByYear {
  private static final double ROUNDING = 1e-6;

  private ByYear() {}

  static Meeting of(CheckedReport report) {
    Column year = col(PapersTable.PUBLISHED_YEAR);
    Column isYear = col(AuthorCountStatsTable.DIMENSION).equalTo(Dimension.PUBLISHED_YEAR.code());
    return new Meeting(report, PapersTable.PUBLISHED_YEAR)
        .rows(PapersTable.TABLE, year)
        .rows(TopicTrendsTable.TABLE, year, col(TopicTrendsTable.SHARE).as("share"))
        .rows(
            TopicMonthsTable.TABLE,
            year(col(TopicMonthsTable.PUBLISHED_MONTH)),
            col(TopicMonthsTable.SHARE).as("share_of_month"),
            col(TopicMonthsTable.N_PAPERS).as("papers_of_month"),
            col(TopicMonthsTable.N_PAPERS)
                .divide(col(TopicMonthsTable.N_PAPERS_OF_MONTH))
                .as("main_share_of_month"))
        .rows(
            AuthorYearsTable.TABLE,
            year,
            col(AuthorYearsTable.N_PAPERS)
                .plus(col(AuthorYearsTable.N_LEFT_OUT))
                .as("papers_of_authors"))
        .rows(
            AuthorCountStatsTable.TABLE.name(),
            AuthorCountStatsTable.TABLE,
            isYear,
            year,
            col(AuthorCountStatsTable.N_PAPERS)
                .plus(col(AuthorCountStatsTable.N_UNKNOWN))
                .as("papers_of_stats"))
        .measure("share", sum("share"))
        .measure("share_of_month", sum("share_of_month"))
        .measure("papers_of_month", sum("papers_of_month"))
        .measure("main_share_of_month", sum("main_share_of_month"))
        .measure("papers_of_authors", sum("papers_of_authors"))
        .measure("papers_of_stats", sum("papers_of_stats"))
        .foundIn(PapersTable.TABLE, TopicTrendsTable.TABLE, PapersTable.PUBLISHED_YEAR)
        .promise(
            "topic_trends: the shares of a year come to 1",
            abs(col("share").minus(1)).gt(ROUNDING),
            TopicTrendsTable.TABLE)
        .promise(
            "topic_months: the months of a year have no more papers than the year",
            coalesce(col("papers_of_month"), lit(0)).gt(n(PapersTable.TABLE)),
            TopicMonthsTable.TABLE,
            PapersTable.TABLE)
        .promise(
            "topic_months: in the months of a year, the shares add up as the main topics do, to 1 a"
                + " month",
            abs(col("share_of_month").minus(col("main_share_of_month"))).gt(ROUNDING),
            TopicMonthsTable.TABLE)
        .promise(
            "author_years: n_papers and n_left_out come to the papers of the year",
            col("papers_of_authors").notEqual(n(PapersTable.TABLE)),
            AuthorYearsTable.TABLE,
            PapersTable.TABLE)
        .promise(
            "author_count_stats: known and unknown papers of a year are its papers",
            col("papers_of_stats").notEqual(n(PapersTable.TABLE)),
            AuthorCountStatsTable.TABLE,
            PapersTable.TABLE);
  }
}
