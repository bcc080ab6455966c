package io.github.ream.dump.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TasksTest {
  private static final long TASK = 32L << 20;

  private static List<List<Chunk>> tasks(int files, long bytes, int slots) {
    List<Chunk> chunks =
        IntStream.range(0, files).mapToObj(i -> Chunk.whole("page-" + i, bytes)).toList();
    List<List<Chunk>> tasks = Tasks.of(chunks, TASK, slots);
    assertEquals(chunks, tasks.stream().flatMap(List::stream).toList());
    return tasks;
  }

  @Test
  void aFewThousandSmallFilesCountAsIfTheyHadAQuarterOfAMegabyte() {
    assertEquals(127, tasks(12_000, 2_000, 2).get(0).size());
    assertEquals(95, tasks(12_000, 2_000, 2).size());
  }

  @Test
  void aMillionSmallFilesMakeAThousandTasks() {
    List<List<Chunk>> tasks = tasks(1_000_000, 2_000, 2);
    assertEquals(965, tasks.get(0).size());
    assertEquals(1_037, tasks.size());
  }

  @Test
  void onManyCoresTheyMakeEnoughForEach() {
    assertEquals(127, tasks(1_000_000, 2_000, 1_000).get(0).size());
  }

  @Test
  void smallInputsAreSpreadOverAllSlots() {
    assertEquals(8, tasks(8, 2_000, 4).size());
    assertEquals(List.of(2, 2, 2, 2), tasks(8, 2_000, 2).stream().map(List::size).toList());
    assertEquals(1, tasks(1, TASK * 10, 2).size());
  }

  @Test
  void largePiecesAreTasksByThemselves() {
    assertEquals(3, tasks(3, TASK, 1).size());
  }
}
