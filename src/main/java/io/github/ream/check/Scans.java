package io.github.ream.check;

import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Goes through every row of every table once, in one job, and checks the sums of whole tables. */
final class Scans implements Look {
  private static final String ONE_RUN = "run: it has one row";

  private final CheckedReport report;
  private final List<TableScan> scans;
  private final List<TotalPromise> totals;
  private final List<Table> unreadable = new ArrayList<>();

  Scans(CheckedReport report) {
    this.report = report;
    this.scans =
        Tables.ALL.stream()
            .filter(report::isReadable)
            .map(
                t ->
                    new TableScan(
                        report, t, RowPromises.of(t), StepPromises.of(t), Accounting.sums(t)))
            .toList();
    this.totals =
        Accounting.promises().stream().filter(p -> report.areReadable(p.tables())).toList();
  }

  @Override
  public List<String> promises() {
    return Stream.of(
            scans.stream().flatMap(scan -> scan.promises().stream()),
            scans.stream().map(scan -> readable(scan.table())),
            totals.stream().map(TotalPromise::words),
            Stream.of(ONE_RUN).filter(words -> report.isReadable(RunTable.TABLE)))
        .flatMap(words -> words)
        .toList();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    List<Broken> broken = new ArrayList<>();
    Map<Table, Map<String, Double>> sums = new LinkedHashMap<>();
    scanned(spark, broken)
        .forEach(
            (scan, facts) -> {
              TableScan.Found found = scan.of(facts);
              broken.addAll(found.broken());
              sums.put(scan.table(), found.sums());
            });
    unreadable.addAll(
        scans.stream().map(TableScan::table).filter(t -> !sums.containsKey(t)).toList());
    if (!sums.containsKey(RunTable.TABLE)) {
      return broken;
    }
    List<Row> runs = report.rows(spark, RunTable.TABLE).limit(2).collectAsList();
    if (runs.size() != 1) {
      broken.add(new Broken(ONE_RUN, report.footers(RunTable.TABLE).rows(), "not one"));
      return broken;
    }
    Totals found = new Totals(report, sums, runs.get(0));
    for (TotalPromise promise : totals) {
      if (promise.tables().stream().allMatch(sums::containsKey)) {
        promise
            .fault()
            .apply(found)
            .ifPresent(fault -> broken.add(new Broken(promise.words(), 1, fault)));
      }
    }
    return broken;
  }

  /** The tables with unreadable rows; known only after {@link #broken} has run. */
  List<Table> unreadable() {
    return List.copyOf(unreadable);
  }

  /**
   * Scans all tables in one job; if that fails, each table in its own job, to find the unreadable
   * ones.
   */
  private Map<TableScan, List<SplitFacts>> scanned(SparkSession spark, List<Broken> broken) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<JavaRDD<Numbered>> all = new ArrayList<>();
    for (int i = 0; i < scans.size(); i++) {
      int number = i;
      all.add(scans.get(i).facts(spark).map(facts -> new Numbered(number, facts)));
    }
    Map<TableScan, List<SplitFacts>> byScan = new LinkedHashMap<>();
    scans.forEach(scan -> byScan.put(scan, new ArrayList<>()));
    try {
      for (Numbered facts : collected(context, all)) {
        byScan.get(scans.get(facts.scan())).add(facts.facts());
      }
    } catch (RuntimeException | SparkException together) {
      for (TableScan scan : scans) {
        try {
          byScan.put(scan, scan.facts(spark).collect());
        } catch (Exception alone) {
          // Spark throws a checked exception here that its Java methods do not declare.
          byScan.remove(scan);
          broken.add(new Broken(readable(scan.table()), 1, cause(alone)));
        }
      }
    }
    return byScan;
  }

  private record Numbered(int scan, SplitFacts facts) implements java.io.Serializable {}

  @SuppressWarnings("unchecked")
  private static List<Numbered> collected(JavaSparkContext context, List<JavaRDD<Numbered>> all)
      throws SparkException {
    return context.union(all.toArray(JavaRDD[]::new)).collect();
  }

  private static String readable(Table table) {
    return table.name() + ": every row can be read";
  }

  private static String cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
