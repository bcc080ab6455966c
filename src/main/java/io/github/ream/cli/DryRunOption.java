package io.github.ream.cli;

import picocli.CommandLine.Option;

/** Whether a subcommand only says what it would do. */
final class DryRunOption {
  @Option(
      names = "--dry-run",
      description =
          "Say what would be read and written, without doing it; the exit status is the real"
              + " one's as far as that can be told.")
  private boolean asked;

  boolean asked() {
    return asked;
  }
}
