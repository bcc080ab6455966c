package io.github.ream.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress.PlannedStep;
import io.github.ream.progress.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  private static final List<PlannedStep> STEPS =
      List.of(new PlannedStep(Step.READING_DUMPS, 1), new PlannedStep(Step.MERGING_PAPERS, 2));

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private ConsoleProgress progress(boolean terminal, int columns) {
    return new ConsoleProgress(
        new PrintStream(said, true, StandardCharsets.UTF_8), terminal, columns);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLogHasALineAsEachStepBeginsAndEnds() {
    ConsoleProgress progress = progress(false, 80);
    progress.starting("starting Spark");
    progress.plan(STEPS);
    progress.begin(Step.READING_DUMPS);
    progress.activity(Activity.Work.RECORDS, "records");
    progress.begin(Step.MERGING_PAPERS);
    progress.finish();
    List<String> lines = said().lines().map(l -> l.replaceFirst("^[0-9:]{8} ", "")).toList();
    assertEquals(
        List.of(
            "starting Spark",
            "[1/2] reading dumps",
            "[1/2] reading dumps done in _ s",
            "[2/2] merging papers",
            "[2/2] merging papers done in _ s"),
        lines.stream().map(l -> l.replaceFirst("\\d+\\.\\d s$", "_ s")).toList());
  }

  @Test
  void aTerminalSaysSomethingAtOnceAndIsLeftClean() {
    ConsoleProgress progress = progress(true, 80);
    progress.starting("starting Spark");
    assertTrue(said().contains("\rstarting Spark … 0."), said());
    progress.plan(STEPS);
    progress.begin(Step.READING_DUMPS);
    progress.finish();
    assertTrue(
        said().endsWith("[1/2] reading dumps done in 0.0 s" + System.lineSeparator()), said());
  }

  @Test
  void aLineFitsTheTerminal() throws InterruptedException {
    ConsoleProgress progress = progress(true, 30);
    progress.plan(STEPS);
    progress.begin(Step.READING_DUMPS);
    progress.activity(
        Activity.Work.RECORDS, "something that takes more than one line of a terminal so narrow");
    Thread.sleep(700);
    String drawn = said();
    progress.finish();
    assertTrue(drawn.contains("[1/2] "), drawn);
    for (String line : drawn.split("\r", -1)) {
      assertTrue(line.length() < 30, line);
    }
  }

  @Test
  void workThatWasInterruptedEndsWhereItNextTellsHowFarItIs() {
    ConsoleProgress progress = progress(false, 80);
    progress.plan(STEPS);
    progress.begin(Step.READING_DUMPS);
    progress.interrupt("stopped");
    assertThrows(
        IllegalStateException.class, () -> progress.activity(Activity.Work.RECORDS, "records"));
    assertThrows(IllegalStateException.class, () -> progress.begin(Step.MERGING_PAPERS));
    assertTrue(said().endsWith("stopped" + System.lineSeparator()), said());
    assertFalse(said().contains("done in"), said());
  }
}
