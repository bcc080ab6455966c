package io.github.ream.schema;

/** The kinds of notices about other papers: the closed list of codes in {@code notice}. */
public enum NoticeKind implements Coded {
  CORRECTION("correction"),
  RETRACTION("retraction"),

  /** An expression of concern. */
  CONCERN("concern"),
  COMMENT("comment"),
  REPLY("reply"),
  DISCUSSION("discussion"),
  REVIEW("review"),
  EDITORIAL("editorial"),

  /** An addendum or another supplement. */
  SUPPLEMENT("supplement"),

  /** The announcement of a paper's picture on a journal's cover. */
  COVER("cover");

  private final String code;

  NoticeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
