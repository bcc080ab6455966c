package io.github.ream.schema;

/**
 * The properties by which author statistics group papers; {@link #PAPERS_PER_AUTHOR} groups
 * authors.
 */
public enum Dimension implements Coded {
  ALL("all"),
  PUBLISHED_YEAR("published_year"),
  TOPIC("topic"),
  ORGANIZATION("organization"),
  VENUE("venue"),
  SOURCE_FORMAT("source_format"),
  TOPIC_YEAR("topic_year"),
  PAPERS_PER_AUTHOR("papers_per_author");

  private final String code;

  Dimension(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
