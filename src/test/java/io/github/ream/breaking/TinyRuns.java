package io.github.ream.breaking;

import io.github.ream.cli.ReamCommand;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.SparkSubmit;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/** Runs of a few papers, in a JVM each, as users start them. */
final class TinyRuns {
  static final Duration LIMIT = Duration.ofMinutes(20);

  /** Few papers are read sooner than code for them is compiled. */
  private static final List<String> QUICK =
      List.of(
          "--conf",
          "spark.sql.codegen.wholeStage=false",
          "--conf",
          "spark.sql.codegen.factoryMode=NO_CODEGEN");

  private final Path folder;
  private final Path dumps;
  private int started;

  private TinyRuns(Path folder, Path dumps) {
    this.folder = folder;
    this.dumps = dumps;
  }

  /** Makes up five dumps of six papers, whose authors are named or counted. */
  static TinyRuns of(SparkSession spark, Path folder) throws IOException {
    Path made = folder.resolve("made");
    new DumpGenerator(
            spark,
            GeneratorSettings.of(30)
                .withPapersPerFile(6)
                .withTopics(3)
                .withLayouts(List.of("hf-listing", "openalex")))
        .write(made.toString());
    return new TinyRuns(folder, made.resolve("dumps"));
  }

  Path dumps() {
    return dumps;
  }

  /** The words of a command on an output; those that need a report only where one is. */
  List<String> words(Path report, boolean first, Random random) {
    String output = report.toString();
    List<String> whole =
        List.of(
            "run",
            "--input",
            dumps.toString(),
            "--output",
            output,
            "--set",
            "topics.k=3",
            "--replace");
    return switch (first ? 0 : random.nextInt(8)) {
      case 1 -> List.of("ingest", "--input", dumps.toString(), "--output", output, "--replace");
      case 2 -> List.of("topics", "--output", output, "--set", "topics.k=3");
      case 3 -> List.of("page", "--output", output);
      case 4 -> List.of("authors", "--output", output);
      case 5 -> whole.subList(0, whole.size() - 1);
      default -> whole;
    };
  }

  /**
   * Makes a report where a trial left one or none: the run ends with status 0, the report keeps its
   * promises, and nothing else is left.
   *
   * @param when said of what is found
   * @param inItsOwnJvm as users start it; else in the session of the trials, at a fraction of the
   *     cost
   */
  void endWell(long seed, Target target, String when, boolean inItsOwnJvm, Tally tally)
      throws IOException, InterruptedException {
    List<String> words = words(target.report(), true, new Random(seed));
    if (inItsOwnJvm) {
      try (JavaProcess next = start(words)) {
        int status = next.awaitEnd(LIMIT);
        if (status != 0) {
          tally.fault(seed, when + " a run ended with " + status + ": " + next.output());
        }
      }
    } else {
      int status = ReamCommand.execute(words.toArray(new String[0]));
      if (status != 0) {
        tally.fault(seed, when + " a run ended with " + status);
      }
    }
    target.faults().forEach(fault -> tally.fault(seed, when + ": " + fault));
    target.leftovers().forEach(left -> tally.fault(seed, when + " left behind: " + left));
  }

  JavaProcess start(List<String> words, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(QUICK);
    return SparkSubmit.ream(folder.resolve("run-" + started++ + ".log"), "local[2]", all, words);
  }
}
