package io.github.ream.cli;

import io.github.ream.job.BenchJob;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream bench}: how fast the job is on this machine. */
@Command(
    name = "bench",
    description = "Times the parts of a whole run on generated dumps; run it in local mode.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  ream bench --papers 1000,10000")
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--papers",
      paramLabel = "N[,N...]",
      split = ",",
      defaultValue = "1000,10000,100000",
      description = "Sizes to measure (${DEFAULT-VALUE}).")
  private List<Integer> sizes;

  @Option(
      names = "--work",
      paramLabel = "PATH",
      defaultValue = "ream-bench",
      description = "Working folder, removed at the end (${DEFAULT-VALUE}).")
  private String work;

  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    return CommandSession.run(
        "bench",
        settings.read(Map.of()),
        context -> new BenchJob(context.spark(), context.settings(), System.out).run(sizes, work));
  }
}
