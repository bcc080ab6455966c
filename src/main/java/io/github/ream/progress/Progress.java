package io.github.ream.progress;

import java.util.List;

/** Hears how far a run is. */
public interface Progress {
  /** Hears nothing. */
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

  /** The steps to come, in order. */
  void plan(List<PlannedStep> steps);

  /** The step begins; the one before is done. */
  void begin(Step step);

  /** The current step turns to this. */
  void activity(Activity activity);

  /** The current step turns to work of this kind. */
  default void activity(Activity.Work work, String text) {
    activity(new Activity(work, text));
  }
}
