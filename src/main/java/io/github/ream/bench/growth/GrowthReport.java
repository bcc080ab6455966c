package io.github.ream.bench.growth;

import io.github.ream.config.Quantity;
import io.github.ream.progress.RunPart;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what runs cost. */
public final class GrowthReport {
  private static final double MEGA = 1e6;

  private final PrintStream out;

  public GrowthReport(PrintStream out) {
    this.out = out;
  }

  /** Prints the parts of a run. */
  public void run(MeasuredRun run) {
    RunFacts facts = run.facts();
    out.printf(
        Locale.ROOT,
        "%n%s: %s, %s, %s, %,d tokens of %s, %s, passes: %,d; %d cores, JVM %s%n",
        run.name(),
        Quantity.of(facts.files(), "file"),
        Quantity.of(facts.records(), "record"),
        Quantity.of(facts.papers(), "paper"),
        facts.tokens(),
        Quantity.of(facts.terms(), "term"),
        Quantity.of(facts.k(), "topic"),
        facts.passes(),
        run.costs().cores(),
        run.costs().mode().name().toLowerCase(Locale.ROOT));
    out.printf(
        "%-40s %7s %8s %8s %8s %9s %9s %9s %9s %9s %9s %8s %8s%n",
        "part",
        "CPU s",
        "tasks s",
        "wall s",
        "driver s",
        "shuffled",
        "to driver",
        "result",
        "input",
        "memory",
        "spilled",
        "longest",
        "median");
    for (Map.Entry<RunPart, PartCost> part : run.costs().parts().entrySet()) {
      line(part.getKey().title(), part.getValue());
    }
    PartCost all = run.costs().parts().values().stream().reduce(PartCost.NONE, PartCost::plus);
    line("all", all);
    out.printf(
        Locale.ROOT,
        "%-40s %7.1f %8s %8.1f   (megabytes; result, input, memory: of one task; CPU seconds of the"
            + " longest task, and the median of its stage)%n",
        "the whole command",
        run.cpuSeconds(),
        "",
        run.wallSeconds());
  }

  /**
   * Prints how results, inputs and memory of tasks grew from run to run, and what is beyond its
   * bound; returns how many such findings there are.
   */
  public int findings(List<MeasuredRun> runs) {
    out.printf("%n%-40s %-20s", "megabytes, and the bound of the last", "");
    runs.forEach(run -> out.printf(Locale.ROOT, " %,12d", run.facts().papers()));
    out.printf(" %12s%n", "bound");
    MeasuredRun last = runs.get(runs.size() - 1);
    for (Map.Entry<RunPart, PartCost> part : last.costs().parts().entrySet()) {
      for (Measure measure : Measure.values()) {
        out.printf("%-40s %-20s", part.getKey().title(), measure.title());
        for (MeasuredRun run : runs) {
          PartCost cost = run.costs().parts().getOrDefault(part.getKey(), PartCost.NONE);
          out.printf(Locale.ROOT, " %12.2f", measure.of(cost) / MEGA);
        }
        long bound = Bounds.of(measure, part.getKey(), last);
        out.printf(Locale.ROOT, " %12.2f%n", bound / MEGA);
      }
    }
    List<Finding> findings = Finding.of(runs);
    findings.forEach(finding -> out.println("Beyond its bound: " + finding.text()));
    if (findings.isEmpty()) {
      out.println("Nothing is beyond its bound.");
    }
    return findings.size();
  }

  private void line(String part, PartCost cost) {
    out.printf(
        Locale.ROOT,
        "%-40s %7.1f %8.1f %8.1f %8.1f %9.2f %9.2f %9.3f %9.2f %9.2f %9.2f %8.1f %8.1f%n",
        part,
        cost.cpuSeconds(),
        cost.taskCpuSeconds(),
        cost.wallSeconds(),
        cost.driverSeconds(),
        cost.shuffledBytes() / MEGA,
        cost.toDriverBytes() / MEGA,
        cost.largestResult().bytes() / MEGA,
        cost.largestInput().bytes() / MEGA,
        cost.largestMemory().bytes() / MEGA,
        cost.spilledBytes() / MEGA,
        cost.leastEven().longestSeconds(),
        cost.leastEven().medianSeconds());
  }
}
