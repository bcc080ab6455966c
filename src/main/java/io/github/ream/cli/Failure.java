package io.github.ream.cli;

import io.github.ream.config.UserMistakeException;
import io.github.ream.job.NoPaperException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParameterException;

/**
 * A failed command, as the user is told of it: a user's mistake and a fault of the machine are one
 * sentence each; only a fault of Ream's own shows its trace.
 *
 * @param status how the process ends
 * @param cause the exception that ended it
 */
record Failure(int status, Throwable cause) {

  static Failure of(Throwable e) {
    if (e instanceof UserMistakeException || e instanceof ParameterException) {
      return new Failure(ExitStatus.MISTAKE, e);
    }
    return new Failure(e instanceof NoPaperException ? ExitStatus.NO_PAPER : ExitStatus.FAILED, e);
  }

  /** Prints the message and returns the exit status. */
  int tell(PrintWriter err) {
    if (status != ExitStatus.FAILED) {
      err.println("ream: " + cause.getMessage());
    } else {
      Optional<String> fault = MachineFault.in(cause);
      if (fault.isPresent()) {
        err.println("ream: the job failed: " + fault.get() + details());
      } else {
        err.println("ream: the job failed by a fault of Ream's own:");
        cause.printStackTrace(err);
      }
    }
    err.flush();
    return status;
  }

  /** Logs the trace, and says where if it is known. */
  private String details() {
    LoggerFactory.getLogger("io.github.ream").error("The job failed", cause);
    String log = System.getProperty("ream.log");
    return log != null && Files.exists(Path.of(log)) ? "; details are in " + log : "";
  }
}
