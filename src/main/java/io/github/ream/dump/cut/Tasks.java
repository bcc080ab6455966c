package io.github.ream.dump.cut;

import java.util.ArrayList;
import java.util.List;

/** Packs chunks into tasks of about the same size, in order. */
public final class Tasks {
  /** The cost of opening a file, as the bytes read in that time. */
  static final long OPEN_COST = 256 * 1024;

  /** The same of very many files, so that there are not very many tasks for them, too. */
  static final long LEAST_OPEN_COST = 32 * 1024;

  /** So many tasks keep all slots busy to the end, even if some take a few times the median. */
  private static final long ENOUGH_FOR_A_SLOT = 50;

  private Tasks() {}

  /**
   * Packs chunks.
   *
   * @param taskSize bytes of a task, about
   * @param slots tasks that can run at once; small inputs are spread over all of them
   */
  public static List<List<Chunk>> of(List<Chunk> chunks, long taskSize, int slots) {
    long openCost = openCost(chunks.size(), taskSize, slots);
    long size = bytes(chunks, taskSize, slots);
    List<List<Chunk>> tasks = new ArrayList<>();
    List<Chunk> task = new ArrayList<>();
    long bytes = 0;
    for (Chunk chunk : chunks) {
      long cost = chunk.cost() + openCost;
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
    long openCost = openCost(chunks.size(), taskSize, slots);
    long total = chunks.stream().mapToLong(c -> c.cost() + openCost).sum();
    return Math.max(openCost, Math.min(taskSize, total / (2L * Math.max(1, slots))));
  }

  /**
   * The cost of opening each of so many files: that of one, or less where they make tasks enough.
   */
  private static long openCost(int files, long taskSize, int slots) {
    double enough = (double) taskSize * ENOUGH_FOR_A_SLOT * Math.max(1, slots);
    return (long) Math.max(LEAST_OPEN_COST, Math.min(OPEN_COST, enough / Math.max(1, files)));
  }
}
