package io.github.ream.bench;

import io.github.ream.config.Quantity;
import io.github.ream.config.Settings;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.job.JobContext;
import io.github.ream.job.RunJob;
import io.github.ream.job.TopicsJob;
import io.github.ream.publish.RunRow;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Times the parts of a whole run on generated dumps, and says what it measured on. Spark computes a
 * table when it is written, so that making and writing a table are one figure.
 */
public final class BenchJob {
  private static final Pattern FIT = Pattern.compile("\\d+ topics");
  private static final String TEXT = "text: tokens, phrases, vocabulary";
  private static final String TOPICS = "topics: fitting and measuring";
  private static final String TOPIC_TABLES = "topics: scoring papers, writing tables";

  private final SparkSession spark;
  private final Settings settings;
  private final PrintStream out;

  public BenchJob(SparkSession spark, Settings settings, PrintStream out) {
    this.spark = spark;
    this.settings = settings;
    this.out = out;
  }

  /**
   * Generates dumps of each size under a working folder, runs the whole job on them and prints the
   * time of each part. A first run on the smallest size, not printed, warms the JVM up.
   */
  public void run(List<Integer> sizes, String work) throws IOException {
    Path folder = new Path(work);
    out.printf(
        Locale.ROOT,
        "Ream %s, Spark %s, Java %s, master %s, %d cores, %,d MiB heap, seed %d, optimizer %s%n",
        RunRow.reamVersion(),
        spark.version(),
        System.getProperty("java.version"),
        spark.sparkContext().master(),
        spark.sparkContext().defaultParallelism(),
        Runtime.getRuntime().maxMemory() >> 20,
        settings.seed(),
        settings.topics().optimizer());
    try {
      measure(sizes.stream().min(Integer::compare).orElseThrow(), new Path(folder, "warm-up"));
      for (int size : sizes) {
        print(size, measure(size, new Path(folder, "papers-" + size)));
      }
    } finally {
      folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
    }
  }

  private List<StageTimes.Measured> measure(int size, Path folder) throws IOException {
    GeneratorSettings made = GeneratorSettings.of(size).withSeed(settings.seed());
    new DumpGenerator(spark, made).write(new Path(folder, "made").toString());
    StageTimes times = new StageTimes();
    new RunJob(new JobContext(spark, settings, times))
        .run(
            List.of(new Path(folder, "made/dumps").toString()),
            new Path(folder, "report").toString());
    return times.finish();
  }

  private void print(int size, List<StageTimes.Measured> measured) {
    Map<String, double[]> parts = new LinkedHashMap<>();
    boolean fitted = false;
    for (StageTimes.Measured one : measured) {
      fitted |= FIT.matcher(one.detail()).matches();
      String part = part(one, fitted);
      double[] sum = parts.computeIfAbsent(part, p -> new double[2]);
      sum[0] += one.cpuSeconds();
      sum[1] += one.wallSeconds();
    }
    out.printf(
        Locale.ROOT,
        "%n%s, %s, %s%n",
        Quantity.of(size, "paper"),
        Quantity.of(GeneratorSettings.of(size).files(), "file"),
        Quantity.of(settings.topics().kFor(size), "topic"));
    out.printf("%-44s %10s %10s %18s%n", "part", "CPU s", "wall s", "papers per CPU s");
    double cpu = 0;
    double wall = 0;
    for (Map.Entry<String, double[]> part : parts.entrySet()) {
      line(part.getKey(), part.getValue()[0], part.getValue()[1], size);
      cpu += part.getValue()[0];
      wall += part.getValue()[1];
    }
    line("all", cpu, wall, size);
  }

  private void line(String part, double cpu, double wall, int size) {
    out.printf(Locale.ROOT, "%-44s %10.2f %10.2f %,18.0f%n", part, cpu, wall, size / cpu);
  }

  private static String part(StageTimes.Measured one, boolean fitted) {
    if (one.step().equals(TopicsJob.STEP)) {
      if (!fitted) {
        return TEXT;
      }
      return one.detail().contains("topics") ? TOPICS : TOPIC_TABLES;
    }
    return switch (one.step()) {
      case "reading dumps", "merging papers" -> "ingest: " + one.step();
      default -> one.step();
    };
  }
}
