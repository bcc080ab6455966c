package io.github.ream.bench.lda;

import io.github.ream.bench.ProcessClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** CPU seconds of the whole process (compilers and collectors included) and wall seconds. */
final class Stopwatch {
  private final long cpu = ProcessClock.cpuNanos();
  private final long wall = System.nanoTime();

  double cpuSeconds;
  double wallSeconds;
  long peakMegabytes;

  Stopwatch stop() {
    cpuSeconds = (ProcessClock.cpuNanos() - cpu) / 1e9;
    wallSeconds = Duration.ofNanos(System.nanoTime() - wall).toMillis() / 1e3;
    peakMegabytes = peak();
    return this;
  }

  /** Notes what was measured as the cost of these topics. */
  void of(Trained trained) {
    trained.cpuSeconds = cpuSeconds;
    trained.wallSeconds = wallSeconds;
    trained.peakMegabytes = peakMegabytes;
  }

  /** The most memory that the process ever held, as the kernel counts it; 0 where it does not. */
  private static long peak() {
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
