package io.github.ream.bench.growth;

import io.github.ream.bench.TimedProcess;
import io.github.ream.config.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;

/** Runs {@code jobs/ream run} as users start it, with a {@link PartListener} in it. */
public final class MeasuredRuns {
  private final Path home;
  private final Path work;
  private final Settings settings;
  private final Configuration hadoop;
  private final List<String> words;
  private final List<String> spark;

  /**
   * Runs of a checkout.
   *
   * @param home the checkout, with its jar built
   * @param work a new folder for what is written
   * @param settings the settings that the words say
   * @param words settings of each run, as words of the command line
   * @param spark settings of Spark for each run, as {@code key=value}
   */
  public MeasuredRuns(
      Path home,
      Path work,
      Settings settings,
      Configuration hadoop,
      List<String> words,
      List<String> spark) {
    this.home = home;
    this.work = work;
    this.settings = settings;
    this.hadoop = hadoop;
    this.words = words;
    this.spark = spark;
  }

  /** Measures a run on generated papers. */
  public MeasuredRun generated(int papers) throws IOException, InterruptedException {
    Path made = work.resolve("made");
    TimedProcess.timed(
        work.resolve("said.log"),
        ream(),
        "generate",
        "--papers",
        String.valueOf(papers),
        // Named authors, organisations, and pages with many small files.
        "--layout",
        "arxiv,openalex,hf-listing",
        "--papers-per-file",
        "200",
        "--seed",
        String.valueOf(settings.seed()),
        "--output",
        made.toString());
    try {
      return of(papers + " generated papers", made.resolve("dumps"));
    } finally {
      FileUtil.fullyDelete(made.toFile());
    }
  }

  /** Measures a run on dumps. */
  public MeasuredRun of(Path dumps) throws IOException, InterruptedException {
    return of(dumps.getFileName().toString(), dumps);
  }

  private MeasuredRun of(String name, Path dumps) throws IOException, InterruptedException {
    Path report = work.resolve("report");
    Path costs = work.resolve("costs.tsv");
    List<String> command = new ArrayList<>(List.of("env", "REAM_JAVA_OPTS=" + options(costs)));
    command.addAll(
        List.of(ream(), "run", "--input", dumps.toString(), "--output", report.toString()));
    command.addAll(words);
    try {
      TimedProcess.Cost cost =
          TimedProcess.timed(work.resolve("said.log"), command.toArray(String[]::new));
      return new MeasuredRun(
          name,
          cost.cpu(),
          cost.wall(),
          RunFacts.of(List.of(dumps.toString()), report.toString(), settings, hadoop),
          CostTable.readParts(costs));
    } finally {
      FileUtil.fullyDelete(report.toFile());
    }
  }

  private String ream() {
    return home.resolve("jobs/ream").toString();
  }

  private String options(Path costs) {
    StringBuilder options =
        new StringBuilder(Optional.ofNullable(System.getenv("REAM_JAVA_OPTS")).orElse(""))
            .append(" -Dspark.extraListeners=")
            .append(PartListener.class.getName())
            .append(" -D" + PartListener.FILE + "=")
            .append(costs);
    spark.forEach(setting -> options.append(" -D").append(setting));
    return options.toString().strip();
  }
}
