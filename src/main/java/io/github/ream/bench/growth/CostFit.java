package io.github.ream.bench.growth;

import io.github.ream.plan.CostModel;
import io.github.ream.plan.JvmMode;
import io.github.ream.plan.RunSize;
import io.github.ream.progress.RunPart;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Fits the rates of a {@link CostModel} to measured runs: for each part, and for CPU seconds each
 * way to start the JVM, a {@link Line}. The time of the command that no part has (before Spark
 * starts and after it ends) counts for starting.
 */
public final class CostFit {
  /** Costs below this many seconds are as good as none, and have no weight of their own. */
  private static final double LEAST_SECONDS = 0.05;

  private final List<MeasuredRun> runs;

  /** A fit to runs, among which is at least one for each way to start the JVM. */
  public CostFit(List<MeasuredRun> runs) {
    this.runs = List.copyOf(runs);
  }

  /** What the model calls the size of a run. */
  static RunSize size(RunFacts facts) {
    return new RunSize(
        facts.textBytes(),
        facts.records(),
        facts.papers(),
        facts.words(),
        facts.authorships(),
        facts.tokens(),
        facts.terms(),
        facts.k(),
        facts.passes());
  }

  /** Prints the rates as HOCON, with their errors on these runs, and on others, as comments. */
  public void print(PrintStream out, List<MeasuredRun> others) {
    line(out, "# Rates of ream plan, fitted by: jobs/ream bench --fit FILE > costs.conf");
    line(
        out,
        "# Measured on %d cores of %s, Java %s. A part costs fixed + rate * units; the units are"
            + " those of RunSize.",
        runs.get(0).costs().cores(),
        System.getProperty("os.arch"),
        System.getProperty("java.version"));
    double words = runs.stream().mapToDouble(run -> run.facts().words()).sum();
    value(out, "tokens-per-word", runs.stream().mapToDouble(r -> r.facts().tokens()).sum() / words);
    // The most, since memory follows from it.
    value(
        out,
        "terms-per-root-of-words",
        of(r -> r.terms() / Math.sqrt((double) r.words())).max().orElseThrow());
    value(out, "passes", of(RunFacts::passes).average().orElseThrow());
    for (JvmMode mode : JvmMode.values()) {
      line(out, "cpu-seconds.%s {", CostModel.key(mode));
      CostModel.PARTS.forEach(part -> rates(out, part, cpu(mode, part)));
      line(out, "}");
    }
    line(out, "driver-seconds {");
    CostModel.PARTS.forEach(part -> rates(out, part, driver(part)));
    line(out, "}");
    line(out, "shuffled-bytes {");
    CostModel.PARTS.forEach(part -> rates(out, part, new Line(0, shuffled(part))));
    line(out, "}");
    errors(out, "The runs of the fit", runs);
    errors(out, "Other runs", others);
  }

  private Line cpu(JvmMode mode, RunPart part) {
    return through(part, run -> run.costs().mode() == mode ? cpu(run, part) : 0);
  }

  /** Fits on one machine keep the driver's threads busy: on a cluster executors do that work. */
  private Line driver(RunPart part) {
    return part == RunPart.FITTING
        ? new Line(0, 0)
        : through(part, run -> cost(run, part).driverSeconds());
  }

  private Line through(RunPart part, ToDoubleFunction<MeasuredRun> cost) {
    List<Line.Point> points = new ArrayList<>();
    for (MeasuredRun run : runs) {
      if (cost.applyAsDouble(run) > LEAST_SECONDS) {
        points.add(new Line.Point(size(run.facts()).of(part), cost.applyAsDouble(run)));
      }
    }
    return points.isEmpty() ? new Line(0, 0) : Line.through(points);
  }

  /** Bytes for each unit: the more of them, the more they say. */
  private double shuffled(RunPart part) {
    double bytes = 0;
    double units = 0;
    for (MeasuredRun run : runs) {
      bytes += cost(run, part).shuffledBytes();
      units += size(run.facts()).of(part);
    }
    return units == 0 ? 0 : bytes / units;
  }

  private static PartCost cost(MeasuredRun run, RunPart part) {
    return run.costs().parts().getOrDefault(part, PartCost.NONE);
  }

  private static double cpu(MeasuredRun run, RunPart part) {
    double parts = 0;
    for (PartCost each : run.costs().parts().values()) {
      parts += each.cpuSeconds();
    }
    double besides = part == RunPart.STARTING ? Math.max(0, run.cpuSeconds() - parts) : 0;
    return cost(run, part).cpuSeconds() + besides;
  }

  private DoubleStream of(ToDoubleFunction<RunFacts> fact) {
    return runs.stream().map(MeasuredRun::facts).mapToDouble(fact);
  }

  private void errors(PrintStream out, String title, List<MeasuredRun> of) {
    if (!of.isEmpty()) {
      line(out, "# %s: CPU seconds measured, and by these rates.", title);
    }
    for (MeasuredRun run : of) {
      StringBuilder parts = new StringBuilder();
      double all = 0;
      for (RunPart part : CostModel.PARTS) {
        double here = cpu(run.costs().mode(), part).at(size(run.facts()).of(part));
        all += here;
        parts.append(
            String.format(
                Locale.ROOT, " %s %.1f %.1f;", CostModel.key(part), cpu(run, part), here));
      }
      line(
          out,
          "#   %s (%s, K = %d): %.1f, %.1f (%+.0f %%);%s",
          run.name(),
          CostModel.key(run.costs().mode()),
          run.facts().k(),
          run.cpuSeconds(),
          all,
          100 * (all / run.cpuSeconds() - 1),
          parts);
    }
  }

  private static void rates(PrintStream out, RunPart part, Line line) {
    line(out, "  %s { fixed = %.4g, rate = %.4g }", CostModel.key(part), line.fixed(), line.rate());
  }

  private static void value(PrintStream out, String key, double value) {
    line(out, "%s = %.4g", key, value);
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
