package io.github.ream.bench.lda;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** CPU seconds of the whole process (compilers and collectors included) and wall seconds. */
final class Stopwatch {
  private final long cpu = cpuNanos();
  private final long wall = System.nanoTime();

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  void stop(Trained trained) {
    trained.cpuSeconds = (cpuNanos() - cpu) / 1e9;
    trained.wallSeconds = Duration.ofNanos(System.nanoTime() - wall).toMillis() / 1e3;
    trained.peakMegabytes = peakMegabytes();
  }

  /** The most memory that the process ever held, as the kernel counts it; 0 where it does not. */
  private static long peakMegabytes() {
    Path status = Path.of("/proc/self/status");
    try {
      for (String line :
          Files.exists(status) ? Files.readAllLines(status) : java.util.List.<String>of()) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
      return 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
