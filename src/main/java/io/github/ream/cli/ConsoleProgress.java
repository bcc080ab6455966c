package io.github.ream.cli;

import io.github.ream.job.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows a run's progress: on a terminal one line that is drawn anew (step, share done, time left),
 * elsewhere a plain line as each step begins and ends.
 *
 * <p>The share within a step is that of the tasks Spark has finished among those it has been given
 * so far; the share of the whole weighs the steps by the time they usually take.
 */
final class ConsoleProgress extends SparkListener implements Progress {
  private static final int BAR = 24;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PrintStream out;
  private final boolean terminal;
  private final long started = System.nanoTime();
  private final List<Step> steps = new ArrayList<>();
  private final AtomicInteger tasks = new AtomicInteger();
  private final AtomicInteger tasksDone = new AtomicInteger();
  private final ScheduledExecutorService painter;
  private int current = -1;
  private long stepStarted;
  private String detail = "";
  private int drawn;
  private double shown;

  ConsoleProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.painter =
        Executors.newSingleThreadScheduledExecutor(
            r -> {
              Thread thread = new Thread(r, "ream-progress");
              thread.setDaemon(true);
              return thread;
            });
    if (terminal) {
      var unused = painter.scheduleAtFixedRate(this::draw, 300, 300, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized void plan(List<Step> plan) {
    steps.addAll(plan);
  }

  @Override
  public synchronized void begin(String step) {
    end();
    current = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).name().equals(step)) {
        current = i;
      }
    }
    stepStarted = System.nanoTime();
    detail = "";
    tasks.set(0);
    tasksDone.set(0);
    if (!terminal) {
      line(place() + step);
    }
  }

  @Override
  public synchronized void detail(String what) {
    detail = what;
    if (!terminal) {
      line(place() + name() + ": " + what);
    }
  }

  @Override
  public void onJobStart(SparkListenerJobStart job) {
    job.stageInfos().foreach(stage -> tasks.addAndGet(stage.numTasks()));
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    tasksDone.incrementAndGet();
  }

  /** Says that the last step is done and stops drawing. */
  synchronized void finish() {
    painter.shutdownNow();
    end();
    current = -1;
    erase();
  }

  private void end() {
    if (current >= 0) {
      erase();
      line(place() + name() + " done in " + duration(System.nanoTime() - stepStarted));
    }
  }

  private void line(String text) {
    out.println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + text);
  }

  private String name() {
    return current < 0 ? "" : steps.get(current).name();
  }

  private String place() {
    return current < 0 ? "" : "[" + (current + 1) + "/" + steps.size() + "] ";
  }

  private synchronized void draw() {
    if (current < 0) {
      return;
    }
    double share = share();
    int filled = (int) Math.round(share * BAR);
    long elapsed = System.nanoTime() - started;
    String left =
        share < 0.03 || elapsed < 3_000_000_000L
            ? ""
            : ", about " + duration((long) (elapsed * (1 - share) / share)) + " left";
    String text =
        String.format(
            Locale.ROOT,
            "%s%s%s  %s%s %3.0f %%  %s%s",
            place(),
            name(),
            detail.isEmpty() ? "" : ": " + detail,
            "█".repeat(filled),
            "░".repeat(BAR - filled),
            share * 100,
            duration(elapsed),
            left);
    out.print("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
    out.flush();
    drawn = text.length();
  }

  /** Share of the whole run that is done; it never goes back. */
  private double share() {
    double total = steps.stream().mapToDouble(Step::weight).sum();
    double before = steps.subList(0, current).stream().mapToDouble(Step::weight).sum();
    int given = tasks.get();
    double within = given == 0 ? 0 : Math.min(0.95, (double) tasksDone.get() / given);
    shown = Math.max(shown, (before + within * steps.get(current).weight()) / total);
    return shown;
  }

  private void erase() {
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      drawn = 0;
    }
  }

  private static String duration(long nanos) {
    Duration d = Duration.ofNanos(nanos);
    if (d.toMinutes() == 0) {
      return String.format(Locale.ROOT, "%d.%d s", d.toSeconds(), d.toMillisPart() / 100);
    }
    return d.toHours() > 0
        ? String.format(Locale.ROOT, "%d:%02d h", d.toHours(), d.toMinutesPart())
        : String.format(Locale.ROOT, "%d:%02d min", d.toMinutes(), d.toSecondsPart());
  }
}
