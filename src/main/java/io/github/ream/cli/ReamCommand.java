package io.github.ream.cli;

import io.github.ream.config.UserMistakeException;
import io.github.ream.job.NoPaperException;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
      " 3:the input held no readable paper"
    })
public final class ReamCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the words of a command line and gives its exit status. */
  public static int execute(String... words) {
    return new CommandLine(new ReamCommand())
        .setExitCodeExceptionMapper(ReamCommand::status)
        .setExecutionExceptionHandler(ReamCommand::report)
        .setUsageHelpLongOptionsMaxWidth(30)
        .execute(words);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a subcommand is missing");
  }

  private static int status(Throwable e) {
    if (e instanceof UserMistakeException || e instanceof ParameterException) {
      return ExitStatus.MISTAKE;
    }
    return e instanceof NoPaperException ? ExitStatus.NO_PAPER : ExitStatus.FAILED;
  }

  /** A user's mistake is one clear sentence; a bug shows its trace. */
  private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    int status = status(e);
    if (status == ExitStatus.FAILED) {
      e.printStackTrace(err);
    } else {
      err.println("ream: " + e.getMessage());
    }
    err.flush();
    return status;
  }
}
