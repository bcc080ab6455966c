package io.github.ream.job;

import java.util.List;
import org.apache.spark.SparkContext;

/**
 * Passes progress on and describes Spark's jobs by it, so that Spark's pages and its history server
 * tell what each job is for.
 */
public final class DescribedJobs implements Progress {
  private final SparkContext context;
  private final Progress progress;
  private String step;

  /** Describes the jobs that the calling thread starts, and the threads that it starts from now. */
  public DescribedJobs(SparkContext context, Progress progress) {
    this.context = context;
    this.progress = progress;
  }

  @Override
  public void plan(List<Step> steps) {
    progress.plan(steps);
  }

  @Override
  public void begin(String step) {
    this.step = step;
    context.setJobDescription(step);
    progress.begin(step);
  }

  @Override
  public void detail(String what) {
    context.setJobDescription(step == null ? what : step + ": " + what);
    progress.detail(what);
  }
}
