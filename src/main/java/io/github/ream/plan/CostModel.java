package io.github.ream.plan;

import io.github.ream.config.Numbers;
import io.github.ream.progress.RunPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the parts of a run cost by the size of the run: a fixed cost, and a rate for each unit of
 * what the part grows with ({@link RunSize#of}). The numbers stand in {@code costs.conf}, with the
 * machine they were measured on.
 */
public final class CostModel {
  /** The parts of a run, in their order. */
  public static final List<RunPart> PARTS =
      List.of(
          RunPart.STARTING,
          RunPart.READING,
          RunPart.MERGING,
          RunPart.TEXT,
          RunPart.FITTING,
          RunPart.TOPIC_TABLES,
          RunPart.AUTHOR_COUNTS,
          RunPart.PAGE);

  private static final String RESOURCE = "io/github/ream/plan/costs.conf";
  private final Map<String, Double> numbers;

  private CostModel(Map<String, Double> numbers) {
    this.numbers = numbers;
  }

  /** The model that Ream brings along. */
  public static CostModel measured() {
    return new CostModel(Numbers.ofResource(RESOURCE));
  }

  /** CPU seconds of the process on one machine. */
  public double cpuSeconds(JvmMode mode, RunPart part, RunSize size) {
    String jvm = "cpu-seconds." + key(mode);
    return fixed(jvm, part) + rate(jvm, part) * size.of(part);
  }

  /** The part of {@link #cpuSeconds} that does not grow: starting, and compiling what is used. */
  public double fixedCpuSeconds(JvmMode mode, RunPart part) {
    return fixed("cpu-seconds." + key(mode), part);
  }

  /** Wall seconds in which the driver works and no Spark job runs, outside fits. */
  public double driverSeconds(RunPart part, RunSize size) {
    return fixed("driver-seconds", part) + rate("driver-seconds", part) * size.of(part);
  }

  /** Bytes that tasks write for other tasks. */
  public double shuffledBytes(RunPart part, RunSize size) {
    return rate("shuffled-bytes", part) * size.of(part);
  }

  /** A number of its own. */
  double number(String key) {
    Double number = numbers.get(key);
    if (number == null) {
      throw new IllegalStateException(RESOURCE + " has no " + key);
    }
    return number;
  }

  private double fixed(String of, RunPart part) {
    return number(of + "." + key(part) + ".fixed");
  }

  private double rate(String of, RunPart part) {
    return number(of + "." + key(part) + ".rate");
  }

  /** The name of a part or a mode in {@code costs.conf}. */
  public static String key(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
