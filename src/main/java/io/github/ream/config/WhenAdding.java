package io.github.ream.config;

/** What a run does with the topics of a report that it adds dumps to. */
public enum WhenAdding {
  /** Topics are fitted anew to all papers. */
  REFIT,

  /** The topics of the report's own model are kept. */
  SCORE,

  /** They are kept until the papers have drifted away from them. */
  BY_DRIFT
}
