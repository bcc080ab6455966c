package io.github.ream.check;

import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Goes through every row of every table once, and checks the sums of whole tables. */
final class Scans implements Look {
  private static final String ONE_RUN = "run: it has one row";

  private final CheckedReport report;
  private final List<TableScan> scans;
  private final List<TotalPromise> totals;
  private final List<Table> unreadable = new ArrayList<>();

  Scans(CheckedReport report) {
    this.report = report;
    boolean fitted = report.hasFittedTopics();
    this.scans =
        Tables.ALL.stream()
            .filter(report::isReadable)
            .map(
                t ->
                    new TableScan(
                        report,
                        t,
                        RowPromises.of(t),
                        StepPromises.of(t, fitted),
                        Accounting.sums(t)))
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
    (report.isHeld() ? scannedHeld(spark, broken) : scanned(spark, broken))
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

  private Map<TableScan, List<SplitFacts>> scannedHeld(SparkSession spark, List<Broken> broken) {
    Map<TableScan, List<SplitFacts>> byScan = new LinkedHashMap<>();
    for (TableScan scan : scans) {
      try {
        byScan.put(scan, scan.factsOfHeld(spark));
      } catch (RuntimeException e) {
        broken.add(new Broken(readable(scan.table()), 1, cause(e)));
      }
    }
    return byScan;
  }

  /** The tables with unreadable rows; known only after {@link #broken} has run. */
  List<Table> unreadable() {
    return List.copyOf(unreadable);
  }

  /**
   * Scans each table in a job of its own, all at a time: in one job each task would carry the plans
   * of all tables.
   */
  private Map<TableScan, List<SplitFacts>> scanned(SparkSession spark, List<Broken> broken) {
    Map<TableScan, JavaFutureAction<List<SplitFacts>>> jobs = new LinkedHashMap<>();
    for (TableScan scan : scans) {
      try {
        jobs.put(scan, scan.facts(spark).collectAsync());
      } catch (RuntimeException e) {
        // Its files went away since their footers were read.
        broken.add(new Broken(readable(scan.table()), 1, cause(e)));
      }
    }
    Map<TableScan, List<SplitFacts>> byScan = new LinkedHashMap<>();
    jobs.forEach(
        (scan, job) -> {
          try {
            byScan.put(scan, job.get());
          } catch (ExecutionException e) {
            broken.add(new Broken(readable(scan.table()), 1, cause(e)));
          } catch (InterruptedException e) {
            jobs.values().forEach(other -> other.cancel(true));
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was stopped", e);
          }
        });
    return byScan;
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
