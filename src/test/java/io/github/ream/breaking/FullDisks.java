package io.github.ream.breaking;

import io.github.ream.cluster.JavaProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/**
 * A small file system that fills up at a random moment of a run, with Spark's own files on it in
 * every second trial: the run says why in a line and ends with status 1, the old report is whole,
 * and once there is room again a run ends well.
 */
final class FullDisks implements AutoCloseable {
  private static final int LINES_OF_A_RUN = 20;
  private static final String SIZE = "96m";

  private final SparkSession spark;
  private final TinyRuns runs;
  private final Path disk;

  private FullDisks(SparkSession spark, TinyRuns runs, Path disk) {
    this.spark = spark;
    this.runs = runs;
    this.disk = disk;
  }

  /** Whether this user may mount a small file system here. */
  static boolean isPermitted(Path folder) throws IOException, InterruptedException {
    Path trial = Files.createDirectories(folder.resolve("mount-trial"));
    if (command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", trial.toString()) != 0) {
      return false;
    }
    return command("umount", trial.toString()) == 0;
  }

  static FullDisks mounted(SparkSession spark, Path folder)
      throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    if (command("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()) != 0) {
      throw new IOException("no file system can be mounted at " + disk);
    }
    return new FullDisks(spark, TinyRuns.of(spark, folder.resolve("runs")), disk);
  }

  /** One run whose disk fills, and the run after it. */
  void run(long seed, Tally tally) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Target target =
        new Target(spark, Files.createDirectories(disk.resolve("reports")).resolve("report"));
    boolean first = !target.exists();
    String before = first ? null : target.runId();
    List<String> words = runs.words(target.report(), first, random);
    boolean sparkToo = random.nextBoolean();
    Path local = Files.createDirectories(disk.resolve("spark"));
    Path filler = disk.resolve("filler");
    int status;
    String output;
    try (JavaProcess run =
        sparkToo ? runs.start(words, "--conf", "spark.local.dir=" + local) : runs.start(words)) {
      new Moments(random).awaitAny(run, LINES_OF_A_RUN);
      fill(filler);
      status = run.awaitEnd(TinyRuns.LIMIT);
      output = run.output();
    }
    if (status > 1) {
      tally.fault(seed, "status " + status + ": " + output);
    } else if (status == 1 && output.contains("\tat ")) {
      tally.fault(seed, "a trace instead of a sentence: " + output);
    }
    if (target.exists()) {
      target.faults().forEach(fault -> tally.fault(seed, "on the full disk: " + fault));
      if (status == 1 && !target.runId().equals(before)) {
        tally.fault(seed, "a run that failed replaced the report");
      }
    } else if (!first) {
      tally.fault(seed, "no report on the full disk");
    }
    Files.delete(filler);
    runs.endWell(seed, target, "with room again", true, tally);
    tally.add(
        seed,
        (first ? "first " : "")
            + words.get(0)
            + (sparkToo ? ", Spark's files too" : "")
            + ", status "
            + status);
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      // Full, which is what was wanted.
    }
  }

  private static int command(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  @Override
  public void close() throws IOException {
    try {
      command("umount", "-l", disk.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
