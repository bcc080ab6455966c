package io.github.ream.progress;

import java.util.List;

/** Receives the progress of a run. */
public interface Progress {
  /** Ignores all progress. */
  Progress SILENT =
      new Progress() {
        @Override
        public void plan(List<PlannedStep> steps) {}

        @Override
        public void begin(Step step) {}

        @Override
        public void activity(Activity activity) {}
      };

  /**
   * A step that is to come.
   *
   * @param step which one
   * @param weight its usual share of the run's time, relative to the other steps
   */
  record PlannedStep(Step step, double weight) {}

  /** Announces the steps of the run, in order. */
  void plan(List<PlannedStep> steps);

  /** Begins a step; the step before it is done. */
  void begin(Step step);

  /** Announces the next work of the current step. */
  void activity(Activity activity);

  /** Announces the next work of the current step by its kind and its words. */
  default void activity(Activity.Work work, String text) {
    activity(new Activity(work, text));
  }
}
