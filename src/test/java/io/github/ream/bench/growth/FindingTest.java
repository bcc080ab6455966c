package io.github.ream.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.plan.JvmMode;
import io.github.ream.progress.RunPart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {
  /** A run on so many papers, each of which has an author and a hundred tokens. */
  private static MeasuredRun run(long papers, RunPart part, PartCost cost) {
    return new MeasuredRun(
        papers + " papers",
        100,
        60,
        new RunFacts(
            100, papers, papers, papers, papers, papers, papers, 100 * papers, 9_000, 100, 50),
        new PartCosts(JvmMode.FULL, 2, Map.of(part, cost)));
  }

  private static PartCost cost(long toDriver, long input, long memory) {
    return new PartCost(
        10,
        1,
        1,
        1,
        0,
        0,
        toDriver,
        0,
        new Largest(toDriver, "merging papers: writing sightings"),
        new Largest(input, "page"),
        new Largest(memory, "page"),
        Uneven.NONE);
  }

  @Test
  void aRowForEachPaperOnTheDriverIsFound() {
    for (RunPart part : List.of(RunPart.MERGING, RunPart.TEXT, RunPart.PAGE)) {
      MeasuredRun small = run(3_000, part, cost(3_000 * 250, 0, 0));
      MeasuredRun large = run(300_000, part, cost(300_000 * 250, 0, 0));
      List<Finding> findings = Finding.of(List.of(small, large));
      assertEquals(
          List.of("300000 papers"), findings.stream().map(Finding::run).distinct().toList());
      assertTrue(
          findings.get(0).text().contains("(merging papers: writing sightings)"),
          findings.toString());
    }
  }

  @Test
  void rowsThatAreFewMayGoToTheDriverUntilTheyAreMany() {
    MeasuredRun few = run(90_000, RunPart.MERGING, cost(90_000 * 250, 0, 0));
    MeasuredRun many = run(110_000, RunPart.MERGING, cost(90_000 * 250, 0, 0));
    assertEquals(
        List.of("110000 papers"),
        Finding.of(List.of(few, many)).stream().map(Finding::run).toList());
  }

  @Test
  void oneTaskThatReadsOrHoldsAWholeTableIsFound() {
    PartCost whole = cost(0, 200_000 * 1_000, 200_000 * 3_000);
    List<Finding> findings = Finding.of(List.of(run(200_000, RunPart.PAGE, whole)));
    assertEquals(
        List.of(Measure.INPUT, Measure.MEMORY), findings.stream().map(Finding::measure).toList());
  }

  @Test
  void aFitMayGiveEachCoreItsPartOfTheDocuments() {
    long half = 100 * 1_000_000L * 8 / 2;
    assertEquals(List.of(), Finding.of(List.of(run(1_000_000, RunPart.FITTING, cost(0, half, 0)))));
    assertEquals(
        List.of(Measure.INPUT),
        Finding.of(List.of(run(1_000_000, RunPart.FITTING, cost(0, 2 * half, 0)))).stream()
            .map(Finding::measure)
            .toList());
  }

  @Test
  void whatGrowsWithTopicsAndTermsAloneIsWithinItsBound() {
    MeasuredRun run = run(10_000_000, RunPart.FITTING, cost(12L * 9_000 * 100, 4 << 20, 64 << 20));
    assertEquals(List.of(), Finding.of(List.of(run)));
  }

  @Test
  void theReportShowsEachSizeAndTheFindings() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    GrowthReport report = new GrowthReport(new PrintStream(said, true, StandardCharsets.UTF_8));
    MeasuredRun small = run(3_000, RunPart.TEXT, cost(1_000_000, 0, 0));
    MeasuredRun large = run(300_000, RunPart.TEXT, cost(100_000_000, 0, 0));
    report.run(small);
    assertEquals(0, report.findings(List.of(small)));
    assertEquals(1, report.findings(List.of(small, large)));
    String text = said.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("Nothing is beyond its bound."), text);
    assertTrue(text.contains("Beyond its bound: 300000 papers, text:"), text);
    assertTrue(text.contains("100.00"), text);
  }
}
