package io.github.ream.cli;

import io.github.ream.job.TopicsJob;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream topics}: topics for the papers of an output. */
@Command(
    name = "topics",
    description = "Fits topics to the papers of an output; its author counts are left out.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  ream topics --output report --topics 30")
final class TopicsCommand implements Callable<Integer> {
  @Mixin private OutputOption output;

  @Option(
      names = "--topics",
      paramLabel = "K[,K...]|auto",
      description =
          "Number of topics; several are fitted and the best is chosen; auto searches for one.")
  private String topics;

  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    return CommandSession.run(
        "topics",
        settings.read(topics == null ? Map.of() : Map.of("topics.k", topics)),
        context -> {
          new TopicsJob(context).run(output.path());
          ReportSummary.of(context.spark(), output.path()).print(System.out);
        });
  }
}
