package io.github.ream.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The run that may write to an output, as told to others who would like to.
 *
 * @param run its id
 * @param host the machine it runs on
 * @param process its process there
 * @param since when it asked for the output
 */
record LockHolder(String run, String host, long process, Instant since) {
  private static final String RUN = "run";
  private static final String HOST = "host";
  private static final String PROCESS = "process";
  private static final String SINCE = "since";

  /** A run of this process. */
  static LockHolder here(String run) {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // The message is the host name that could not be resolved: the name wanted here.
      host = String.valueOf(e.getMessage()).replaceFirst(":.*", "");
    }
    return new LockHolder(
        run, host, ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The holder in a lock file's text; empty if the text is cut off or is something else. */
  static Optional<LockHolder> parse(byte[] text) {
    Map<String, String> values = new LinkedHashMap<>();
    new String(text, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.indexOf(' ') > 0)
        .forEach(
            line ->
                values.put(
                    line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    try {
      return values.containsKey(SINCE)
          ? Optional.of(
              new LockHolder(
                  values.get(RUN),
                  values.get(HOST),
                  Long.parseLong(values.get(PROCESS)),
                  Instant.parse(values.get(SINCE))))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  byte[] text() {
    return "%s %s\n%s %s\n%s %d\n%s %s\n"
        .formatted(RUN, run, HOST, host, PROCESS, process, SINCE, since)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "run " + run + " on " + host + ", process " + process + ", since " + since;
  }
}
