package io.github.ream.progress;

/**
 * What a step is doing.
 *
 * @param work the kind of work
 * @param text what a person reads
 */
public record Activity(Work work, String text) {

  /** Kinds of work, told apart where a run's time is measured. */
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
