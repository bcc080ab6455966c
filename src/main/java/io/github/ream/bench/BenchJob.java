package io.github.ream.bench;

import io.github.ream.config.Quantity;
import io.github.ream.config.Settings;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.job.DescribedJobs;
import io.github.ream.job.JobContext;
import io.github.ream.job.RunJob;
import io.github.ream.progress.RunPart;
import io.github.ream.publish.RunRow;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Times the parts of a whole run on generated dumps, and names the machine it measured on. Spark
 * computes a table when it writes it, so that making and writing a table are one figure.
 */
public final class BenchJob {
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
        settings.topics().optimizer().code());
    try {
      measure(sizes.stream().min(Integer::compare).orElseThrow(), new Path(folder, "warm-up"));
      for (int size : sizes) {
        print(size, measure(size, new Path(folder, "papers-" + size)));
      }
    } finally {
      folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
    }
  }

  private Map<RunPart, StageTimes.Times> measure(int size, Path folder) throws IOException {
    GeneratorSettings made = GeneratorSettings.of(size).withSeed(settings.seed());
    new DumpGenerator(spark, made).write(new Path(folder, "made").toString());
    StageTimes times = new StageTimes();
    new RunJob(new JobContext(spark, settings, new DescribedJobs(spark.sparkContext(), times)))
        .run(
            List.of(new Path(folder, "made/dumps").toString()),
            new Path(folder, "report").toString());
    return times.finish();
  }

  private void print(int size, Map<RunPart, StageTimes.Times> measured) {
    out.printf(
        Locale.ROOT,
        "%n%s, %s, %s%n",
        Quantity.of(size, "paper"),
        Quantity.of(GeneratorSettings.of(size).files(), "file"),
        Quantity.of(settings.topics().kFor(size), "topic"));
    out.printf("%-44s %10s %10s %18s%n", "part", "CPU s", "wall s", "papers per CPU s");
    measured.forEach((part, times) -> line(part.title(), times, size));
    line("all", measured.values().stream().reduce(StageTimes.Times::plus).orElseThrow(), size);
  }

  private void line(String part, StageTimes.Times times, int size) {
    out.printf(
        Locale.ROOT,
        "%-44s %10.2f %10.2f %,18.0f%n",
        part,
        times.cpuSeconds(),
        times.wallSeconds(),
        size / times.cpuSeconds());
  }
}
