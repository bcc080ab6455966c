package io.github.ream.bench.growth;

/**
 * What a part of a run cost.
 *
 * @param tasks number of tasks that ended
 * @param taskCpuSeconds CPU time of tasks
 * @param cpuSeconds CPU time of the process that holds the driver: in local mode all there is, with
 *     tasks, compilers and garbage collection
 * @param wallSeconds wall time
 * @param driverSeconds wall time in which no Spark job ran
 * @param shuffledBytes bytes that tasks wrote for other tasks
 * @param toDriverBytes bytes of task results that went to the driver; each task's metrics alone are
 *     some 2 to 8 kB of it
 * @param spilledBytes bytes on disk of what did not fit into a task's memory
 * @param largestResult the largest result of a task
 * @param largestInput the most that one task read: files and shuffles
 * @param largestMemory the most memory that Spark lent to one task
 * @param leastEven the stage whose longest task went furthest beyond the median of its tasks
 */
public record PartCost(
    long tasks,
    double taskCpuSeconds,
    double cpuSeconds,
    double wallSeconds,
    double driverSeconds,
    long shuffledBytes,
    long toDriverBytes,
    long spilledBytes,
    Largest largestResult,
    Largest largestInput,
    Largest largestMemory,
    Uneven leastEven) {

  /** Nothing yet. */
  static final PartCost NONE = ofTime(0, 0, 0);

  /** Time that passed. */
  static PartCost ofTime(double cpuSeconds, double wallSeconds, double driverSeconds) {
    return new PartCost(
        0,
        0,
        cpuSeconds,
        wallSeconds,
        driverSeconds,
        0,
        0,
        0,
        Largest.NONE,
        Largest.NONE,
        Largest.NONE,
        Uneven.NONE);
  }

  /** How uneven the tasks of a stage were. */
  static PartCost ofStage(Uneven tasks) {
    return new PartCost(0, 0, 0, 0, 0, 0, 0, 0, Largest.NONE, Largest.NONE, Largest.NONE, tasks);
  }

  /** Both together. */
  PartCost plus(PartCost more) {
    return new PartCost(
        tasks + more.tasks,
        taskCpuSeconds + more.taskCpuSeconds,
        cpuSeconds + more.cpuSeconds,
        wallSeconds + more.wallSeconds,
        driverSeconds + more.driverSeconds,
        shuffledBytes + more.shuffledBytes,
        toDriverBytes + more.toDriverBytes,
        spilledBytes + more.spilledBytes,
        largestResult.or(more.largestResult),
        largestInput.or(more.largestInput),
        largestMemory.or(more.largestMemory),
        leastEven.or(more.leastEven));
  }
}
