package io.github.ream.cli;

import io.github.ream.config.Quantity;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.job.GenerateJob;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ream generate}: made-up dumps and the truth about them. */
@Command(
    name = "generate",
    description = "Writes made-up dumps with planted topics and team sizes, and their truth.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream generate --papers 10000 --output made-up",
      "  ream generate --papers 500 --layout openalex,pubmed --odd 0.05 \\",
      "      --seed 7 --output made-up"
    })
final class GenerateCommand implements Callable<Integer> {
  @Mixin private OutputOption output;

  @Option(
      names = "--papers",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Different papers (${DEFAULT-VALUE}).")
  private long papers;

  @Option(
      names = "--papers-per-file",
      paramLabel = "N",
      defaultValue = "25",
      description = "Papers first seen in a file (${DEFAULT-VALUE}).")
  private int papersPerFile;

  @Option(
      names = "--layout",
      paramLabel = "FORMAT",
      arity = "1..*",
      split = ",",
      description =
          "Formats that the files take in turn; the two Daily Papers layouts if left out. In"
              + " archives: ris.zip, csv.zip.tar.")
  private List<String> layouts;

  @Option(
      names = "--topics",
      paramLabel = "K",
      defaultValue = "24",
      description = "Planted topics (${DEFAULT-VALUE}).")
  private int topics;

  @Option(
      names = "--recurring",
      paramLabel = "SHARE",
      defaultValue = "0.1",
      description = "Share of papers seen again in later files (${DEFAULT-VALUE}).")
  private double recurring;

  @Option(
      names = "--odd",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Share of files and papers that are odd (${DEFAULT-VALUE}).")
  private double odd;

  @Mixin private SettingsOptions settings;
  @Mixin private DryRunOption dryRun;

  @Override
  public Integer call() throws Exception {
    var all = settings.read(Map.of());
    GeneratorSettings made =
        GeneratorSettings.of(papers)
            .withPapersPerFile(papersPerFile)
            .withTopics(topics)
            .withRecurringShare(recurring)
            .withOddShare(odd)
            .withSeed(all.seed());
    GeneratorSettings wanted = layouts == null ? made : made.withLayouts(layouts);
    new Beforehand().madeUp(output.path());
    if (dryRun.asked()) {
      DryRun dry = new DryRun(System.out);
      dry.says(
          "Would write %s in about %s to %s/dumps, and the truth to %s/truth"
              .formatted(
                  Quantity.of(papers, "made-up paper"),
                  Quantity.of((papers + papersPerFile - 1) / papersPerFile, "file"),
                  output.path(),
                  output.path()));
      return ExitStatus.DONE;
    }
    return CommandSession.run(
        "generate",
        all,
        context -> new GenerateJob(context).run(wanted, output.path()),
        spark -> {
          System.out.println("The dumps are in " + output.path() + "/dumps");
          System.out.println("The truth is in " + output.path() + "/truth");
        });
  }
}
