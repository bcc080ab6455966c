package io.github.ream.cli;

import io.github.ream.config.Quantity;
import io.github.ream.publish.ParquetRows;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TopicsTable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The outcome of a command in a few lines. */
final class ReportSummary {
  private static final int TOPICS_SHOWN = 5;
  private static final double DRIVEN_BY_ONE = 0.1;

  /** More rejects than this are counted by Spark. */
  private static final int REJECTS_READ_HERE = 10_000;

  private final List<String> lines;

  private ReportSummary(List<String> lines) {
    this.lines = lines;
  }

  /** Reads the report's small tables; those it lacks are passed over. */
  static ReportSummary of(SparkSession spark, String output) {
    Reader report = new Reader(spark, new Path(output));
    List<String> lines = new ArrayList<>();
    report
        .rows(RunTable.TABLE)
        .forEach(
            run ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "%s%s: %s of %s, %s%s",
                        Quantity.of(run.<Long>getAs(RunTable.N_FILES), "file"),
                        newFiles(run),
                        Quantity.of(run.<Long>getAs(RunTable.N_SIGHTINGS), "sighting"),
                        Quantity.of(run.<Long>getAs(RunTable.N_PAPERS), "paper"),
                        Quantity.of(run.<Long>getAs(RunTable.N_REJECTS), "reject"),
                        report.reasons(run.getAs(RunTable.N_REJECTS)))));
    report.authorCounts().forEach(lines::add);
    report.largestTopics().forEach(lines::add);
    lines.add("The report is in " + output);
    if (report.hasPage()) {
      lines.add("Open its page in a browser: " + output + "/report.html");
    }
    lines.add(
        "Query its tables with any reader of Parquet, for instance: duckdb -c \"SELECT * FROM '"
            + output
            + "/papers/*.parquet' LIMIT 10\"");
    return new ReportSummary(lines);
  }

  private static String newFiles(Row run) {
    long read = run.getAs(RunTable.N_NEW_FILES);
    return read == run.<Long>getAs(RunTable.N_FILES)
        ? " read"
        : String.format(Locale.ROOT, " (%,d read now, the others before)", read);
  }

  void print(PrintStream out) {
    lines.forEach(out::println);
  }

  private record Reader(SparkSession spark, Path output) {
    private Configuration hadoop() {
      return spark.sparkContext().hadoopConfiguration();
    }

    private boolean hasPage() {
      return has(ReportLocation.PAGE);
    }

    private boolean has(String entry) {
      Path path = new Path(output, entry);
      try {
        return path.getFileSystem(hadoop()).exists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The rows of a table; none if it is not there. */
    private List<Row> rows(Table table) {
      return rows(table, row -> true);
    }

    /** The rows of a table that pass the filter; they must be few, since the driver holds them. */
    private List<Row> rows(Table table, Predicate<Row> kept) {
      List<Row> rows = new ArrayList<>();
      if (has(table.name())) {
        new ParquetRows(new Path(output, table.name()), hadoop())
            .forEach(
                row -> {
                  if (kept.test(row)) {
                    rows.add(row);
                  }
                });
      }
      return rows;
    }

    /** The rejects by reason: at most one entry for each code of the closed list. */
    private String reasons(long rejects) {
      Map<String, Long> counts = new TreeMap<>();
      if (rejects > REJECTS_READ_HERE) {
        spark.sparkContext().setJobDescription("counting rejects by reason");
        spark
            .read()
            .schema(RejectsTable.TABLE.schema())
            .parquet(new Path(output, RejectsTable.TABLE.name()).toString())
            .groupBy(RejectsTable.REASON)
            .count()
            .collectAsList()
            .forEach(row -> counts.put(row.getAs(RejectsTable.REASON), row.getAs("count")));
      } else {
        rows(RejectsTable.TABLE)
            .forEach(row -> counts.merge(row.getAs(RejectsTable.REASON), 1L, Long::sum));
      }
      String reasons =
          counts.entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .map(reason -> reason.getKey() + " " + reason.getValue())
              .collect(Collectors.joining(", "));
      return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    private List<String> authorCounts() {
      return rows(
              AuthorCountStatsTable.TABLE,
              r -> r.getAs(AuthorCountStatsTable.DIMENSION).equals(Dimension.ALL.code()))
          .stream()
          .filter(r -> r.getAs(AuthorCountStatsTable.MEDIAN) != null)
          .map(
              r ->
                  String.format(
                      Locale.ROOT,
                      "Team size: median %.1f, mean %.2f authors over %s%s; unknown for %,d",
                      r.<Double>getAs(AuthorCountStatsTable.MEDIAN),
                      r.<Double>getAs(AuthorCountStatsTable.MEAN),
                      Quantity.of(r.<Long>getAs(AuthorCountStatsTable.N_PAPERS), "paper"),
                      carriedByOne(r),
                      r.<Long>getAs(AuthorCountStatsTable.N_UNKNOWN)))
          .toList();
    }

    /** A remark for a mean that one paper drives; empty for other means. */
    private static String carriedByOne(Row stats) {
      Double share = stats.getAs(AuthorCountStatsTable.LARGEST_PAPER_SHARE);
      return share == null || share < DRIVEN_BY_ONE
          ? ""
          : String.format(Locale.ROOT, " (one paper makes %.0f %% of the mean)", 100 * share);
    }

    private static boolean isJunk(Row topic) {
      // Reports of earlier versions do not say.
      return !topic.schema().getFieldIndex(TopicsTable.JUNK_REASON).isEmpty()
          && topic.getAs(TopicsTable.JUNK_REASON) != null;
    }

    private List<String> largestTopics() {
      List<String> lines = new ArrayList<>();
      List<Row> topics = rows(TopicsTable.TABLE);
      topics.stream()
          .filter(topic -> !isJunk(topic))
          .sorted(
              Comparator.comparingDouble((Row r) -> -r.<Double>getAs(TopicsTable.SHARE))
                  .thenComparingInt(r -> r.<Integer>getAs(TopicsTable.TOPIC_ID)))
          .limit(TOPICS_SHOWN)
          .map(
              topic ->
                  String.format(
                      Locale.ROOT,
                      "  %5.1f %%  %s (%s)",
                      100 * topic.<Double>getAs(TopicsTable.SHARE),
                      topic.<String>getAs(TopicsTable.LABEL),
                      Quantity.of(topic.<Long>getAs(TopicsTable.N_PAPERS), "paper")))
          .forEach(lines::add);
      if (!lines.isEmpty()) {
        lines.add(0, "Largest topics:");
      }
      List<Row> junk = topics.stream().filter(Reader::isJunk).toList();
      if (!junk.isEmpty()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %5.1f %%  in %s left out here (topics.junk_reason)",
                100 * junk.stream().mapToDouble(r -> r.<Double>getAs(TopicsTable.SHARE)).sum(),
                Quantity.of(junk.size(), "generic or mixed topic")));
      }
      return lines;
    }
  }
}
