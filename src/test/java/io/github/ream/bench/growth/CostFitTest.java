package io.github.ream.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.github.ream.plan.JvmMode;
import io.github.ream.progress.RunPart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostFitTest {
  private static final double EXACT = 1e-6;

  private static MeasuredRun run(JvmMode mode, long records) {
    Map<RunPart, PartCost> parts = new EnumMap<>(RunPart.class);
    parts.put(RunPart.STARTING, PartCost.ofTime(5, 3, 3));
    parts.put(RunPart.MERGING, PartCost.ofTime(4 + records / 1_000.0, 1, 0.5));
    parts.put(RunPart.PAGE, PartCost.ofTime(2, 1, 0.5));
    return new MeasuredRun(
        records + " records",
        // Two seconds are no part's.
        13 + records / 1_000.0,
        9,
        new RunFacts(1, 1, 1, records, records, 50 * records, 1, 20 * records, 900, 100, 30),
        new PartCosts(mode, 2, parts));
  }

  private static String fitted(List<MeasuredRun> others) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    List<MeasuredRun> runs =
        List.of(
            run(JvmMode.INTERPRETED, 100),
            run(JvmMode.QUICK, 10_000),
            run(JvmMode.QUICK, 20_000),
            run(JvmMode.FULL, 100_000));
    new CostFit(runs).print(new PrintStream(said, true, StandardCharsets.UTF_8), others);
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ratesAreThoseThatTheRunsWereMadeBy() {
    Config rates = ConfigFactory.parseString(fitted(List.of()));
    assertEquals(4, rates.getDouble("cpu-seconds.quick.merging.fixed"), EXACT);
    assertEquals(0.001, rates.getDouble("cpu-seconds.quick.merging.rate"), EXACT);
    assertEquals(7, rates.getDouble("cpu-seconds.quick.starting.fixed"), EXACT);
    assertEquals(2, rates.getDouble("cpu-seconds.full.page.fixed"), EXACT);
    assertEquals(0.4, rates.getDouble("tokens-per-word"), EXACT);
    assertEquals(30, rates.getDouble("passes"), EXACT);
    assertEquals(0, rates.getDouble("driver-seconds.fitting.fixed"), EXACT);
  }

  @Test
  void otherRunsAreHeldAgainstTheRates() {
    String text = fitted(List.of(run(JvmMode.QUICK, 40_000)));
    assertTrue(text.contains("# Other runs"), text);
    assertTrue(text.contains("40000 records (quick, K = 100): 53.0, 53.0 (+0 %)"), text);
  }

  @Test
  void aLineIsNeverNegative() {
    assertEquals(
        new Line(0, 2),
        Line.through(List.of(new Line.Point(1, 2), new Line.Point(2, 4), new Line.Point(4, 8))));
    Line falling = Line.through(List.of(new Line.Point(1, 4), new Line.Point(2, 2)));
    assertEquals(0, falling.rate());
    assertTrue(falling.fixed() > 2 && falling.fixed() < 4, falling.toString());
    Line steep = Line.through(List.of(new Line.Point(1, 1), new Line.Point(2, 4)));
    assertEquals(0, steep.fixed());
    assertEquals(new Line(3, 0), Line.through(List.of(new Line.Point(7, 3))));
  }
}
