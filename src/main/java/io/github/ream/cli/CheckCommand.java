package io.github.ream.cli;

import io.github.ream.check.ReportCheck;
import io.github.ream.config.Quantity;
import io.github.ream.config.SettingsReader;
import io.github.ream.job.CheckJob;
import io.github.ream.job.Sessions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ream check}: whether a report keeps its promises. */
@Command(
    name = "check",
    description = {
      "Verifies every promise of a report as it stands: tables, columns, keys, accounting, ids,"
          + " shares, checksums of the dumps, the model and the page. Nothing is written.",
      "Status 0 if all hold, 1 if one is broken (a line for each), 2 if no report is there."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream check report",
      "  ream check hdfs:///report --without-dumps",
      "  ream check report --dry-run"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "REPORT",
      description = "Folder of the report, on any Hadoop file system.")
  private String report;

  @Option(
      names = "--without-dumps",
      description = "Do not read the dumps again to compare their checksums.")
  private boolean withoutDumps;

  @Option(names = "--dry-run", description = "Say what would be checked, without checking it.")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    if (dryRun) {
      CheckJob job = new CheckJob(report, !withoutDumps, Sessions.hadoop());
      System.out.println("Dry run: nothing is checked.");
      System.out.printf(Locale.ROOT, "Would check %,d promises:%n", job.promises().size());
      job.promises().forEach(promise -> System.out.println("  " + promise));
      return ExitStatus.DONE;
    }
    // Says before Spark starts if no report is there.
    new CheckJob(report, false, Sessions.hadoop());
    AtomicReference<ReportCheck.Outcome> outcome = new AtomicReference<>();
    CommandSession.run(
        "check",
        SettingsReader.defaults(),
        context -> {
          CheckJob job =
              new CheckJob(
                  report, !withoutDumps, context.spark().sparkContext().hadoopConfiguration());
          outcome.set(job.run(context.spark()));
        },
        context -> {});
    // Empty if the command was interrupted.
    return outcome.get() == null ? ExitStatus.INTERRUPTED : say(outcome.get());
  }

  private static int say(ReportCheck.Outcome outcome) {
    outcome.broken().forEach(System.out::println);
    List<String> unreachable = outcome.unreachableDumps();
    if (!unreachable.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%s cannot be reached, so nothing is known of the checksums, for instance %s%n",
          Quantity.of(unreachable.size(), "dump"),
          unreachable.get(0));
    }
    int broken = outcome.broken().size();
    String kept = String.format(Locale.ROOT, "%,d promises hold", outcome.verified() - broken);
    String lost = String.format(Locale.ROOT, ", %,d %s broken", broken, broken == 1 ? "is" : "are");
    System.out.println(broken == 0 ? kept : kept + lost);
    return broken == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
