package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.dump.DumpSample;
import io.github.ream.plan.CorpusEstimate;
import io.github.ream.plan.CostModel;
import io.github.ream.plan.PlanReport;
import io.github.ream.plan.RunEstimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream plan}: what a run would cost, without a run. */
@Command(
    name = "plan",
    description = {
      "Says what run would take on dumps: CPU seconds part by part, hours here and on clusters,"
          + " memory, settings.",
      "Reads some records at places all over the dumps, in seconds and without Spark."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream plan --input dumps",
      "  ream plan --input 's3a://openalex/data/works/*/*.gz' --topics 500 \\",
      "      --cores 64,256",
      "  ream plan --input part-of-the-dumps --records 250000000 --speed 1.5"
    })
final class PlanCommand implements Callable<Integer> {
  @Mixin private InputOptions input;

  @Option(
      names = "--topics",
      paramLabel = "K[,K...]|auto",
      description = "Number of topics, as run takes it.")
  private String topics;

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "Plan for N records like those of the dumps, which may be a part of them.")
  private Long records;

  @Option(
      names = "--cores",
      paramLabel = "N[,N...]",
      split = ",",
      defaultValue = "16,128,1024",
      description = "Cores of clusters to plan for (${DEFAULT-VALUE}).")
  private List<Integer> cores;

  @Option(
      names = "--speed",
      paramLabel = "FACTOR",
      defaultValue = "1",
      description =
          "How fast a core is beside those that the costs were measured on (${DEFAULT-VALUE}).")
  private double speed;

  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() {
    Map<String, String> flags = new LinkedHashMap<>(input.flags());
    if (topics != null) {
      flags.put("topics.k", topics);
    }
    Settings all = settings.read(flags);
    if (!(speed > 0) || Double.isInfinite(speed)) {
      throw new UserMistakeException("--speed is " + speed + "; a number above 0 is allowed");
    }
    if (cores.stream().anyMatch(n -> n < 1)) {
      throw new UserMistakeException("--cores is " + cores + "; whole numbers from 1 are allowed");
    }
    if (records != null && records < 1) {
      throw new UserMistakeException(
          "--records is " + records + "; whole numbers from 1 are allowed");
    }
    DumpSample sample = DumpSample.of(input.paths(), all.ingest(), new Beforehand().hadoop());
    if (sample.paperless()) {
      System.out.println("No readable paper is in them: run would end with status 3.");
      return ExitStatus.NO_PAPER;
    }
    CostModel model = CostModel.measured();
    CorpusEstimate corpus =
        CorpusEstimate.of(records == null ? sample : sample.ofRecords(records), all, model);
    new PlanReport(System.out)
        .print(
            corpus,
            new RunEstimate(model, corpus, speed),
            Runtime.getRuntime().availableProcessors(),
            cores);
    return ExitStatus.DONE;
  }
}
