package io.github.ream.cli;

import io.github.ream.bench.BenchJob;
import io.github.ream.bench.ReadBench;
import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream bench}: how fast the job is on this machine. */
@Command(
    name = "bench",
    description = "Times the parts of a whole run on generated dumps; run it in local mode.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  ream bench --papers 1000,10000", "  ream bench --reading 50000"})
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

  @Option(
      names = "--reading",
      paramLabel = "N",
      description =
          "Instead, time reading N papers of each format, against Spark's own reader of the same"
              + " bytes.")
  private Integer reading;

  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws Exception {
    Settings all = settings.read(Map.of());
    Path folder = new Path(work);
    if (folder.getFileSystem(new Beforehand().hadoop()).exists(folder)) {
      throw new UserMistakeException(
          "the working folder " + work + " exists already, and would be removed; give a new one");
    }
    return CommandSession.run(
        "bench",
        all,
        context -> {
          if (reading == null) {
            new BenchJob(context.spark(), context.settings(), System.out).run(sizes, work);
          } else {
            new ReadBench(context.spark(), context.settings(), System.out).run(reading, work);
          }
        },
        context -> {});
  }
}
