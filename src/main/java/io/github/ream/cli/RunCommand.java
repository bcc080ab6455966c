package io.github.ream.cli;

import io.github.ream.job.RunJob;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream run}: the whole report in one go. */
@Command(
    name = "run",
    description = "Reads dumps and writes the whole report: papers, topics, author counts.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream run --input dumps --output report",
      "  ream run --input 'hdfs:///dumps/*.txt' --output hdfs:///report --topics 20,50",
      "  ream run --input page.txt --output report --capture-year 2025 --set text.max-terms=9000"
    })
final class RunCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
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
    Map<String, String> flags = new LinkedHashMap<>(input.flags());
    if (topics != null) {
      flags.put("topics.k", topics);
    }
    return CommandSession.run(
        "run",
        settings.read(flags),
        context -> {
          new RunJob(context).run(input.paths(), output.path());
          ReportSummary.of(context.spark(), output.path()).print(System.out);
        });
  }
}
