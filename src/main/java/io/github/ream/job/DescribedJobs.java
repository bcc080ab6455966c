package io.github.ream.job;

import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.RunPart;
import io.github.ream.progress.Step;
import java.util.List;
import org.apache.spark.SparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes progress on, logs it, and describes Spark's jobs by it, so that logs, Spark's pages and
 * its history server tell what each job is for, and listeners to which part of the run it belongs.
 */
public final class DescribedJobs implements Progress {
  /** The property of a job with the name of its {@link RunPart}. */
  public static final String PART = "ream.part";

  private static final Logger LOG = LoggerFactory.getLogger(DescribedJobs.class);

  private final SparkContext context;
  private final Progress progress;
  private Step step;

  /** Describes the jobs that the calling thread starts, and the threads that it starts from now. */
  public DescribedJobs(SparkContext context, Progress progress) {
    this.context = context;
    this.progress = progress;
  }

  @Override
  public void plan(List<PlannedStep> steps) {
    progress.plan(steps);
  }

  @Override
  public void begin(Step step) {
    this.step = step;
    describe(step.title(), RunPart.beginning(step));
    progress.begin(step);
  }

  @Override
  public void activity(Activity activity) {
    String what = activity.text();
    if (step == null) {
      describe(what, RunPart.STARTING);
    } else {
      describe(step.title() + ": " + what, RunPart.of(step, activity.work()));
    }
    progress.activity(activity);
  }

  private void describe(String work, RunPart part) {
    LOG.info("{}", work);
    context.setJobDescription(work);
    context.setLocalProperty(PART, part.name());
  }
}
