package io.github.ream.sql;

import io.github.ream.SparkSessionExtension;
import io.github.ream.cli.Said;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The report on the bundled sample, made once for all tests that only read it: by the first JVM of
 * a build that asks, while the others wait.
 */
public final class SampleReport {
  private static final Path REPORT = Path.of("target/sample-report").toAbsolutePath();

  /** The build that made the report, and below what the command said. */
  private static final Path MADE = REPORT.resolveSibling("sample-report.made");

  private static final Path LOCK = REPORT.resolveSibling("sample-report.lock");

  private static String said;

  private SampleReport() {}

  public static synchronized Path folder() throws IOException {
    said();
    return REPORT;
  }

  /** What the command said that made it. */
  public static synchronized String said() throws IOException {
    if (said == null) {
      Files.createDirectories(LOCK.getParent());
      try (FileChannel lock =
          FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock.lock();
        said = isOfThisBuild() ? words() : made();
      }
    }
    return said;
  }

  private static boolean isOfThisBuild() throws IOException {
    return Files.exists(MADE) && Files.readString(MADE).startsWith(build() + "\n");
  }

  /** Maven's name of the build; outside of Maven each JVM is a build of its own. */
  private static String build() {
    return System.getProperty("ream.build", UUID.randomUUID().toString());
  }

  private static String words() throws IOException {
    String made = Files.readString(MADE);
    return made.substring(made.indexOf('\n') + 1);
  }

  private static String made() throws IOException {
    Files.deleteIfExists(MADE);
    SparkSessionExtension.session();
    String words =
        Said.said(
            0, "run", "--input", "jobs/sample/dumps", "--output", REPORT.toString(), "--replace");
    Files.writeString(MADE, build() + "\n" + words);
    return words;
  }
}
