package io.github.ream.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.config.Quantity;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import io.github.ream.schema.TopicMatchesTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Compares the rows of two reports, table by table. The table {@code run} and the seconds of {@code
 * model_selection} belong to a run, {@code topic_matches} to the report that was there before it;
 * they are left out.
 */
public final class TablesCompared {
  private static final Set<Table> LEFT_OUT = Set.of(RunTable.TABLE, TopicMatchesTable.TABLE);
  private static final String TABLE = "table";
  private static final String HASH = "hash";
  private static final String ROWS = "rows";

  private final CheckedReport one;
  private final CheckedReport other;

  /** Reads the footers of both reports' tables. */
  public TablesCompared(Path one, Path other, Configuration hadoop) {
    this.one = new CheckedReport(one, hadoop);
    this.other = new CheckedReport(other, hadoop);
  }

  /** The number of tables compared: all that either report has, except run and topic_matches. */
  public int tables() {
    return compared().size();
  }

  /** One sentence for each table that differs; none if the reports are equal. */
  public List<String> differences(SparkSession given) {
    SparkSession spark = SmallJobs.in(given, one.bytes() + other.bytes());
    Map<String, Contents> before = contents(spark, one);
    Map<String, Contents> now = contents(spark, other);
    List<String> differences = new ArrayList<>();
    for (Table table : compared()) {
      if (!one.isReadable(table) || !other.isReadable(table)) {
        differences.add(
            table.name() + ": " + readable(one, table) + " and " + readable(other, table));
        continue;
      }
      Contents had = before.getOrDefault(table.name(), Contents.NONE);
      Contents has = now.getOrDefault(table.name(), Contents.NONE);
      if (!had.equals(has)) {
        long gone = rows(spark, one, table).exceptAll(rows(spark, other, table)).count();
        differences.add(
            String.format(
                Locale.ROOT,
                "%s: %,d of %s differ; there are %,d now",
                table.name(),
                Math.max(gone, gone + has.rows - had.rows),
                Quantity.of(had.rows, "row"),
                has.rows));
      }
    }
    return differences;
  }

  private List<Table> compared() {
    return Tables.ALL.stream()
        .filter(table -> !LEFT_OUT.contains(table) && (one.has(table) || other.has(table)))
        .toList();
  }

  private static String readable(CheckedReport report, Table table) {
    return report.isReadable(table) ? "there" : report.has(table) ? "unreadable" : "missing";
  }

  /** A table's rows in any order: two tables of the same rows have the same sum of hashes. */
  private record Contents(long rows, Object hashes) {
    private static final Contents NONE = new Contents(0, null);
  }

  /** One job for all tables; one row for each comes to the driver. */
  private Map<String, Contents> contents(SparkSession spark, CheckedReport report) {
    Map<String, Contents> contents = new HashMap<>();
    compared().stream()
        .filter(report::isReadable)
        .map(
            table ->
                rows(spark, report, table)
                    .select(
                        lit(table.name()).as(TABLE),
                        xxhash64(columns(table)).cast("decimal(20,0)").as(HASH)))
        .reduce(Dataset::union)
        .ifPresent(
            all ->
                all.groupBy(TABLE)
                    .agg(count(lit(1)).as(ROWS), sum(HASH).as(HASH))
                    .collectAsList()
                    .forEach(
                        row ->
                            contents.put(
                                row.<String>getAs(TABLE),
                                new Contents(row.<Long>getAs(ROWS), row.getAs(HASH)))));
    return contents;
  }

  private static Dataset<Row> rows(SparkSession spark, CheckedReport report, Table table) {
    return report.rows(spark, table).select(columns(table));
  }

  private static Column[] columns(Table table) {
    return table.columns().stream()
        .map(io.github.ream.schema.Column::name)
        .filter(
            name -> table != ModelSelectionTable.TABLE || !name.equals(ModelSelectionTable.SECONDS))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
