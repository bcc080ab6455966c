package io.github.ream.plan;

import io.github.ream.progress.RunPart;

/** What a run costs by a {@linkplain CostModel model}. */
public final class RunEstimate {
  /**
   * Seconds that the driver takes for a pass of a fit on a cluster: two stages of short tasks, and
   * for each filled cell of the model some nanoseconds to send, to receive and to add it up. Both
   * are assumed, not fitted: runs on one machine fit without them.
   */
  private static final double SECONDS_PER_PASS = 0.3;

  private static final double SECONDS_PER_CELL_AND_PASS = 100e-9;

  private final CostModel model;
  private final CorpusEstimate corpus;
  private final double speed;

  /**
   * An estimate.
   *
   * @param speed how fast a core is beside those that the model was measured on
   */
  public RunEstimate(CostModel model, CorpusEstimate corpus, double speed) {
    this.model = model;
    this.corpus = corpus;
    this.speed = speed;
  }

  /** The way that {@code jobs/ream} starts the JVM for these dumps. */
  public JvmMode mode() {
    double packed = corpus.sample().content().packedBytes();
    return JvmMode.of(
        corpus.sample().files(), Math.round(corpus.sample().bytes() - packed), Math.round(packed));
  }

  /** CPU seconds of a part on one machine. */
  public double cpuSeconds(RunPart part) {
    return model.cpuSeconds(mode(), part, corpus.size()) / speed;
  }

  /** CPU seconds of a run on one machine. */
  public double cpuSeconds() {
    return CostModel.PARTS.stream().mapToDouble(this::cpuSeconds).sum();
  }

  /** Bytes that tasks of a part write for other tasks. */
  public double shuffledBytes(RunPart part) {
    return model.shuffledBytes(part, corpus.size());
  }

  /** Wall seconds of a part in which only the driver works. */
  public double driverSeconds(RunPart part) {
    return model.driverSeconds(part, corpus.sizeOnDriver()) / speed;
  }

  /** Wall seconds of a run on this machine. */
  public double secondsHere(int cores) {
    double seconds = 0;
    for (RunPart part : CostModel.PARTS) {
      double fixed = Math.min(cpuSeconds(part), model.fixedCpuSeconds(mode(), part) / speed);
      // Starting and compiling keep one or two cores busy.
      seconds += Math.max(driverSeconds(part), fixed / Math.min(2, cores));
      seconds += (cpuSeconds(part) - fixed) / cores;
    }
    return seconds;
  }

  /**
   * What a run on a cluster takes.
   *
   * @param cores tasks that run at once
   * @param seconds wall seconds
   * @param longest the part that takes longest
   * @param aloneSeconds those of the seconds that more cores do not shorten: the driver's work, and
   *     the file that one task reads longest
   */
  public record OnCluster(int cores, double seconds, RunPart longest, double aloneSeconds) {}

  /** A run on so many cores of a cluster, like those of the model's machine times the speed. */
  public OnCluster onCluster(int cores) {
    double seconds = 0;
    double alone = 0;
    double most = -1;
    RunPart longest = RunPart.STARTING;
    for (RunPart part : CostModel.PARTS) {
      double fixed = model.fixedCpuSeconds(JvmMode.FULL, part) / speed;
      double grows = model.cpuSeconds(JvmMode.FULL, part, corpus.size()) / speed - fixed;
      double driver = driverSeconds(part) + fixed / 2;
      if (part == RunPart.FITTING) {
        driver += passesOnDriver();
      }
      double tasks = Math.max(grows / cores, part == RunPart.READING ? longestFile(grows) : 0);
      double notShared = tasks - grows / cores;
      if (driver + tasks > most) {
        most = driver + tasks;
        longest = part;
      }
      seconds += driver + tasks;
      alone += driver + notShared;
    }
    return new OnCluster(cores, seconds, longest, alone);
  }

  /** What the driver adds up and sends in each pass of a fit, in seconds of all passes. */
  private double passesOnDriver() {
    return corpus.size().passes()
        * (SECONDS_PER_PASS + corpus.filledCells() * SECONDS_PER_CELL_AND_PASS)
        / speed;
  }

  private double longestFile(double readingSeconds) {
    return readingSeconds * corpus.sample().longestUncut() / Math.max(1, corpus.size().textBytes());
  }
}
