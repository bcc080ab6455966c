package io.github.ream.schema;

/** What became of a topic from an earlier model to a later one. */
public enum TopicChange implements Coded {
  /** The same topic in both models. */
  MATCHED("matched"),

  /** A later topic that is a part of an earlier one. */
  SPLIT("split"),

  /** An earlier topic that is a part of a later one. */
  MERGED("merged"),

  /** A later topic that is like no earlier one. */
  NEW("new"),

  /** An earlier topic that is like no later one. */
  GONE("gone");

  private final String code;

  TopicChange(String code) {
    this.code = code;
  }

  /** The codes of which each topic of the later model has one. */
  public static String[] ofLaterTopics() {
    return new String[] {MATCHED.code, SPLIT.code, NEW.code};
  }

  @Override
  public String code() {
    return code;
  }
}
