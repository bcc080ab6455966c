package io.github.ream.cli;

import io.github.ream.job.PageJob;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ream page}: the page of an output. */
@Command(
    name = "page",
    description = "Makes report.html, one self-contained file, from the tables of an output.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  ream page --output report")
final class PageCommand implements Callable<Integer> {
  @Mixin private OutputOption output;
  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    return CommandSession.run(
        "page",
        settings.read(Map.of()),
        context -> {
          new PageJob(context).run(output.path());
          System.out.println("The page is " + output.path() + "/report.html");
        });
  }
}
