package io.github.ream.cli;

/** The exit statuses of the commands; scripts rely on them. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISTAKE = 2;
  static final int NO_PAPER = 3;

  /**
   * The status that shells give a process ended by Ctrl-C; after other signals the JVM sets its
   * own.
   */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
