package io.github.ream.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.dump.DumpSample;
import io.github.ream.progress.RunPart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunEstimateTest {
  private static final CostModel MODEL = CostModel.measured();

  private static DumpSample dumps(double records, double uncut) {
    return new DumpSample(
        1 + (long) records / 100_000,
        (long) (1_500 * records),
        64,
        9_600,
        false,
        false,
        Map.of(
            "arxiv",
            new DumpSample.Content(
                1_500 * records,
                0,
                1_500 * records,
                records,
                records,
                140 * records,
                records,
                3 * records)),
        uncut);
  }

  private static CorpusEstimate corpus(double records, Map<String, String> settings) {
    Settings all = SettingsReader.with(settings);
    return CorpusEstimate.of(dumps(records, 0), all, MODEL);
  }

  private static RunEstimate run(double records) {
    return new RunEstimate(MODEL, corpus(records, Map.of()), 1);
  }

  @Test
  void everyPartHasItsRates() {
    for (JvmMode mode : JvmMode.values()) {
      for (RunPart part : CostModel.PARTS) {
        RunSize size = corpus(100_000, Map.of()).size();
        assertTrue(MODEL.cpuSeconds(mode, part, size) > 0, mode + " " + part);
        assertTrue(MODEL.driverSeconds(part, size) >= 0, part.toString());
        assertTrue(MODEL.shuffledBytes(part, size) >= 0, part.toString());
      }
    }
  }

  @Test
  void moreRecordsCostMoreAndAFasterCoreLess() {
    assertTrue(run(10_000_000).cpuSeconds() > 5 * run(1_000_000).cpuSeconds());
    double slow = run(1_000_000).cpuSeconds();
    assertEquals(
        slow / 2, new RunEstimate(MODEL, corpus(1_000_000, Map.of()), 2).cpuSeconds(), 1e-6);
  }

  @Test
  void moreCoresShortenARunUntilTheDriverAndAFileThatIsNotCutAreLeft() {
    RunEstimate run = run(250_000_000);
    RunEstimate.OnCluster some = run.onCluster(16);
    RunEstimate.OnCluster many = run.onCluster(1_024);
    assertTrue(some.seconds() > 10 * many.seconds(), some + " " + many);
    assertTrue(many.aloneSeconds() < many.seconds(), many.toString());
    DumpSample uncut = dumps(250_000_000, 250e9);
    RunEstimate one =
        new RunEstimate(MODEL, CorpusEstimate.of(uncut, SettingsReader.defaults(), MODEL), 1);
    assertEquals(RunPart.READING, one.onCluster(1_024).longest());
    assertTrue(one.onCluster(1_024).seconds() > 2 * many.seconds());
  }

  @Test
  void fitsAreThoseThatTheSettingsAskFor() {
    assertEquals(100, corpus(1_000_000, Map.of()).k());
    assertEquals(1, corpus(1_000_000, Map.of()).fits());
    assertEquals(6, corpus(1_000_000, Map.of("topics.k", "[20,50]", "topics.seeds", "3")).fits());
    assertEquals(8, corpus(1_000_000, Map.of("topics.k", "auto")).fits());
    assertEquals(4, corpus(4, Map.of("topics.k", "30")).k());
  }

  @Test
  void theJvmIsStartedAsTheScriptStartsIt() {
    assertEquals(JvmMode.INTERPRETED, JvmMode.of(400, 4 << 20, 0));
    assertEquals(JvmMode.QUICK, JvmMode.of(401, 4 << 20, 0));
    assertEquals(JvmMode.QUICK, JvmMode.of(1, 0, 16 << 20));
    assertEquals(JvmMode.FULL, JvmMode.of(1, 0, (16 << 20) + 1));
    assertEquals(JvmMode.FULL, JvmMode.of(4_001, 0, 0));
  }

  @Test
  void memoryFollowsTheModelAndPartitionsTheDumps() {
    assertEquals(2, Needs.of(corpus(100_000, Map.of()), 16).driverGigabytes());
    Needs wide =
        Needs.of(corpus(250_000_000, Map.of("topics.k", "1000", "text.max-terms", "100000")), 128);
    assertTrue(wide.driverGigabytes() >= 4, wide.toString());
    assertEquals(20_000, wide.partitions());
    assertEquals(64, Needs.of(corpus(100_000, Map.of()), 16).partitions());
    assertEquals(90, Needs.of(corpus(1_000_000, Map.of()), 16).partitions());
  }

  @Test
  void theReportHasWhatAPlanNeeds() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    CorpusEstimate corpus = corpus(1_000_000, Map.of());
    new PlanReport(new PrintStream(said, true, StandardCharsets.UTF_8))
        .print(corpus, new RunEstimate(MODEL, corpus, 1), 2, List.of(16, 128));
    String text = said.toString(StandardCharsets.UTF_8);
    for (String part : List.of("arxiv", "at most 1,000,000", "Topics: 100, 1 fit", "On this")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
    assertTrue(text.contains("spark.sql.shuffle.partitions=90"), text);
  }
}
