package io.github.ream.schema;

/** A figure of a paper that its author count is set against. */
public enum Figure implements Coded {
  TOPIC_WEIGHT("topic_weight"),
  COMMENTS("comments"),
  UPVOTES("upvotes");

  private final String code;

  Figure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
