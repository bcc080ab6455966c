package io.github.ream.bench.growth;

/**
 * The most bytes that one task had, and its work.
 *
 * @param bytes number of bytes
 * @param work the description of the Spark job that the task belonged to; empty for none
 */
public record Largest(long bytes, String work) {
  /** No task had any. */
  static final Largest NONE = new Largest(0, "");

  /** The larger of two; of equal ones, the first. */
  Largest or(Largest other) {
    return other.bytes > bytes ? other : this;
  }
}
