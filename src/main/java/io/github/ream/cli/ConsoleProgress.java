package io.github.ream.cli;

import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.Step;
import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows a run's progress: on a terminal one line that is drawn anew (step, what it is doing, share
 * done, time left), elsewhere a plain line as each step begins and ends, and at most one line a
 * minute that says what a long step is doing.
 */
final class ConsoleProgress implements Progress {
  private static final int BAR = 24;
  private static final int USUAL_COLUMNS = 80;
  private static final long MINUTE = 60_000_000_000L;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PrintStream out;
  private final boolean terminal;
  private final int columns;
  private final long started = System.nanoTime();
  private final RunningTasks tasks = new RunningTasks();
  private final List<PlannedStep> steps = new ArrayList<>();
  private final ScheduledExecutorService painter;
  private TimeLeft left = new TimeLeft(List.of());
  private int current = -1;
  private long stepStarted;
  private long lastLine;
  private String before = "";
  private String detail = "";
  private int drawn;
  private volatile boolean interrupted;

  ConsoleProgress(PrintStream out, boolean terminal) {
    this(out, terminal, columns());
  }

  ConsoleProgress(PrintStream out, boolean terminal, int columns) {
    this.out = out;
    this.terminal = terminal;
    this.columns = columns;
    this.painter =
        Executors.newSingleThreadScheduledExecutor(
            r -> {
              Thread thread = new Thread(r, "ream-progress");
              thread.setDaemon(true);
              return thread;
            });
    if (terminal) {
      var unused = painter.scheduleAtFixedRate(this::draw, 0, 300, TimeUnit.MILLISECONDS);
    }
  }

  /** Hears of Spark's tasks. */
  RunningTasks tasks() {
    return tasks;
  }

  /** Shows work that comes before the first step. */
  synchronized void starting(String what) {
    before = what;
    if (terminal) {
      draw();
    } else {
      line(what);
    }
  }

  @Override
  public synchronized void plan(List<PlannedStep> plan) {
    steps.addAll(plan);
    left = new TimeLeft(steps);
  }

  @Override
  public synchronized void begin(Step step) {
    refuseIfInterrupted();
    end();
    before = "";
    current = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).step() == step) {
        current = i;
      }
    }
    left.begin(current, seconds());
    stepStarted = System.nanoTime();
    detail = "";
    if (!terminal) {
      line(place() + step.title());
    }
  }

  @Override
  public synchronized void activity(Activity activity) {
    refuseIfInterrupted();
    detail = activity.text();
    if (!terminal && System.nanoTime() - lastLine > MINUTE) {
      line(place() + name() + ": " + detail);
    }
  }

  /** Says that the last step is done and stops drawing. */
  synchronized void finish() {
    painter.shutdownNow();
    if (!interrupted) {
      end();
    }
    erase();
    before = "";
    current = -1;
  }

  /** Stops drawing; the work ends with an exception where it next tells how far it is. */
  synchronized void interrupt(String why) {
    interrupted = true;
    finish();
    out.println(why);
  }

  private void refuseIfInterrupted() {
    if (interrupted) {
      throw new IllegalStateException("interrupted");
    }
  }

  private void end() {
    if (current >= 0) {
      erase();
      line(place() + name() + " done in " + duration((System.nanoTime() - stepStarted) / 1e9));
    }
  }

  private void line(String text) {
    lastLine = System.nanoTime();
    out.println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + text);
  }

  private String name() {
    return current < 0 ? "" : steps.get(current).step().title();
  }

  private String place() {
    return current < 0 ? "" : "[" + (current + 1) + "/" + steps.size() + "] ";
  }

  private double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  private synchronized void draw() {
    if (interrupted || (current < 0 && before.isEmpty())) {
      return;
    }
    String text = current < 0 ? before + " … " + duration(seconds()) : step();
    String fitting = text.length() < columns ? text : text.substring(0, columns - 1);
    out.print("\r" + fitting + " ".repeat(Math.max(0, drawn - fitting.length())));
    out.flush();
    drawn = fitting.length();
  }

  /** The current activity comes last, because a narrow terminal cuts the end of the line. */
  private String step() {
    left.tasksLeft(tasks.secondsLeft());
    left.tick(seconds());
    int filled = (int) Math.round(left.share() * BAR);
    String time =
        left.seconds().isEmpty() || left.seconds().getAsDouble() < 1
            ? ""
            : ", about " + duration(left.seconds().getAsDouble()) + " left";
    int given = tasks.all();
    return String.format(
        Locale.ROOT,
        "%s%s%s %3.0f %%  %s%s  %s%s%s",
        place(),
        "█".repeat(filled),
        "░".repeat(BAR - filled),
        left.share() * 100,
        duration(seconds()),
        time,
        name(),
        detail.isEmpty() ? "" : ": " + detail,
        given > 1 ? " (" + tasks.done() + " of " + given + " tasks)" : "");
  }

  private void erase() {
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }

  /** The width of the terminal; {@code jobs/ream} passes it on. */
  private static int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Integer.parseInt(columns)
        : USUAL_COLUMNS;
  }

  /** A duration in the largest unit that fits; below ten seconds with tenths. */
  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole % 3600 / 60);
  }
}
