package io.github.ream.cli;

import io.github.ream.config.Quantity;
import io.github.ream.config.SettingsReader;
import io.github.ream.job.RepeatJob;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ream repeat}: whether a report comes out the same again. */
@Command(
    name = "repeat",
    description = {
      "Makes a report again, with its own settings, seed and dumps, beside the first one, and says"
          + " whether the tables came out equal.",
      "Status 0 if they did, 1 if a table differs (a line for each), 2 if a dump is gone or"
          + " changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  ream repeat report", "  ream repeat hdfs:///report --output hdfs:///again"})
final class RepeatCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "REPORT",
      description = "Folder of the report, on any Hadoop file system.")
  private String report;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "Folder of the repeat, a new one; REPORT-repeated, if it is not given.")
  private String output;

  @Override
  public Integer call() throws Exception {
    String place = output != null ? output : report.replaceFirst("/+$", "") + "-repeated";
    Beforehand beforehand = new Beforehand();
    RepeatJob.refuseUnrepeatable(report, place, beforehand.hadoop());
    beforehand.output(place);
    AtomicReference<RepeatJob.Outcome> outcome = new AtomicReference<>();
    CommandSession.run(
        "repeat",
        SettingsReader.defaults(),
        context -> outcome.set(new RepeatJob(context, report).run(place)),
        context -> {});
    // Empty if the command was interrupted.
    return outcome.get() == null ? ExitStatus.INTERRUPTED : say(outcome.get(), place);
  }

  private static int say(RepeatJob.Outcome outcome, String place) {
    outcome.differences().forEach(System.out::println);
    if (outcome.otherVersion() != null) {
      System.out.println("The report was made by version " + outcome.otherVersion() + " of Ream.");
    }
    int differ = outcome.differences().size();
    String tables = Quantity.of(outcome.tables(), "table");
    System.out.println(
        differ == 0
            ? "All " + tables + " came out equal. The repeat is in " + place
            : Quantity.of(differ, "table")
                + " of "
                + outcome.tables()
                + " came out otherwise. The repeat is in "
                + place);
    return differ == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
