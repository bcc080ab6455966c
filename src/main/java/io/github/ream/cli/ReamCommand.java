package io.github.ream.cli;

import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top of the command line; every subcommand is a class of its own. */
@Command(
    name = "ream",
    description = "Dumps of papers in, a topic and authorship report in Parquet out.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      TopicsCommand.class,
      AuthorsCommand.class,
      PageCommand.class,
      ScoreCommand.class,
      GenerateCommand.class,
      CheckCommand.class,
      RepeatCommand.class,
      PlanCommand.class,
      BenchCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ream run --input dumps --output report",
      "  ream run --help",
      "  source <(ream generate-completion)     completes words in bash and zsh"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:done",
      " 1:the job failed",
      " 2:the words or settings are wrong",
      " 3:the input held no readable paper",
      "130, 143:stopped by Ctrl-C, or by a signal to end"
    })
public final class ReamCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the words of a command line and gives its exit status. */
  public static int execute(String... words) {
    CommandLine line = words();
    try {
      return line.execute(words);
    } catch (Error e) {
      return Failure.of(e).tell(line.getErr());
    }
  }

  /** The command line with all its subcommands. */
  static CommandLine words() {
    CommandLine line =
        new CommandLine(new ReamCommand())
            .setParameterExceptionHandler(new WrongWords())
            .setExecutionExceptionHandler(
                (e, command, parsed) -> Failure.of(e).tell(command.getErr()))
            // A dump's name may begin with @.
            .setExpandAtFiles(false)
            // A mistyped option must not be taken for the value of the option before it.
            .setUnmatchedOptionsAllowedAsOptionParameters(false)
            .setUsageHelpLongOptionsMaxWidth(30);
    all(line)
        .forEach(
            command ->
                command
                    .getHelpSectionMap()
                    .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> verbatim(help.commandSpec().usageMessage().footer())));
    return line;
  }

  /** A command line and those of its subcommands. */
  static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
  }

  /**
   * Keeps line breaks: examples are pasted into a shell, which would run the halves of a line that
   * is broken elsewhere.
   */
  private static String verbatim(String... lines) {
    return lines.length == 0
        ? ""
        : String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a subcommand is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
