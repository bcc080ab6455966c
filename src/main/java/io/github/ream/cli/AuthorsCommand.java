package io.github.ream.cli;

import io.github.ream.job.AuthorsJob;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ream authors}: author-count statistics for the papers of an output. */
@Command(
    name = "authors",
    description = "Makes the author-count statistics for the papers (and topics) of an output.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  ream authors --output report")
final class AuthorsCommand implements Callable<Integer> {
  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    return CommandSession.run(
        "authors",
        settings.read(Map.of()),
        context -> {
          new AuthorsJob(context).run(output.path());
          ReportSummary.of(context.spark(), output.path()).print(System.out);
        });
  }
}
