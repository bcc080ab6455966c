package io.github.ream.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.ream.job.Progress;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures the steps of a run as it goes: wall time and this process's CPU time of each step and of
 * each thing it did. In local mode the process is all there is; on a cluster it is the driver only.
 */
public final class StageTimes implements Progress {
  private final LongSupplier cpuNanos;
  private final LongSupplier wallNanos;
  private final List<Measured> measured = new ArrayList<>();
  private String step = "";
  private String detail = "";
  private long cpuStart;
  private long wallStart;

  /**
   * Time spent on one thing.
   *
   * @param step the step it belongs to
   * @param detail what was done, empty for the beginning of the step
   * @param cpuSeconds CPU time of all threads
   * @param wallSeconds wall time
   */
  public record Measured(String step, String detail, double cpuSeconds, double wallSeconds) {}

  public StageTimes() {
    this(StageTimes::processCpuNanos, System::nanoTime);
  }

  StageTimes(LongSupplier cpuNanos, LongSupplier wallNanos) {
    this.cpuNanos = cpuNanos;
    this.wallNanos = wallNanos;
  }

  private static long processCpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Override
  public void plan(List<Step> steps) {}

  @Override
  public void begin(String name) {
    close();
    step = name;
    detail = "";
    restart();
  }

  @Override
  public void detail(String what) {
    close();
    detail = what;
    restart();
  }

  /** All that was measured, in order, the last one closed now. */
  public List<Measured> finish() {
    close();
    step = "";
    return List.copyOf(measured);
  }

  private void close() {
    if (!step.isEmpty()) {
      measured.add(
          new Measured(
              step,
              detail,
              (cpuNanos.getAsLong() - cpuStart) / 1e9,
              (wallNanos.getAsLong() - wallStart) / 1e9));
    }
  }

  private void restart() {
    cpuStart = cpuNanos.getAsLong();
    wallStart = wallNanos.getAsLong();
  }
}
