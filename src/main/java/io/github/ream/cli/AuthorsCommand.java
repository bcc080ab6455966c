package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.AuthorsJob;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Tables;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ream authors}: author-count statistics for the papers of an output. */
@Command(
    name = "authors",
    description = "Makes the author-count statistics for the papers (and topics) of an output.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream authors --output report",
      "  ream authors --output report --set authors.hyper-authored-above=50"
    })
final class AuthorsCommand implements Callable<Integer> {
  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    Settings all = settings.read(Map.of(), StandingReport.at(output.path()).forAuthors());
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      dry.readsReport(
          output.path(),
          List.of(
              PapersTable.TABLE,
              SightingsTable.TABLE,
              PaperAuthorsTable.TABLE,
              PaperAffiliationsTable.TABLE,
              PaperTopicsTable.TABLE));
      dry.writes(
          output.path(),
          Stream.of(Tables.AUTHOR_COUNTS, Tables.PEOPLE, Tables.COUNTRIES, Tables.ABOUT)
              .flatMap(List::stream)
              .toList(),
          List.of(ReportLocation.PAGE));
      dry.keeps(
          output.path(), Stream.of(Tables.INGESTED, Tables.TOPICS).flatMap(List::stream).toList());
      return ExitStatus.DONE;
    }
    new Beforehand().report(output.path());
    return CommandSession.run(
        "authors",
        all,
        context -> new AuthorsJob(context).run(output.path()),
        context -> ReportSummary.of(context.spark(), output.path()).print(System.out));
  }
}
