package io.github.ream.cli;

import picocli.CommandLine.Option;

/** Where a subcommand's report stands. */
final class OutputOption {
  @Option(
      names = "--output",
      paramLabel = "PATH",
      required = true,
      description = "Folder of the report, on any Hadoop file system.")
  private String path;

  String path() {
    return path;
  }
}
