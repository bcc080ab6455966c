package io.github.ream.job;

import java.util.List;

/** Hears how far a run is. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void plan(List<Step> steps) {}

        @Override
        public void begin(String step) {}

        @Override
        public void detail(String what) {}
      };

  /**
   * One step of a run.
   *
   * @param name what a person reads
   * @param weight its usual share of the run's time, relative to the other steps
   */
  record Step(String name, double weight) {}

  /** The steps to come, in order. */
  void plan(List<Step> steps);

  /** The step of that name begins; the one before is done. */
  void begin(String step);

  /** What the current step is doing. */
  void detail(String what);
}
