package io.github.ream.sql;

import io.github.ream.SparkSessionExtension;
import io.github.ream.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report on the bundled sample, made once for all tests that only read it. */
public final class SampleReport {
  private static Path folder;
  private static String said;

  private SampleReport() {}

  public static synchronized Path folder() throws IOException {
    if (folder == null) {
      SparkSessionExtension.session();
      Path output = Path.of("target/sample-report").toAbsolutePath();
      Files.createDirectories(output.getParent());
      said =
          Said.said(
              0, "run", "--input", "jobs/sample/dumps", "--output", output.toString(), "--replace");
      folder = output;
    }
    return folder;
  }

  /** What the command said that made it. */
  public static synchronized String said() throws IOException {
    folder();
    return said;
  }
}
