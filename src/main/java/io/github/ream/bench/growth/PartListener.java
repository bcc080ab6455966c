package io.github.ream.bench.growth;

import io.github.ream.bench.ProcessClock;
import io.github.ream.job.DescribedJobs;
import io.github.ream.plan.JvmMode;
import io.github.ream.progress.RunPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.LongSupplier;
import org.apache.spark.SparkConf;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Adds up Spark's metrics by the part of the run that each job belongs to.
 *
 * <p>On any master: {@code spark.extraListeners=io.github.ream.bench.growth.PartListener} and the
 * file of the driver's machine that the costs go to, {@value #FILE}. The time before a job counts
 * for the part of that job, since it is spent on its plan, or on what it waits for.
 */
public final class PartListener extends SparkListener {
  /** The Spark setting that names the file. */
  public static final String FILE = "spark.ream.costs";

  /** What a stage is for. */
  private record Work(RunPart part, String description) {}

  private final LongSupplier cpuNanos;
  private final JvmMode mode;
  private final Path file;
  private final Map<RunPart, PartCost> costs = new EnumMap<>(RunPart.class);
  private final Map<Integer, Work> stages = new HashMap<>();

  /** CPU seconds of the tasks that have ended of each stage that runs. */
  private final Map<Integer, List<Double>> seconds = new HashMap<>();

  private RunPart part = RunPart.STARTING;
  private int cores;
  private int running;
  private long cpuMark;
  private long wallMark;

  /** A listener that Spark makes. */
  public PartListener(SparkConf conf) {
    this(ProcessClock::cpuNanos, mode(conf), conf.contains(FILE) ? Path.of(conf.get(FILE)) : null);
    // Spark starts the listener with the application.
    this.wallMark = ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  /**
   * A listener that is asked for its {@link #costs}.
   *
   * @param cpuNanos CPU time of the process so far
   * @param mode how the JVM was started
   * @param file file for the costs when the application ends, or null
   */
  PartListener(LongSupplier cpuNanos, JvmMode mode, Path file) {
    this.cpuNanos = cpuNanos;
    this.mode = mode;
    this.file = file;
  }

  private static JvmMode mode(SparkConf conf) {
    if (conf.get("spark.sql.codegen.factoryMode", "").equals("NO_CODEGEN")) {
      return JvmMode.INTERPRETED;
    }
    return ManagementFactory.getRuntimeMXBean()
            .getInputArguments()
            .contains("-XX:TieredStopAtLevel=1")
        ? JvmMode.QUICK
        : JvmMode.FULL;
  }

  @Override
  public synchronized void onExecutorAdded(SparkListenerExecutorAdded executor) {
    cores += executor.executorInfo().totalCores();
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart job) {
    RunPart next = partOf(job.properties());
    // What comes before the first job is no part's own.
    if (running == 0 && !costs.isEmpty()) {
      part = next;
    }
    pass(job.time(), running == 0);
    part = next;
    running++;
  }

  @Override
  public synchronized void onJobEnd(SparkListenerJobEnd job) {
    pass(job.time(), false);
    running = Math.max(0, running - 1);
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    Properties properties = stage.properties();
    stages.put(
        stage.stageInfo().stageId(),
        new Work(
            partOf(properties),
            properties == null ? "" : properties.getProperty("spark.job.description", "")));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    Work work = stages.get(task.stageId());
    TaskMetrics metrics = task.taskMetrics();
    if (work != null && metrics != null) {
      costs.merge(work.part(), ofTask(metrics, work.description()), PartCost::plus);
      seconds
          .computeIfAbsent(task.stageId(), stage -> new ArrayList<>())
          .add(metrics.executorCpuTime() / 1e9);
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
    List<Double> ended = seconds.remove(stage.stageInfo().stageId());
    if (ended != null) {
      Work work = stages.get(stage.stageInfo().stageId());
      costs.merge(
          work.part(), PartCost.ofStage(Uneven.of(ended, work.description())), PartCost::plus);
    }
  }

  @Override
  public synchronized void onApplicationEnd(SparkListenerApplicationEnd end) {
    pass(end.time(), true);
    if (file != null) {
      try {
        CostTable.writeParts(costs(), file);
      } catch (IOException e) {
        throw new UncheckedIOException("the costs cannot be written to " + file, e);
      }
    }
  }

  /** The costs so far. */
  synchronized PartCosts costs() {
    return new PartCosts(mode, cores, new EnumMap<>(costs));
  }

  private void pass(long now, boolean onDriver) {
    long cpu = cpuNanos.getAsLong();
    // Jobs that run beside each other are told in the order of their ends.
    double wall = wallMark == 0 ? 0 : Math.max(0, now - wallMark) / 1e3;
    costs.merge(
        part, PartCost.ofTime((cpu - cpuMark) / 1e9, wall, onDriver ? wall : 0), PartCost::plus);
    cpuMark = cpu;
    wallMark = Math.max(wallMark, now);
  }

  private static RunPart partOf(Properties properties) {
    String name = properties == null ? null : properties.getProperty(DescribedJobs.PART);
    return name == null ? RunPart.STARTING : RunPart.valueOf(name);
  }

  private static PartCost ofTask(TaskMetrics metrics, String work) {
    return new PartCost(
        1,
        metrics.executorCpuTime() / 1e9,
        0,
        0,
        0,
        metrics.shuffleWriteMetrics().bytesWritten(),
        metrics.resultSize(),
        metrics.diskBytesSpilled(),
        new Largest(metrics.resultSize(), work),
        new Largest(
            metrics.inputMetrics().bytesRead() + metrics.shuffleReadMetrics().totalBytesRead(),
            work),
        new Largest(metrics.peakExecutionMemory(), work),
        Uneven.NONE);
  }
}
