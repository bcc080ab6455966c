package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.TopicsJob;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Tables;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream topics}: topics for the papers of an output. */
@Command(
    name = "topics",
    description =
        "Fits topics to the papers of an output; author counts that stand there are made anew.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream topics --output report --topics 30",
      "  ream topics --output report --topics 20,40,80 --seed 7"
    })
final class TopicsCommand implements Callable<Integer> {
  @Mixin private OutputOption output;

  @Option(
      names = "--topics",
      paramLabel = "K[,K...]|auto",
      description =
          "Number of topics; several are fitted and the best is chosen; auto searches for one.")
  private String topics;

  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    Settings all =
        settings.read(
            topics == null ? Map.of() : Map.of("topics.k", topics),
            StandingReport.at(output.path()).forTopics());
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      dry.readsReport(output.path(), List.of(PapersTable.TABLE));
      dry.writes(
          output.path(),
          Stream.of(
                  List.of(PapersTable.TABLE),
                  Tables.TOPICS,
                  dry.standing(
                      output.path(),
                      Stream.of(Tables.AUTHOR_COUNTS, Tables.PEOPLE, Tables.COUNTRIES)
                          .flatMap(List::stream)
                          .toList()),
                  Tables.ABOUT)
              .flatMap(List::stream)
              .toList(),
          List.of(ReportLocation.MODEL, ReportLocation.PAGE));
      dry.keeps(
          output.path(), Tables.INGESTED.stream().filter(t -> t != PapersTable.TABLE).toList());
      return ExitStatus.DONE;
    }
    new Beforehand().report(output.path());
    return CommandSession.run(
        "topics",
        all,
        context -> new TopicsJob(context).run(output.path()),
        context -> ReportSummary.of(context.spark(), output.path()).print(System.out));
  }
}
