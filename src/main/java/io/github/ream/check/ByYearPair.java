package io.github.ream.check;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.AuthorCountShiftSharesTable;
import org.apache.spark.sql.Column;

/**
 * Promises about what {@code author_count_shift_shares} says of the topics in the same two years.
 */
final class ByYearPair {
  private static final double ROUNDING = 1e-6;

  private ByYearPair() {}

  static Meeting of(CheckedReport report) {
    Column all = col(AuthorCountShiftSharesTable.TOPIC).equalTo(AuthorCountShiftSharesTable.ALL);
    Column from = col(AuthorCountShiftSharesTable.SHARE_FROM);
    Column to = col(AuthorCountShiftSharesTable.SHARE_TO);
    Column change = col(AuthorCountShiftSharesTable.CHANGE);
    return new Meeting(report, "from_year / to_year")
        .rows(
            AuthorCountShiftSharesTable.TABLE,
            concat_ws(
                " / ",
                col(AuthorCountShiftSharesTable.FROM_YEAR),
                col(AuthorCountShiftSharesTable.TO_YEAR)),
            when(all, 0.0).otherwise(from).as("from"),
            when(all, 0.0).otherwise(to).as("to"),
            when(all, change.multiply(-1)).otherwise(change).as("change"))
        .measure("from", sum("from"))
        .measure("to", sum("to"))
        .measure("change", sum("change"))
        .promise(
            "author_count_shift_shares: the topics' shares of each year come to 1",
            abs(col("from").minus(1)).gt(ROUNDING).or(abs(col("to").minus(1)).gt(ROUNDING)),
            AuthorCountShiftSharesTable.TABLE)
        .promise(
            "author_count_shift_shares: the topics' changes come to that of all",
            abs(col("change")).gt(ROUNDING),
            AuthorCountShiftSharesTable.TABLE);
  }
}
