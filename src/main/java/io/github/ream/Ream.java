package io.github.ream;

import io.github.ream.cli.ReamCommand;

/** The main class: hands the words to the subcommands and ends with their exit status. */
public final class Ream {
  private Ream() {}

  /**
   * Runs one subcommand.
   *
   * @param words the subcommand and its options; {@code --help} lists them
   */
  public static void main(String[] words) {
    int status = ReamCommand.execute(words);
    if (status != 0) {
      System.exit(status);
    }
  }
}
