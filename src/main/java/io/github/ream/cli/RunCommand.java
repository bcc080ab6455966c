package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.RunJob;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.Tables;
import java.util.LinkedHashMap;
import java.util.List;
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
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream run --input dumps --output report",
      "  ream run --input 'hdfs:///dumps/*.txt' --output hdfs:///report \\",
      "      --topics 20,50",
      "  ream run --input page.txt --output report --capture-year 2025 \\",
      "      --set text.max-terms=9000",
      "  ream run --input dumps --output report --dry-run"
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

  @Option(
      names = "--bundled-sample",
      hidden = true,
      description = "The input is the bundled sample, as jobs/ream says if it is given no words.")
  private boolean sample;

  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    Map<String, String> flags = new LinkedHashMap<>(input.flags());
    if (topics != null) {
      flags.put("topics.k", topics);
    }
    if (sample) {
      flags.put("ingest.replace", "true");
    }
    Settings all = settings.read(flags);
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      int status =
          sample
              ? dry.readsSample(input.paths(), output.path(), all)
              : dry.reads(input.paths(), output.path(), all);
      dry.writes(output.path(), Tables.ALL, List.of(ReportLocation.MODEL, ReportLocation.PAGE));
      return status;
    }
    Beforehand beforehand = new Beforehand();
    if (sample) {
      beforehand.forSample(input.paths(), output.path());
    } else {
      beforehand.forDumps(input.paths(), output.path(), all);
    }
    beforehand.modelOfReport(output.path(), all);
    return CommandSession.run(
        "run",
        all,
        context -> {
          RunJob job = new RunJob(context);
          if (sample) {
            job.runSample(input.paths(), output.path());
          } else {
            job.run(input.paths(), output.path());
          }
        },
        context -> ReportSummary.of(context.spark(), output.path()).print(System.out));
  }
}
