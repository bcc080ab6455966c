package io.github.ream.progress;

/**
 * A part of a run that is measured and estimated by itself: a step, one of the three parts of the
 * topics step (text, fitting, tables), or what comes before the first step.
 */
public enum RunPart {
  STARTING("starting Spark"),
  READING("ingest: reading dumps"),
  MERGING("ingest: merging papers"),
  TEXT("text: tokens, phrases, vocabulary"),
  FITTING("topics: fitting and measuring"),
  TOPIC_TABLES("topics: scoring papers, writing tables"),
  AUTHOR_COUNTS("author counts"),
  PAGE("page"),
  GENERATING("generating dumps");

  private final String title;

  RunPart(String title) {
    this.title = title;
  }

  /** The name that a person reads. */
  public String title() {
    return title;
  }

  /** The part that a step begins with. */
  public static RunPart beginning(Step step) {
    return switch (step) {
      case READING_DUMPS -> READING;
      case MERGING_PAPERS -> MERGING;
      case TOPICS -> TEXT;
      case AUTHOR_COUNTS -> AUTHOR_COUNTS;
      case PAGE -> PAGE;
      case GENERATING_DUMPS -> GENERATING;
    };
  }

  /** The part that this work of a step belongs to. */
  public static RunPart of(Step step, Activity.Work work) {
    if (step != Step.TOPICS) {
      return beginning(step);
    }
    return switch (work) {
      case FITTING -> FITTING;
      case TABLES -> TOPIC_TABLES;
      case TEXT, LISTING, RECORDS -> TEXT;
    };
  }
}
