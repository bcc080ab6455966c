package io.github.ream.plan;

/**
 * The memory and the settings that a run on a cluster needs, by the bounds of docs/cluster.md.
 *
 * @param driverGigabytes heap of the driver
 * @param executorGigabytes heap of an executor of {@value #CORES_OF_EXECUTOR} cores
 * @param partitions partitions of shuffles
 */
public record Needs(long driverGigabytes, long executorGigabytes, long partitions) {
  /** Cores of an executor in all figures. */
  public static final int CORES_OF_EXECUTOR = 4;

  private static final double GIGA = 1e9;

  /** Spark itself, tables that are small, and what is collected up to a fixed number of rows. */
  private static final double DRIVER = 1.2e9;

  /** A row of the listing, and one of {@code dump_files}. */
  private static final double DRIVER_PER_FILE = 2_000;

  /** A cell of the model that is not zero, while it is fitted. */
  private static final double DRIVER_PER_CELL = 25;

  /** Spark's execution memory, a piece of input, and a range of terms that a task adds up. */
  private static final double TASK = 0.5e9;

  /** Of a token, in the last passes of a fit: its term and paper, and its paper's topics. */
  private static final double EXECUTOR_PER_TOKEN = 14;

  /** Blocks of a fit are kept on two executors. */
  private static final int COPIES = 2;

  /** Dumps for one partition, as a run suits its shuffles to them. */
  private static final long PARTITION_BYTES = 16L << 20;

  private static final long FEWEST_PARTITIONS_PER_CORE = 4;

  /** More partitions than this cost more in small files and tasks than they save in memory. */
  private static final long MOST_PARTITIONS = 20_000;

  /** The needs of a run on so many cores. */
  public static Needs of(CorpusEstimate corpus, int cores) {
    RunSize size = corpus.size();
    double driver =
        DRIVER
            + corpus.sample().files() * DRIVER_PER_FILE
            + corpus.filledCells() * DRIVER_PER_CELL
            + 8 * size.k() * size.terms();
    double documents = COPIES * size.tokens() * EXECUTOR_PER_TOKEN / cores;
    return new Needs(
        Math.max(2, ceiling(driver)),
        Math.max(4, ceiling(CORES_OF_EXECUTOR * (TASK + documents))),
        Math.max(
            FEWEST_PARTITIONS_PER_CORE * cores,
            Math.min(MOST_PARTITIONS, 1 + corpus.sample().bytes() / PARTITION_BYTES)));
  }

  private static long ceiling(double bytes) {
    return (long) Math.ceil(bytes / GIGA);
  }
}
