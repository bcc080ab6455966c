package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.PageJob;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.Tables;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ream page}: the page of an output. */
@Command(
    name = "page",
    description = "Makes report.html, one self-contained file, from the tables of an output.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  ream page --output report")
final class PageCommand implements Callable<Integer> {
  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    Settings all = settings.read(Map.of());
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      dry.readsReport(output.path(), Tables.ALL);
      dry.writes(output.path(), List.of(), List.of(ReportLocation.PAGE));
      return ExitStatus.DONE;
    }
    new Beforehand().report(output.path());
    return CommandSession.run(
        "page",
        all,
        context -> new PageJob(context).run(output.path()),
        spark -> System.out.println("The page is " + output.path() + "/report.html"));
  }
}
