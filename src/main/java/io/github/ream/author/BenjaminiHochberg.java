package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The correction of Benjamini and Hochberg (1995) over the rows of a dataset: the least p m / rank
 * at this rank or a later one. Tests that were not made do not count.
 */
final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** Fills a column, with a family for each value of the columns {@code by}, or one for all. */
  static Dataset<Row> within(Dataset<Row> rows, String pValue, String adjusted, String... by) {
    Column[] family = new Column[by.length];
    for (int i = 0; i < by.length; i++) {
      family[i] = col(by[i]);
    }
    WindowSpec tests = Window.partitionBy(family);
    WindowSpec ascending = tests.orderBy(col(pValue).asc_nulls_last());
    WindowSpec fromHere = tests.orderBy(col("bh_rank")).rowsBetween(0, Window.unboundedFollowing());
    return rows.withColumn("bh_rank", row_number().over(ascending))
        .withColumn("bh_tests", count(col(pValue)).over(tests))
        .withColumn("bh_raw", col(pValue).multiply(col("bh_tests")).divide(col("bh_rank")))
        .withColumn(
            adjusted, when(col(pValue).isNotNull(), least(lit(1.0), min("bh_raw").over(fromHere))))
        .drop("bh_rank", "bh_tests", "bh_raw");
  }
}
