package io.github.ream.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times whole runs as users start them, each in processes of its own, beside what they are compared
 * with: the bundled sample beside the {@linkplain SparkFloor floor}, a dump of papers beside a
 * script of pandas and scikit-learn, a day's papers added to a report beside a run on all papers.
 * What is compared runs one after the other, in one call.
 */
public final class WholeRuns {
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private final Path home;
  private final Path work;
  private final PrintStream out;

  /**
   * Runs of a checkout.
   *
   * @param home the checkout, with its jar built
   * @param work a new folder for what is written
   */
  public WholeRuns(Path home, Path work, PrintStream out) {
    this.home = home;
    this.work = work;
    this.out = out;
  }

  /** Times the bundled sample. */
  public void sample() throws IOException, InterruptedException {
    head();
    TimedProcess.Cost run =
        ream("sample", List.of("--input", home.resolve("jobs/sample/dumps").toString()), "report");
    TimedProcess.Cost floor =
        row(
            "a session and six small tables",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + home.resolve("conf/jvm-options"),
            "-Dspark.master=local[*]",
            "-Dspark.ui.enabled=false",
            "-Dspark.sql.shuffle.partitions=2",
            "-cp",
            home.resolve("target/ream.jar") + ":" + home.resolve("target/spark/jars") + "/*",
            SparkFloor.class.getName(),
            work.resolve("floor").toString());
    ratio(run, floor);
  }

  /**
   * Times a dump of papers, JSON lines with title, abstract, authors, year and venue.
   *
   * @param dump the dump, plain or gzip
   * @param topics number of topics of both
   */
  public void papers(Path dump, int topics) throws IOException, InterruptedException {
    head();
    TimedProcess.Cost run =
        ream(
            dump.getFileName() + ", " + topics + " topics",
            List.of("--input", dump.toString(), "--topics", Integer.toString(topics)),
            "report");
    Optional<String> python =
        PYTHONS.stream().filter(p -> runs(p, "-c", "import pandas, scipy, sklearn")).findFirst();
    if (python.isEmpty()) {
      out.println("pandas and scikit-learn: skipped, no python3 has them");
      return;
    }
    TimedProcess.Cost script =
        row(
            "pandas and scikit-learn, one core",
            "env",
            "OPENBLAS_NUM_THREADS=1",
            python.get(),
            home.resolve("jobs/bench_whole.py").toString(),
            dump.toString(),
            work.resolve("script").toString(),
            Integer.toString(topics));
    ratio(run, script);
  }

  /**
   * Times a run on a dump of papers, and the addition of its last papers to a report on the others.
   *
   * @param dump the dump, JSON lines, plain or gzip
   * @param topics number of topics
   * @param added how many papers are added
   * @throws IOException if the dump has no more papers than are added
   */
  public void adding(Path dump, int topics, int added) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("dumps"));
    int others = DaysDumps.split(dump, added, folder, work.resolve("day.jsonl"));
    List<String> settings =
        List.of(
            "--input",
            folder.toString(),
            "--topics",
            Integer.toString(topics),
            "--set",
            "topics.when-adding=by-drift");
    head();
    ream(others + " papers, " + topics + " topics", settings, "report");
    Files.move(work.resolve("day.jsonl"), folder.resolve("day.jsonl"));
    TimedProcess.Cost addition = ream(added + " papers added to them", settings, "report");
    TimedProcess.Cost atOnce =
        ream("all " + (others + added) + " papers at once", settings, "at-once");
    ratio(addition, atOnce);
  }

  private void head() {
    out.printf("%-44s %10s %10s%n", "work", "CPU s", "wall s");
  }

  private TimedProcess.Cost ream(String name, List<String> words, String report)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("jobs/ream").toString(), "run"));
    command.addAll(words);
    command.addAll(List.of("--output", work.resolve(report).toString()));
    return row(name, command.toArray(String[]::new));
  }

  private TimedProcess.Cost row(String name, String... command)
      throws IOException, InterruptedException {
    TimedProcess.Cost cost = TimedProcess.timed(work.resolve("said.log"), command);
    out.printf(Locale.ROOT, "%-44s %10.1f %10.1f%n", name, cost.cpu(), cost.wall());
    return cost;
  }

  private void ratio(TimedProcess.Cost run, TimedProcess.Cost other) {
    out.printf(
        Locale.ROOT,
        "%-44s %10.2f %10.2f%n",
        "ratio",
        run.cpu() / other.cpu(),
        run.wall() / other.wall());
  }

  private static boolean runs(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
