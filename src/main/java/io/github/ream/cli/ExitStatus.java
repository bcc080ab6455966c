package io.github.ream.cli;

/** What a command's exit status means; scripts rely on it. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISTAKE = 2;
  static final int NO_PAPER = 3;

  /**
   * What a shell says of a process that Ctrl-C ended; the JVM's own choice for other signals wins.
   */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
