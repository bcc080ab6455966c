package io.github.ream.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Joins tables that speak of the same things (papers, topics, files) by the name of the thing, and
 * checks that every id is found in its parent table and that one table's counts match another
 * table's rows. It takes one job, with one shuffle of short rows unless these are held in memory.
 */
final class Meeting implements Look {
  /** The thing's name, as text. */
  static final String KEY = "key";

  private static final String BREAKS = "breaks_";
  private static final String EXAMPLE = "example_";

  private final CheckedReport report;
  private final String thing;
  private final List<Function<SparkSession, Dataset<Row>>> rows = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Column> measures = new ArrayList<>();
  private final List<String> promises = new ArrayList<>();
  private final List<Column> broken = new ArrayList<>();

  /**
   * @param thing a noun for the things that keys name, used in examples
   */
  Meeting(CheckedReport report, String thing) {
    this.report = report;
    this.thing = thing;
  }

  /** Adds the rows of a table with their key and measures; rows without a key are left out. */
  Meeting rows(Table table, Column key, Column... measured) {
    return rows(table.name(), table, lit(true), key, measured);
  }

  /**
   * Adds some rows of a table.
   *
   * @param name the name by which {@link #n} counts them
   */
  Meeting rows(String name, Table table, Column only, Column key, Column... measured) {
    List<Column> columns = new ArrayList<>(List.of(measured));
    columns.add(key.cast("string").as(KEY));
    columns.add(lit(1L).as(counted(name)));
    rows.add(
        spark ->
            report
                .rows(spark, table)
                .where(only.and(key.isNotNull()))
                .select(columns.toArray(Column[]::new)));
    return names.add(name) ? measure(counted(name), sum(counted(name))) : this;
  }

  /** The number of rows of that name for a thing. */
  static Column n(String name) {
    return coalesce(col(counted(name)), lit(0L));
  }

  static Column n(Table table) {
    return n(table.name());
  }

  private static String counted(String name) {
    return "_n_" + name;
  }

  /** An aggregate over the rows of one thing. */
  Meeting measure(String name, Column aggregate) {
    measures.add(aggregate.as(name));
    return this;
  }

  /** Promises that each thing which rows of a table name has a row in its parent table. */
  Meeting foundIn(Table parent, Table child, String column) {
    return promise(
        child.name() + ": each " + column + " is found in " + parent.name(),
        n(child).gt(0).and(n(parent).equalTo(0)),
        parent,
        child);
  }

  /**
   * Adds a promise about each thing; it is made only if the tables it speaks of are there. @param
   * brokenIf true, by the measures, for a thing that breaks it; null counts as false
   */
  Meeting promise(String words, Column brokenIf, Table... of) {
    if (report.areReadable(List.of(of))) {
      promises.add(words);
      broken.add(coalesce(brokenIf, lit(false)));
    }
    return this;
  }

  @Override
  public List<String> promises() {
    return List.copyOf(promises);
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    if (promises.isEmpty()) {
      return List.of();
    }
    Dataset<Row> things =
        together(rows.stream().map(of -> of.apply(spark)).toList())
            .groupBy(KEY)
            .agg(measures.get(0), measures.stream().skip(1).toArray(Column[]::new));
    List<Column> found = new ArrayList<>();
    for (int i = 0; i < promises.size(); i++) {
      found.add(count_if(broken.get(i)).as(BREAKS + i));
      found.add(min(when(broken.get(i), col(KEY))).as(EXAMPLE + i));
    }
    Row facts = things.agg(found.get(0), found.stream().skip(1).toArray(Column[]::new)).first();
    List<Broken> list = new ArrayList<>();
    for (int i = 0; i < promises.size(); i++) {
      long breaks = facts.getAs(BREAKS + i);
      if (breaks > 0) {
        list.add(new Broken(promises.get(i), breaks, thing + " " + facts.getAs(EXAMPLE + i)));
      }
    }
    return list;
  }

  private Dataset<Row> together(List<Dataset<Row>> tables) {
    Dataset<Row> all =
        tables.stream().reduce((one, other) -> one.unionByName(other, true)).orElseThrow();
    if (!report.isHeld()) {
      return all;
    }
    // In one task; a union would take one for each table.
    List<Row> held = new ArrayList<>();
    for (Dataset<Row> table : tables) {
      List<String> columns = List.of(table.columns());
      int[] places = Arrays.stream(all.columns()).mapToInt(columns::indexOf).toArray();
      for (Row row : table.collectAsList()) {
        held.add(
            RowFactory.create(
                Arrays.stream(places).mapToObj(i -> i < 0 ? null : row.get(i)).toArray()));
      }
    }
    return all.sparkSession().createDataFrame(held, all.schema()).coalesce(1);
  }
}
