package io.github.ream.topic.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.topic.lda.Schedule.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  @Test
  void partsOfTheDocumentsAreSweptFirst() {
    assertEquals(
        List.of(new Stage(0.25, 15), new Stage(0.5, 15), new Stage(1, 50)),
        Schedule.of(8_000, 299, 50, 10).stages());
    assertEquals(
        List.of(new Stage(0.25, 20), new Stage(0.5, 20), new Stage(1, 50)),
        Schedule.of(8_000, 300, 50, 10).stages());
  }

  @Test
  void partsOfFewDocumentsAreNotAndAllAreSweptMoreInstead() {
    assertEquals(
        List.of(new Stage(0.5, 15), new Stage(1, 70)), Schedule.of(7_999, 100, 50, 10).stages());
    assertEquals(List.of(new Stage(1, 90)), Schedule.of(3_999, 100, 50, 10).stages());
    assertEquals(List.of(new Stage(1, 1)), Schedule.of(8_000, 100, 1, 10).stages());
  }
}
