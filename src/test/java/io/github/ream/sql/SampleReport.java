package io.github.ream.sql;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.job.JobContext;
import io.github.ream.job.Progress;
import io.github.ream.job.RunJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The report on the bundled sample, made once for all tests that only read it. */
public final class SampleReport {
  private static Path folder;

  private SampleReport() {}

  public static synchronized Path folder() throws IOException {
    if (folder == null) {
      Path output = Path.of("target/sample-report").toAbsolutePath();
      new RunJob(
              new JobContext(
                  SparkSessionExtension.session(),
                  SettingsReader.with(Map.of("topics.k", "6")),
                  Progress.SILENT))
          .run(List.of("jobs/sample/dumps"), output.toString());
      folder = output;
    }
    return folder;
  }
}
