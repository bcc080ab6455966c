package io.github.ream.plan;

/**
 * How {@code jobs/ream} starts the JVM on one machine, by the size of what is read: the same work
 * takes other CPU time in each.
 */
public enum JvmMode {
  /** Few dumps: the first compiler alone, and Spark interprets its plans. */
  INTERPRETED,
  /** Tens of megabytes: the first compiler alone. */
  QUICK,
  /** Large dumps, and every cluster: both compilers. */
  FULL;

  private static final int FEW_FILES = 400;
  private static final long FEW_BYTES = 4096L << 10;
  private static final int SOME_FILES = 4000;
  private static final long SOME_BYTES = 65536L << 10;

  /** Packed dumps count so many times. */
  private static final int PACKED = 4;

  /**
   * The mode of a run on dumps, as {@code jobs/ream} finds it.
   *
   * @param files number of files
   * @param plainBytes bytes of plain files
   * @param packedBytes bytes of packed files, as stored
   */
  public static JvmMode of(long files, long plainBytes, long packedBytes) {
    long bytes = plainBytes + PACKED * packedBytes;
    if (files <= FEW_FILES && bytes <= FEW_BYTES) {
      return INTERPRETED;
    }
    return files <= SOME_FILES && bytes <= SOME_BYTES ? QUICK : FULL;
  }
}
