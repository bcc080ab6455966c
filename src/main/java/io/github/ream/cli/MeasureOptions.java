package io.github.ream.cli;

import io.github.ream.bench.growth.CostFit;
import io.github.ream.bench.growth.CostTable;
import io.github.ream.bench.growth.GrowthReport;
import io.github.ream.bench.growth.GrowthRuns;
import io.github.ream.bench.growth.MeasuredRun;
import io.github.ream.bench.growth.MeasuredRuns;
import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileUtil;
import picocli.CommandLine.Option;

/** The options of {@code ream bench} that measure what the parts of a run cost. */
final class MeasureOptions {
  @Option(
      names = "--growth",
      paramLabel = "N[,N...]",
      split = ",",
      description = {
        "Instead, measure jobs/ream run on generated papers of each size, in smaller pieces than"
            + " usual, and say which results, inputs and memory of tasks grow beyond their bounds"
            + " (docs/cluster.md); then the exit status is 1."
      })
  private List<Integer> growth = List.of();

  @Option(
      names = "--costs",
      paramLabel = "N|PATH[,...]",
      split = ",",
      description =
          "Instead, measure jobs/ream run on generated papers or on dumps, for the estimates of"
              + " ream plan.")
  private List<String> costs = List.of();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "With --growth and --costs: a table (TSV) that gets a row for each part.")
  private Path table;

  @Option(
      names = "--fit",
      paramLabel = "FILE",
      description =
          "Instead, print the rates of ream plan (costs.conf), fitted to the runs of a table that"
              + " --costs made.")
  private Path fit;

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = "With --fit: a table of other runs, for the errors of the rates on them.")
  private Path check;

  /** Prints rates, if that is asked. */
  boolean fits() {
    if (fit != null) {
      new CostFit(runs("--fit", fit))
          .print(System.out, check == null ? List.of() : runs("--check", check));
    }
    return fit != null;
  }

  private static List<MeasuredRun> runs(String option, Path table) {
    try {
      return CostTable.runs(table);
    } catch (IOException e) {
      throw new UserMistakeException(
          option + " " + table + " cannot be used: " + e.getMessage(), e);
    }
  }

  boolean asked() {
    return !growth.isEmpty() || !costs.isEmpty();
  }

  void refuseMistakes() {
    if (!growth.isEmpty() && !costs.isEmpty()) {
      throw new UserMistakeException("--growth and --costs exclude each other; give one of them");
    }
    if (growth.stream().anyMatch(n -> n < 1)) {
      throw new UserMistakeException(
          "--growth is " + growth + "; whole numbers from 1 are allowed");
    }
  }

  /**
   * Measures.
   *
   * @param home the checkout
   * @param folder for what is written; removed
   * @param settings all settings
   * @param words the words that say them
   */
  int measure(Path home, Path folder, Settings settings, List<String> words)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(words);
    if (!growth.isEmpty()) {
      all.addAll(GrowthRuns.words());
    }
    MeasuredRuns runs =
        new MeasuredRuns(
            home,
            folder,
            settings,
            new Beforehand().hadoop(),
            all,
            growth.isEmpty() ? List.of() : GrowthRuns.spark());
    GrowthReport report = new GrowthReport(System.out);
    List<MeasuredRun> measured = new ArrayList<>();
    try {
      for (String of : growth.isEmpty() ? costs : growth.stream().map(String::valueOf).toList()) {
        MeasuredRun run =
            of.matches("\\d+") ? runs.generated(Integer.parseInt(of)) : runs.of(dump(of));
        report.run(run);
        if (table != null) {
          run.addTo(table);
        }
        measured.add(run);
      }
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
    return growth.isEmpty() || report.findings(measured) == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static Path dump(String name) {
    Path dump = Path.of(name).toAbsolutePath();
    if (!Files.isReadable(dump)) {
      throw new UserMistakeException("--costs " + name + " is no dump that can be read here");
    }
    return dump;
  }
}
