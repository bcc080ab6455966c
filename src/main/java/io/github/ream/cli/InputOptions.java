package io.github.ream.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of the subcommands that read dumps. */
final class InputOptions {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      required = true,
      arity = "1..*",
      description =
          "A file, a folder (read through) or a glob, on any Hadoop file system, plain or"
              + " compressed; may be repeated.")
  private List<String> paths;

  @Option(
      names = "--capture-year",
      paramLabel = "YYYY",
      description = "Year the pages were captured, for dates written without a year.")
  private String captureYear;

  @Option(
      names = "--replace",
      description = "Forget the dumps that the output rests on, instead of adding these to them.")
  private boolean replace;

  List<String> paths() {
    return paths;
  }

  Map<String, String> flags() {
    Map<String, String> flags = new LinkedHashMap<>();
    if (captureYear != null) {
      flags.put("ingest.capture-year", captureYear);
    }
    if (replace) {
      flags.put("ingest.replace", "true");
    }
    return flags;
  }
}
