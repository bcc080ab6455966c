package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.IngestJob;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ream ingest}: dumps to papers, sightings and rejects. */
@Command(
    name = "ingest",
    description =
        "Reads dumps and writes papers, sightings and rejects; topics and author counts only where"
            + " the output has some already.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream ingest --input dumps --output report",
      "  ream ingest --input 'listing-*.txt' openalex.jsonl.gz \\",
      "      --output report --dry-run"
    })
final class IngestCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    Settings all = settings();
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      int status = dry.reads(input.paths(), output.path(), all);
      List<Table> resting =
          dry.standing(
              output.path(),
              Stream.of(Tables.TOPICS, Tables.AUTHOR_COUNTS, Tables.PEOPLE, Tables.COUNTRIES)
                  .flatMap(List::stream)
                  .toList());
      dry.writes(
          output.path(),
          Stream.of(Tables.INGESTED, resting, Tables.ABOUT).flatMap(List::stream).toList(),
          resting.isEmpty() ? List.of() : List.of(ReportLocation.MODEL, ReportLocation.PAGE));
      return status;
    }
    Beforehand beforehand = new Beforehand();
    beforehand.forDumps(input.paths(), output.path(), all);
    beforehand.modelOfReport(output.path(), all);
    return CommandSession.run(
        "ingest",
        all,
        context -> new IngestJob(context).run(input.paths(), output.path()),
        context -> ReportSummary.of(context.spark(), output.path()).print(System.out));
  }

  /** Over those of the report that is added to; one that is replaced passes nothing on. */
  private Settings settings() {
    Settings alone = settings.read(input.flags());
    return alone.ingest().replace()
        ? alone
        : settings.read(input.flags(), StandingReport.at(output.path()).forIngest());
  }
}
