package io.github.ream.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes whose CPU time is measured from outside. */
public final class TimedProcess {
  private TimedProcess() {}

  /**
   * The time that a command took.
   *
   * @param cpu CPU seconds of the command and of all processes that it waited for
   * @param wall wall seconds
   */
  public record Cost(double cpu, double wall) {}

  /**
   * Runs a command under bash, which adds up the times of the command and of all processes that it
   * waited for.
   *
   * @param said the file for what the command prints
   * @throws IOException if it fails
   */
  public static Cost timed(Path said, String... command) throws IOException, InterruptedException {
    Files.createDirectories(said.toAbsolutePath().getParent());
    List<String> all =
        new ArrayList<>(
            List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%R %U %S'; said=$1; shift; time \"$@\" > \"$said\" 2>&1",
                "timed",
                said.toString()));
    all.addAll(List.of(command));
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(
          "what was to be timed failed: " + command[0] + ": " + Files.readString(said));
    }
    String[] seconds = times.strip().split("\\s+", -1);
    return new Cost(
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
        Double.parseDouble(seconds[0]));
  }
}
