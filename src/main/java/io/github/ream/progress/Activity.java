package io.github.ream.progress;

/**
 * The current work of a step.
 *
 * @param work the kind of work
 * @param text the words that a person reads
 */
public record Activity(Work work, String text) {

  /** The kinds of work that benchmarks measure separately. */
  public enum Work {
    /** Files are listed and held against what is known of them. */
    LISTING,
    /** Records are read from dumps. */
    RECORDS,
    /** Text becomes terms and counts. */
    TEXT,
    /** Topics are fitted and measured. */
    FITTING,
    /** Tables are made and written, and the model is saved. */
    TABLES
  }
}
