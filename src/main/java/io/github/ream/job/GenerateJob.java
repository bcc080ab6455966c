package io.github.ream.job;

import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.progress.Progress;
import io.github.ream.progress.Step;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.RunRow;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Made-up dumps with planted topics and team sizes, and the truth beside them. */
public final class GenerateJob {
  private static final Progress.PlannedStep STEP =
      new Progress.PlannedStep(Step.GENERATING_DUMPS, 1);

  private final JobContext context;

  public GenerateJob(JobContext context) {
    this.context = context;
  }

  /** Writes {@code output/dumps} and {@code output/truth}. */
  public void run(GeneratorSettings made, String output) throws IOException {
    context.progress().plan(List.of(STEP));
    context.progress().begin(Step.GENERATING_DUMPS);
    ReportLocation location =
        ReportLocation.lookedAt(output, context.spark().sparkContext().hadoopConfiguration());
    Closeable claim = location.claim(RunRow.newId(Instant.now()));
    try {
      new DumpGenerator(context.spark(), made).write(output);
    } finally {
      claim.close();
    }
  }
}
