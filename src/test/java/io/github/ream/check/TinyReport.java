package io.github.ream.check;

import io.github.ream.SparkSessionExtension;
import io.github.ream.Tree;
import io.github.ream.config.SettingsReader;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.job.IngestJob;
import io.github.ream.job.JobContext;
import io.github.ream.job.RunJob;
import io.github.ream.job.TopicsJob;
import io.github.ream.progress.Progress;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** A report with every table, of a few dozen papers, and copies of it to break. */
final class TinyReport {
  private final Path folder;

  private TinyReport(Path folder) {
    this.folder = folder;
  }

  /** The report of made-up dumps that name authors and hold what is no paper. */
  static TinyReport made(Path under) throws IOException {
    Path made = under.resolve("made");
    new DumpGenerator(
            SparkSessionExtension.session(),
            GeneratorSettings.of(80)
                .withPapersPerFile(20)
                .withTopics(3)
                .withLayouts(List.of("openalex", "hf-listing", "crossref")))
        .write(made.toString());
    Path dumps = made.resolve("dumps");
    Files.writeString(
        dumps.resolve("broken.jsonl"), "{\"x\": 1}\n{\"title\": \"\", \"abstract\": \"a\"}\n");
    Files.writeString(
        dumps.resolve("joint.jsonl"),
        "{\"id\":\"https://openalex.org/W1\",\"title\":\"Boats of two ponds\",\"authorships\":["
            + affiliated("Ann Bell", "DE")
            + ","
            + affiliated("Carl Dorn", "FR")
            + "]}\n");
    Path report = under.resolve("report");
    Map<String, String> settings =
        Map.of(
            "topics.k", "3",
            "ingest.capture-year", "2026",
            "authors.min-group-size", "2",
            "authors.min-fit-size", "10",
            "authors.fit-samples", "10");
    JobContext context =
        new JobContext(
            SparkSessionExtension.session(), SettingsReader.with(settings), Progress.SILENT);
    // The topics of a part of the dumps, so that there are earlier ones to compare with.
    new IngestJob(context).run(List.of(dumps.resolve("openalex").toString()), report.toString());
    new TopicsJob(context).run(report.toString());
    new RunJob(context).run(List.of(dumps.toString()), report.toString());
    return new TinyReport(report);
  }

  private static String affiliated(String author, String country) {
    return "{\"author\":{\"display_name\":\"%s\"},\"institutions\":[{\"country_code\":\"%s\"}]}"
        .formatted(author, country);
  }

  Path folder() {
    return folder;
  }

  /** A copy to break; what is rewritten in it stays as it is here. */
  TinyReport copy(String name) throws IOException {
    return new TinyReport(Tree.copy(folder, folder.resolveSibling(name)));
  }

  Dataset<Row> rows(Table table) {
    return SparkSessionExtension.session()
        .read()
        .schema(table.schema())
        .parquet(folder.resolve(table.name()).toString());
  }

  /** Rewrites a table as one file. */
  TinyReport rewrite(Table table, UnaryOperator<Dataset<Row>> change) {
    Path there = folder.resolve(table.name());
    Path fresh = folder.resolveSibling(folder.getFileName() + "-fresh-" + table.name());
    change
        .apply(rows(table))
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(fresh.toString());
    delete(there);
    try {
      Files.move(fresh, there);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return this;
  }

  /** Removes a table or another entry. */
  TinyReport without(String entry) {
    delete(folder.resolve(entry));
    return this;
  }

  private static void delete(Path path) {
    try (Stream<Path> entries = Files.walk(path)) {
      for (Path entry : entries.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  ReportCheck check() {
    Configuration hadoop = SparkSessionExtension.session().sparkContext().hadoopConfiguration();
    return new ReportCheck(new org.apache.hadoop.fs.Path(folder.toString()), hadoop, true);
  }

  /** The promises about the tables' files that it does not keep; no row is read. */
  List<Broken> brokenFiles() {
    Configuration hadoop = SparkSessionExtension.session().sparkContext().hadoopConfiguration();
    return new TableFiles(
            new CheckedReport(new org.apache.hadoop.fs.Path(folder.toString()), hadoop))
        .broken(SparkSessionExtension.session());
  }

  /** The promises that it does not keep, found by jobs on its files, as in a large report. */
  List<Broken> brokenInFiles() {
    Configuration hadoop = SparkSessionExtension.session().sparkContext().hadoopConfiguration();
    CheckedReport inFiles =
        new CheckedReport(new org.apache.hadoop.fs.Path(folder.toString()), hadoop, 0);
    return new ReportCheck(inFiles, true).of(SparkSessionExtension.session()).broken();
  }

  /** The promises that it does not keep. */
  List<Broken> broken() {
    return check().of(SparkSessionExtension.session()).broken();
  }
}
