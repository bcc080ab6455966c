package io.github.ream.cli;

import io.github.ream.job.IngestJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ream ingest}: dumps to papers, sightings and rejects. */
@Command(
    name = "ingest",
    description = "Reads dumps and writes papers, sightings and rejects; no topics, no counts.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  ream ingest --input dumps --output report")
final class IngestCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    return CommandSession.run(
        "ingest",
        settings.read(input.flags()),
        context -> {
          new IngestJob(context).run(input.paths(), output.path());
          ReportSummary.of(context.spark(), output.path()).print(System.out);
        });
  }
}
