package io.github.ream.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault of this machine or of another one, found in an exception. Spark wraps the exceptions of
 * its tasks, and those of other machines arrive only as the text of their traces; so faults are
 * recognised by texts.
 *
 * @param words what a person reads
 * @param signs the text that it is recognised by
 */
record MachineFault(String words, Pattern signs) {
  private static final int LONGEST_CAUSE = 300;

  private static final String MORE_MEMORY =
      "memory ran out; give more (REAM_MEMORY=8g jobs/ream, or --driver-memory and"
          + " --executor-memory)";

  /** The surest first: a full disk is often followed by lost connections. */
  private static final List<MachineFault> KNOWN =
      List.of(
          fault(
              "the disk is full",
              "No space left on device|[Qq]uota ?[Ee]xceeded|could only be written to \\d+ of"),
          fault(
              MORE_MEMORY,
              "OutOfMemoryError|Java heap space|GC overhead limit|UNABLE_TO_ACQUIRE_MEMORY"),
          fault("the disk cannot be written to", "Read-only file system"),
          fault("too many files are open", "Too many open files"),
          fault("a disk is faulty", "Input/output error|Stale file handle"),
          fault(
              "access is denied",
              "Permission denied|Operation not permitted|AccessControlException"
                  + "|AccessDeniedException|Mkdirs failed to create"),
          fault(
              "a server cannot be reached",
              "Connection (?:refused|reset|timed out)|ConnectException|UnknownHostException"
                  + "|NoRouteToHost|SocketTimeout|Unable to execute HTTP request"
                  + "|Unable to load credentials|[Mm]asters are unresponsive"),
          fault(
              "executors of the cluster were lost",
              "ExecutorLostFailure|Master removed our application|executor .{0,40} exited"
                  + "|MetadataFetchFailed"),
          // Last: Spark says so whatever kept it from reading.
          fault(
              "a file of the report is damaged or gone (jobs/ream check REPORT says which)",
              "is not a Parquet file|FAILED_READ_FILE|CANNOT_READ_FILE_FOOTER"
                  + "|UNABLE_TO_INFER_SCHEMA|PATH_NOT_FOUND|ParquetDecodingException"));

  private static MachineFault fault(String words, String signs) {
    return new MachineFault(words, Pattern.compile("[^\\n]*(?:" + signs + ")[^\\n]*"));
  }

  /** The fault in one sentence; empty if the exception looks like a fault of Ream's own. */
  static Optional<String> in(Throwable thrown) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(thrown, all);
    String text = String.join("\n", all.stream().map(Throwable::toString).toList());
    for (MachineFault fault : KNOWN) {
      Matcher sign = fault.signs.matcher(text);
      if (sign.find()) {
        return Optional.of(fault.words + ": " + cause(sign.group()));
      }
    }
    return all.stream()
        .filter(IOException.class::isInstance)
        .findFirst()
        .map(e -> "reading or writing failed: " + cause(e.toString()));
  }

  private static void collect(Throwable e, Set<Throwable> all) {
    if (e != null && all.add(e)) {
      collect(e.getCause(), all);
      for (Throwable suppressed : e.getSuppressed()) {
        collect(suppressed, all);
      }
    }
  }

  /** The text behind the last exception's name in a line. */
  private static String cause(String line) {
    String last =
        line.strip()
            .replaceFirst(
                "^(?:.*\\s)?(?:[\\w$]+\\.)+[\\w$]+(?:Exception|Error)(?:\\(.*?\\))?: ", "");
    String words = last.replaceFirst("^(?:[\\w$]+\\.)+([\\w$]+(?:Exception|Error))$", "$1");
    return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
  }
}
