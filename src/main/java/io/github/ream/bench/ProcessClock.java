package io.github.ream.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of this process: all its threads, compilers and collectors included. */
public final class ProcessClock {
  private ProcessClock() {}

  /** Nanoseconds so far. */
  public static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
