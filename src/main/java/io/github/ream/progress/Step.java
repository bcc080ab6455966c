package io.github.ream.progress;

/** A step of a run. */
public enum Step {
  READING_DUMPS("reading dumps"),
  MERGING_PAPERS("merging papers"),
  TOPICS("topics"),
  AUTHOR_COUNTS("author counts"),
  PAGE("page"),
  GENERATING_DUMPS("generating dumps");

  private final String title;

  Step(String title) {
    this.title = title;
  }

  /** The name that a person reads. */
  public String title() {
    return title;
  }
}
