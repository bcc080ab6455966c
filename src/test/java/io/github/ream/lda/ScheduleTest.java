package io.github.ream.lda;

import static io.github.ream.lda.Schedule.Kind.DROP;
import static io.github.ream.lda.Schedule.Kind.LEARN;
import static io.github.ream.lda.Schedule.Kind.SEARCH;
import static io.github.ream.lda.Schedule.Kind.SETTLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.lda.Schedule.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static List<Stage> stages(long documents, int sweeps) {
    return Schedule.of(documents, sweeps, 10).stages();
  }

  @Test
  void partsOfTheDocumentsAreSweptFirstAndSurplusTopicsGoHalfway() {
    assertEquals(
        List.of(
            new Stage(0.25, 12, SEARCH),
            new Stage(0.5, 12, SEARCH),
            new Stage(1, 19, SEARCH),
            new Stage(1, 1, DROP),
            new Stage(1, 8, SEARCH),
            new Stage(1, 2, LEARN),
            new Stage(1, 10, SETTLE)),
        stages(8_000, 40));
  }

  @Test
  void partsOfFewDocumentsAreNotSweptAndAllAreSweptMoreInstead() {
    List<Stage> half = stages(7_999, 50);
    assertEquals(new Stage(0.5, 15, SEARCH), half.get(0));
    assertEquals(70, half.stream().skip(1).mapToInt(Stage::sweeps).sum());
    assertTrue(half.stream().skip(1).allMatch(stage -> stage.share() == 1));
    assertEquals(90, stages(3_999, 50).stream().mapToInt(Stage::sweeps).sum());
  }

  @Test
  void ofFewSweepsTheLastArePlainOnesAllTheSame() {
    assertEquals(List.of(new Stage(1, 1, SETTLE)), stages(100, 1));
    // Four: two, and for each part two fifths of two, rounded.
    assertEquals(
        List.of(new Stage(1, 1, SEARCH), new Stage(1, 1, DROP), new Stage(1, 2, SETTLE)),
        stages(100, 2));
    assertEquals(
        List.of(new Stage(1, 9, SEARCH), new Stage(1, 1, DROP), new Stage(1, 10, SETTLE)),
        stages(8_000, 20).subList(2, 5));
    assertTrue(!Schedule.of(8_000, 3, 10).drops());
    assertTrue(Schedule.of(8_000, 4, 10).drops());
  }
}
