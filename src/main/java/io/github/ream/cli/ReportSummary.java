package io.github.ream.cli;

import io.github.ream.config.Quantity;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TopicsTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** What a person wants to know when a command has ended, in a few lines. */
final class ReportSummary {
  private static final int TOPICS_SHOWN = 5;

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
                        report.reasons())));
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
    private Dataset<Row> table(Table table) {
      return spark.read().schema(table.schema()).parquet(new Path(output, table.name()).toString());
    }

    private boolean hasPage() {
      return has(ReportLocation.PAGE);
    }

    private boolean has(Table table) {
      return has(table.name());
    }

    private boolean has(String entry) {
      Path path = new Path(output, entry);
      try {
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private List<Row> rows(Table table) {
      return has(table) ? table(table).limit(1).collectAsList() : List.of();
    }

    /** At most one entry for each code of the closed list. */
    private String reasons() {
      if (!has(RejectsTable.TABLE)) {
        return "";
      }
      String reasons =
          table(RejectsTable.TABLE)
              .groupBy(RejectsTable.REASON)
              .count()
              .orderBy(functions.col("count").desc(), functions.col(RejectsTable.REASON))
              .collectAsList()
              .stream()
              .map(r -> r.getString(0) + " " + r.getLong(1))
              .collect(Collectors.joining(", "));
      return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    private List<String> authorCounts() {
      if (!has(AuthorCountStatsTable.TABLE)) {
        return List.of();
      }
      return table(AuthorCountStatsTable.TABLE)
          .where(functions.col(AuthorCountStatsTable.DIMENSION).equalTo("all"))
          .collectAsList()
          .stream()
          .filter(r -> r.getAs(AuthorCountStatsTable.MEDIAN) != null)
          .map(
              r ->
                  String.format(
                      Locale.ROOT,
                      "Team size: median %.1f, mean %.2f authors over %s; unknown for %,d",
                      r.<Double>getAs(AuthorCountStatsTable.MEDIAN),
                      r.<Double>getAs(AuthorCountStatsTable.MEAN),
                      Quantity.of(r.<Long>getAs(AuthorCountStatsTable.N_PAPERS), "paper"),
                      r.<Long>getAs(AuthorCountStatsTable.N_UNKNOWN)))
          .toList();
    }

    private List<String> largestTopics() {
      if (!has(TopicsTable.TABLE)) {
        return List.of();
      }
      List<String> lines = new ArrayList<>();
      for (Row topic :
          table(TopicsTable.TABLE)
              .orderBy(functions.col(TopicsTable.SHARE).desc(), functions.col(TopicsTable.TOPIC_ID))
              .limit(TOPICS_SHOWN)
              .collectAsList()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %5.1f %%  %s (%s)",
                100 * topic.<Double>getAs(TopicsTable.SHARE),
                topic.<String>getAs(TopicsTable.LABEL),
                Quantity.of(topic.<Long>getAs(TopicsTable.N_PAPERS), "paper")));
      }
      if (!lines.isEmpty()) {
        lines.add(0, "Largest topics:");
      }
      return lines;
    }
  }
}
