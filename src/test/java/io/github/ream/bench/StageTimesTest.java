package io.github.ream.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.bench.StageTimes.Times;
import io.github.ream.progress.Activity.Work;
import io.github.ream.progress.RunPart;
import io.github.ream.progress.Step;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StageTimesTest {
  private final AtomicLong cpu = new AtomicLong();
  private final AtomicLong wall = new AtomicLong();
  private final StageTimes times = new StageTimes(cpu::get, wall::get);

  private void pass(long seconds) {
    wall.addAndGet(seconds * 1_000_000_000);
    cpu.addAndGet(2 * seconds * 1_000_000_000);
  }

  @Test
  void everyMomentOfARunBelongsToAPart() {
    times.begin(Step.READING_DUMPS);
    pass(1);
    times.activity(Work.RECORDS, "records");
    pass(2);
    times.begin(Step.PAGE);
    pass(4);
    assertEquals(
        Map.of(RunPart.READING, new Times(6, 3), RunPart.PAGE, new Times(8, 4)), times.finish());
  }

  @Test
  void textAndFitsAndTablesOfTheTopicsAreToldApartHoweverManySeedsThereAre() {
    times.begin(Step.TOPICS);
    pass(1);
    times.activity(Work.TEXT, "tokens");
    pass(1);
    times.activity(Work.FITTING, "6 topics, seed 1");
    pass(8);
    times.activity(Work.FITTING, "measuring 6 topics");
    pass(1);
    times.activity(Work.FITTING, "6 topics, seed 2");
    pass(8);
    times.activity(Work.TABLES, "topic tables");
    pass(3);
    assertEquals(
        Map.of(
            RunPart.TEXT, new Times(4, 2),
            RunPart.FITTING, new Times(34, 17),
            RunPart.TOPIC_TABLES, new Times(6, 3)),
        times.finish());
  }
}
