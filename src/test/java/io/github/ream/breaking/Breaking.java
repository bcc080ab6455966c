package io.github.ream.breaking;

import io.github.ream.SparkSessionExtension;
import io.github.ream.cluster.StandaloneCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries to break runs, as often as wanted. {@code jobs/break} starts it. */
@Command(
    name = "break",
    description = "Tries to break runs and says what was found. Status 1 if anything was.",
    mixinStandardHelpOptions = true)
public final class Breaking implements Callable<Integer> {
  private static final int FILES_OF_A_RUN = 2_000;

  /** What is done to runs. */
  enum Way {
    kill,
    disk,
    executor,
    worker,
    speculate,
    skew,
    mutate
  }

  @Parameters(
      paramLabel = "WAY",
      description =
          "${COMPLETION-CANDIDATES}: kill runs, fill their disk, kill executors or workers, start"
              + " tasks twice, give runs records that share one thing, mutate dumps.")
  private Way way;

  @Option(names = "--times", description = "Trials; for mutate, files (${DEFAULT-VALUE}).")
  private int times = 10;

  @Option(
      names = "--seed",
      description = "Of the first trial; the next has the next (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--dumps", description = "For mutate: a folder of dumps to begin from.")
  private Path dumps;

  @Option(names = "--records", description = "For skew: of each run (${DEFAULT-VALUE}).")
  private int records = 20_000;

  @Option(names = "--work", description = "A new folder to work in (${DEFAULT-VALUE}).")
  private Path work = Path.of("target", "breaking");

  /** Runs the words and exits with their status. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Breaking()).execute(words));
  }

  @Override
  public Integer call() throws Exception {
    Path folder =
        Files.createTempDirectory(Files.createDirectories(work.toAbsolutePath()), way + "-");
    SparkSession spark = SparkSessionExtension.session();
    Tally tally = new Tally(System.out);
    switch (way) {
      case kill -> {
        Kills kills = new Kills(spark, folder);
        each(trial -> kills.run(trial, tally));
      }
      case disk -> {
        if (!FullDisks.isPermitted(folder)) {
          System.out.println("A small file system can be mounted by root only: nothing was tried.");
          return 0;
        }
        try (FullDisks disks = FullDisks.mounted(spark, folder)) {
          each(trial -> disks.run(trial, tally));
        }
      }
      case executor -> onCluster(spark, folder, ClusterTrials.Trouble.EXECUTOR_LOST, tally);
      case worker -> onCluster(spark, folder, ClusterTrials.Trouble.WORKER_LOST, tally);
      case speculate -> onCluster(spark, folder, ClusterTrials.Trouble.TASKS_DOUBLED, tally);
      case skew -> {
        Skew skew = new Skew(spark, folder, records);
        each(trial -> skew.run(trial, tally));
      }
      case mutate -> {
        Mutants mutants = new Mutants(spark, seeds(spark, folder), folder);
        for (int left = times; left > 0; left -= FILES_OF_A_RUN) {
          mutants.run(seed++, Math.min(left, FILES_OF_A_RUN), tally);
        }
      }
    }
    tally.print();
    return tally.faults().isEmpty() ? 0 : 1;
  }

  private void onCluster(
      SparkSession spark, Path folder, ClusterTrials.Trouble trouble, Tally tally)
      throws IOException, InterruptedException {
    try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
      ClusterTrials trials = new ClusterTrials(spark, cluster, folder, trouble);
      each(trial -> trials.run(trial, tally));
    }
  }

  private List<byte[]> seeds(SparkSession spark, Path folder) throws IOException {
    return dumps == null ? Seeds.madeUp(spark, folder.resolve("seeds")) : Seeds.in(dumps);
  }

  private interface Trial {
    void with(long seed) throws IOException, InterruptedException;
  }

  private void each(Trial trial) throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      trial.with(seed + i);
    }
  }
}
