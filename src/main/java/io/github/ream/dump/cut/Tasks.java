package io.github.ream.dump.cut;

import java.util.ArrayList;
import java.util.List;

/** Packs chunks into tasks of about the same size, in order. */
public final class Tasks {
  /** The cost of opening a file, as the bytes read in that time. */
  static final long OPEN_COST = 256 * 1024;

  private Tasks() {}

  /**
   * Packs chunks.
   *
   * @param taskSize bytes of a task, about
   * @param slots tasks that can run at once; small inputs are spread over all of them
   */
  public static List<List<Chunk>> of(List<Chunk> chunks, long taskSize, int slots) {
    long size = bytes(chunks, taskSize, slots);
    List<List<Chunk>> tasks = new ArrayList<>();
    List<Chunk> task = new ArrayList<>();
    long bytes = 0;
    for (Chunk chunk : chunks) {
      long cost = chunk.cost() + OPEN_COST;
      if (!task.isEmpty() && bytes + cost > size) {
        tasks.add(task);
        task = new ArrayList<>();
        bytes = 0;
      }
      task.add(chunk);
      bytes += cost;
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }

  /** The bytes of a task when these chunks are packed. */
  static long bytes(List<Chunk> chunks, long taskSize, int slots) {
    long total = chunks.stream().mapToLong(c -> c.cost() + OPEN_COST).sum();
    return Math.max(OPEN_COST, Math.min(taskSize, total / (2L * Math.max(1, slots))));
  }
}
