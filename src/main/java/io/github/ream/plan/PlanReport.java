package io.github.ream.plan;

import io.github.ream.config.Quantity;
import io.github.ream.dump.DumpSample;
import io.github.ream.progress.RunPart;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints an estimate. */
public final class PlanReport {
  private static final double MEGA = 1e6;
  private static final double HOUR = 3600;

  private final PrintStream out;

  public PlanReport(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints an estimate for this machine and for clusters.
   *
   * @param here cores of this machine
   * @param clusters cores of clusters
   */
  public void print(CorpusEstimate corpus, RunEstimate run, int here, List<Integer> clusters) {
    dumps(corpus);
    parts(run);
    say(
        "On this machine, %s: %s of wall time (JVM %s).",
        Quantity.of(here, "core"), time(run.secondsHere(here)), CostModel.key(run.mode()));
    out.println();
    clusters(corpus, run, clusters);
    sure(corpus);
  }

  private void dumps(CorpusEstimate corpus) {
    DumpSample sample = corpus.sample();
    say(
        "%s, %,.1f MB as stored; %s read at %s%s",
        Quantity.of(sample.files(), "file"),
        sample.bytes() / MEGA,
        Quantity.of(sample.sampledRecords(), "record"),
        Quantity.of(sample.places(), "place"),
        sample.whole() ? ", which is all:" : ":");
    say("  %-16s %12s %12s %14s", "format", "MB stored", "MB of text", "records");
    for (Map.Entry<String, DumpSample.Content> format : sample.formats().entrySet()) {
      DumpSample.Content content = format.getValue();
      say(
          "  %-16s %,12.1f %,12.1f %,14.0f",
          format.getKey(), content.bytes() / MEGA, content.textBytes() / MEGA, content.records());
    }
    RunSize size = corpus.size();
    say(
        "Papers: at most %,.0f (which records are one paper is known only when all are read)",
        size.papers());
    say(
        "Words: %,.0f, %.0f a paper; %,.0f tokens of %,.0f terms; %.1f authors a paper",
        size.words(),
        size.words() / Math.max(1, size.papers()),
        size.tokens(),
        size.terms(),
        size.authorships() / Math.max(1, size.papers()));
    say(
        "Topics: %,d, %s%s",
        corpus.k(), corpus.fits() > 1 ? "at most " : "", Quantity.of(corpus.fits(), "fit"));
    out.println();
  }

  private void parts(RunEstimate run) {
    say("%-44s %12s %12s %14s", "part", "CPU s", "driver s", "MB shuffled");
    double driver = 0;
    double shuffled = 0;
    for (RunPart part : CostModel.PARTS) {
      row(part.title(), run.cpuSeconds(part), run.driverSeconds(part), run.shuffledBytes(part));
      driver += run.driverSeconds(part);
      shuffled += run.shuffledBytes(part);
    }
    row("all", run.cpuSeconds(), driver, shuffled);
  }

  private void row(String part, double cpu, double driver, double shuffled) {
    say("%-44s %,12.1f %,12.1f %,14.1f", part, cpu, driver, shuffled / MEGA);
  }

  private void clusters(CorpusEstimate corpus, RunEstimate run, List<Integer> clusters) {
    say(
        "%-8s %12s %18s %-34s %10s %22s",
        "cluster", "wall", "not shared", "  longest part", "driver", "executor of 4 cores");
    for (int cores : clusters) {
      RunEstimate.OnCluster there = run.onCluster(cores);
      Needs needs = Needs.of(corpus, cores);
      say(
          "%,8d %12s %18s   %-32s %8d g %20d g",
          cores,
          time(there.seconds()),
          time(there.aloneSeconds()),
          there.longest().title(),
          needs.driverGigabytes(),
          needs.executorGigabytes());
    }
    say("(not shared: the driver's work, and a file that one task reads longest)");
    int cores = clusters.get(0);
    Needs needs = Needs.of(corpus, cores);
    say("For %s:", Quantity.of(cores, "core"));
    say(
        "  jobs/submit --driver-memory %dg --executor-memory %dg --executor-cores %d \\",
        needs.driverGigabytes(), needs.executorGigabytes(), Needs.CORES_OF_EXECUTOR);
    say(
        "    --total-executor-cores %d --conf spark.sql.shuffle.partitions=%d \\",
        cores, needs.partitions());
    say("    --conf spark.checkpoint.dir=hdfs:///tmp/checkpoints run --input … --output …");
    if (corpus.sample().longestUncut() > 0) {
      say(
          "A file that cannot be cut keeps one task at %,.0f MB of text: cut it into several"
              + " first.",
          corpus.sample().longestUncut() / MEGA);
    }
    out.println();
  }

  private void sure(CorpusEstimate corpus) {
    say(
        "How sure: %s. On the machine of the rates runs of 72 to 706,750 records took from 3 %%"
            + " less to 17 %% more CPU time than their estimates; other machines differ up to"
            + " threefold (--speed). Clusters are an extrapolation that no run has checked.",
        corpus.sample().whole() ? "all records were read" : "records are estimated from a sample");
  }

  private void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }

  private static String time(double seconds) {
    return seconds < 120
        ? String.format(Locale.ROOT, "%.0f s", seconds)
        : seconds < 2 * HOUR
            ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
            : String.format(Locale.ROOT, "%,.1f h", seconds / HOUR);
  }
}
