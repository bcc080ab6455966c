package io.github.ream.generate;

import io.github.ream.config.UserMistakeException;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.truth.TruthRows;
import io.github.ream.generate.truth.TruthTables;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes made-up dumps with planted topics and team sizes, and the truth about them.
 *
 * <p>Output: {@code OUTPUT/dumps/<layout>/page-00001.txt} and so on, and {@code
 * OUTPUT/truth/<table>} as Parquet (see {@link TruthTables}). Abstracts that stand apart from their
 * papers are in a file {@code page-00001-abstracts.jsonl}. Every paper and file is made from its
 * number and the seed alone, wherever a task runs. So the bytes do not depend on how the work is
 * split, and the driver holds no paper.
 *
 * <p>Example: {@code new DumpGenerator(spark, GeneratorSettings.of(10_000)).write("/data/made")}.
 */
public final class DumpGenerator {
  /** About how many papers a task makes: about a second of work. */
  private static final long PAPERS_PER_TASK = 20_000;

  private final SparkSession spark;
  private final GeneratorSettings settings;
  private final long tasks;

  public DumpGenerator(SparkSession spark, GeneratorSettings settings) {
    this(
        spark,
        settings,
        Math.max(settings.papers() / PAPERS_PER_TASK, spark.sparkContext().defaultParallelism()));
  }

  /** A generator whose dumps are made in a given number of tasks. */
  DumpGenerator(SparkSession spark, GeneratorSettings settings, long tasks) {
    this.spark = spark;
    this.settings = settings;
    this.tasks = tasks;
  }

  /**
   * Writes the dumps, then the truth.
   *
   * @param output a folder on any Hadoop file system that holds no made-up dumps yet
   * @throws UserMistakeException if it does
   */
  public void write(String output) throws IOException {
    Path root = new Path(output);
    Path dumps = new Path(root, "dumps");
    Path truth = new Path(root, "truth");
    refuseExisting(output, spark.sparkContext().hadoopConfiguration());
    writeDumps(dumps);
    writeTruth(truth);
  }

  /**
   * Checks that a folder holds no made-up dumps yet.
   *
   * @throws UserMistakeException if it does
   */
  public static void refuseExisting(String output, Configuration hadoop) throws IOException {
    for (String part : List.of("dumps", "truth")) {
      Path path = new Path(output, part);
      if (path.getFileSystem(hadoop).exists(path)) {
        throw new UserMistakeException(
            "output: " + path + " exists already; give a folder without made-up dumps");
      }
    }
  }

  private void writeDumps(Path dumps) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    GeneratorSettings made = settings;
    String folder = dumps.toString();
    spark.sparkContext().setJobDescription("made-up dumps");
    fileNumbers()
        .foreachPartition(
            (ForeachPartitionFunction<Long>)
                numbers -> {
                  try (DumpFileWriter writer =
                      new DumpFileWriter(new Path(folder), new DumpMaker(made), hadoop.value())) {
                    while (numbers.hasNext()) {
                      writer.write(numbers.next());
                    }
                  }
                });
  }

  private void writeTruth(Path truth) {
    TruthRows rows = new TruthRows(settings, new DumpMaker(settings));
    write(
        truth,
        TruthTables.TOPICS,
        spark.createDataFrame(rows.topics(), TruthTables.TOPICS.schema()));
    write(
        truth,
        TruthTables.TOPIC_PLAN,
        spark.createDataFrame(rows.topicPlan(), TruthTables.TOPIC_PLAN.schema()));
    write(truth, TruthTables.FILES, rows(TruthTables.FILES, fileNumbers(), TruthRows::files));
    write(
        truth,
        TruthTables.SIGHTINGS,
        rows(TruthTables.SIGHTINGS, fileNumbers(), TruthRows::sightings));
    write(
        truth,
        TruthTables.PAPER_TOPICS,
        rows(TruthTables.PAPER_TOPICS, paperNumbers(), TruthRows::paperTopics));
    write(
        truth, TruthTables.AUTHORS, rows(TruthTables.AUTHORS, paperNumbers(), TruthRows::authors));
    write(
        truth,
        TruthTables.PAPERS,
        rows(TruthTables.PAPERS, paperNumbers(), (made, n) -> Stream.of(made.paper(n))));
  }

  /** Rows, each made from a number. */
  private interface RowMaker extends Serializable {
    Stream<Row> rows(TruthRows truth, long number);
  }

  private Dataset<Row> rows(Table table, Dataset<Long> numbers, RowMaker maker) {
    GeneratorSettings made = settings;
    return numbers.mapPartitions(
        (MapPartitionsFunction<Long, Row>) partition -> rows(made, partition, maker),
        Encoders.row(table.schema()));
  }

  private static Iterator<Row> rows(
      GeneratorSettings settings, Iterator<Long> numbers, RowMaker maker) {
    TruthRows truth = new TruthRows(settings, new DumpMaker(settings));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, 0), false)
        .flatMap(number -> maker.rows(truth, number))
        .iterator();
  }

  private void write(Path truth, Table table, Dataset<Row> rows) {
    spark.sparkContext().setJobDescription("made-up dumps: truth/" + table.name());
    rows.write().parquet(new Path(truth, table.name()).toString());
  }

  private Dataset<Long> paperNumbers() {
    return range(settings.papers());
  }

  private Dataset<Long> fileNumbers() {
    return range(settings.files());
  }

  private Dataset<Long> range(long end) {
    return spark.range(0, end, 1, (int) Math.min(Math.min(tasks, end), Integer.MAX_VALUE));
  }
}
