package io.github.ream.cli;

import io.github.ream.bench.BenchJob;
import io.github.ream.bench.ReadBench;
import io.github.ream.bench.WholeRuns;
import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import io.github.ream.generate.layout.DumpLayouts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream bench}: how fast the job is on this machine. */
@Command(
    name = "bench",
    description = {
      "Times the parts of a whole run on generated dumps; run it in local mode.",
      "Or, with --whole, whole runs beside what they are held against."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream bench --papers 1000,10000",
      "  ream bench --reading 50000",
      "  ream bench --reading 20000 --formats csv,parquet",
      "  ream bench --whole sample",
      "  ream bench --whole papers.jsonl.gz --topics 100",
      "  ream bench --adding papers.jsonl.gz",
      "  ream bench --growth 3000,30000,100000 --table growth.tsv",
      "  ream bench --costs 20000,papers.jsonl.gz --table costs.tsv",
      "  ream bench --fit costs.tsv"
    })
final class BenchCommand implements Callable<Integer> {
  /** The papers that are added: about as many as a day brings. */
  private static final int DAYS_PAPERS = 30;

  @Option(
      names = "--papers",
      paramLabel = "N[,N...]",
      split = ",",
      defaultValue = "1000,10000,100000",
      description = "Sizes to measure (${DEFAULT-VALUE}).")
  private List<Integer> sizes;

  @Option(
      names = "--work",
      paramLabel = "PATH",
      defaultValue = "ream-bench",
      description = "Working folder, removed at the end (${DEFAULT-VALUE}).")
  private String work;

  @Option(
      names = "--reading",
      paramLabel = "N",
      description =
          "Instead, time reading N papers of each format, against Spark's own reader of the same"
              + " bytes.")
  private Integer reading;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT[,FORMAT...]",
      split = ",",
      description = "Formats for --reading; all of them, if none is given.")
  private List<String> formats = List.of();

  @Option(
      names = "--whole",
      paramLabel = "sample|FILE",
      description = {
        "Instead, time jobs/ream run as a user starts it: on the bundled sample, beside a bare"
            + " Spark program; or on JSON lines of papers, beside pandas and scikit-learn."
      })
  private String whole;

  @Option(
      names = "--adding",
      paramLabel = "FILE",
      description =
          "Instead, time adding the last 30 papers of JSON lines to a report on the others, beside"
              + " a run on all of them.")
  private String adding;

  @Option(
      names = "--topics",
      paramLabel = "K",
      defaultValue = "100",
      description = "Number of topics for --whole FILE and --adding (${DEFAULT-VALUE}).")
  private int topics;

  @Mixin private MeasureOptions measure;
  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    Settings all = settings.read(Map.of());
    if (!formats.isEmpty() && reading == null) {
      throw new UserMistakeException("--formats is for --reading alone; give --reading N too");
    }
    for (String format : formats) {
      if (!DumpLayouts.formats().contains(format)) {
        throw new UserMistakeException(
            "--formats is " + format + "; allowed are " + String.join(", ", DumpLayouts.formats()));
      }
    }
    try {
      Path folder = new Path(work);
      if (UserPath.fileSystem(folder, new Beforehand().hadoop()).exists(folder)) {
        throw new UserMistakeException(
            "the working folder " + work + " exists already, and would be removed; give a new one");
      }
    } catch (IllegalArgumentException | IOException e) {
      throw new UserMistakeException(
          "the working folder " + work + " cannot be used: " + e.getMessage(), e);
    }
    if (whole != null && adding != null) {
      throw new UserMistakeException("--whole and --adding exclude each other; give one of them");
    }
    if (measure.fits()) {
      return ExitStatus.DONE;
    }
    measure.refuseMistakes();
    if (measure.asked()) {
      return measure.measure(home("--growth and --costs"), here(), all, settings.words());
    }
    if (whole != null || adding != null) {
      return wholeRuns();
    }
    return CommandSession.run(
        "bench",
        all,
        context -> {
          if (reading == null) {
            new BenchJob(context.spark(), context.settings(), System.out).run(sizes, work);
          } else {
            new ReadBench(context.spark(), context.settings(), System.out)
                .run(reading, formats.isEmpty() ? DumpLayouts.formats() : formats, work);
          }
        },
        context -> {});
  }

  private static java.nio.file.Path dump(String option, String file) {
    java.nio.file.Path dump = java.nio.file.Path.of(file);
    if (!Files.isRegularFile(dump) || !Files.isReadable(dump)) {
      throw new UserMistakeException(option + " " + file + " is no file that can be read here");
    }
    return dump.toAbsolutePath();
  }

  private java.nio.file.Path here() {
    return java.nio.file.Path.of(work).toAbsolutePath();
  }

  /** The checkout whose {@code jobs/ream} an option times. */
  private static java.nio.file.Path home(String option) {
    String home = System.getProperty("ream.home");
    if (home == null) {
      throw new UserMistakeException(
          option + " times jobs/ream: start it by jobs/ream bench " + option);
    }
    return java.nio.file.Path.of(home);
  }

  private int wholeRuns() throws IOException, InterruptedException {
    java.nio.file.Path folder = here();
    WholeRuns runs =
        new WholeRuns(home(whole == null ? "--adding" : "--whole"), folder, System.out);
    try {
      if (adding != null) {
        runs.adding(dump("--adding", adding), topics, DAYS_PAPERS);
      } else if (whole.equals("sample")) {
        runs.sample();
      } else {
        runs.papers(dump("--whole", whole), topics);
      }
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
    return ExitStatus.DONE;
  }
}
