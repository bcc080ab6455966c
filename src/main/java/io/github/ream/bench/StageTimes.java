package io.github.ream.bench;

import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.RunPart;
import io.github.ream.progress.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Measures the parts of a run as it goes: wall time and this process's CPU time. In local mode the
 * process is all there is; on a cluster it is the driver only.
 */
final class StageTimes implements Progress {
  private final LongSupplier cpuNanos;
  private final LongSupplier wallNanos;
  private final Map<RunPart, Times> measured = new EnumMap<>(RunPart.class);
  private Step step;
  private RunPart part;
  private long cpuStart;
  private long wallStart;

  /**
   * Time spent on a part of a run.
   *
   * @param cpuSeconds CPU time of all threads
   * @param wallSeconds wall time
   */
  record Times(double cpuSeconds, double wallSeconds) {
    Times plus(Times more) {
      return new Times(cpuSeconds + more.cpuSeconds, wallSeconds + more.wallSeconds);
    }
  }

  StageTimes() {
    this(ProcessClock::cpuNanos, System::nanoTime);
  }

  StageTimes(LongSupplier cpuNanos, LongSupplier wallNanos) {
    this.cpuNanos = cpuNanos;
    this.wallNanos = wallNanos;
  }

  @Override
  public void plan(List<PlannedStep> steps) {}

  @Override
  public void begin(Step next) {
    step = next;
    turnTo(RunPart.beginning(next));
  }

  @Override
  public void activity(Activity activity) {
    turnTo(RunPart.of(step, activity.work()));
  }

  /** The time of each part of the run; the last part ends now. */
  Map<RunPart, Times> finish() {
    turnTo(null);
    return measured;
  }

  private void turnTo(RunPart next) {
    long cpu = cpuNanos.getAsLong();
    long wall = wallNanos.getAsLong();
    if (part != null) {
      measured.merge(
          part, new Times((cpu - cpuStart) / 1e9, (wall - wallStart) / 1e9), Times::plus);
    }
    part = next;
    cpuStart = cpu;
    wallStart = wall;
  }
}
