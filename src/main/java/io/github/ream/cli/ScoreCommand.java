package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.RunJob;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.Tables;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream score}: dumps under the topics of a saved model. */
@Command(
    name = "score",
    description = "Reads dumps and writes the whole report with a saved model's topics.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  ream score --input new-dumps --model report/model --output new-report"})
final class ScoreCommand implements Callable<Integer> {
  @Mixin private InputOptions input;

  @Option(
      names = "--model",
      paramLabel = "PATH",
      required = true,
      description = "The model/ folder of a report.")
  private String model;

  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    Settings all = settings.read(input.flags());
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      dry.readsModel(model);
      int status = dry.reads(input.paths(), output.path(), all);
      dry.writes(output.path(), Tables.ALL, List.of(ReportLocation.MODEL, ReportLocation.PAGE));
      return status;
    }
    Beforehand beforehand = new Beforehand();
    beforehand.model(model);
    beforehand.forDumps(input.paths(), output.path(), all);
    return CommandSession.run(
        "score",
        all,
        context -> new RunJob(context).score(input.paths(), model, output.path()),
        context -> ReportSummary.of(context.spark(), output.path()).print(System.out));
  }
}
