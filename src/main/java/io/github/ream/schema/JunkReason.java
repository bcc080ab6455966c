package io.github.ream.schema;

/** Why a topic says nothing by itself. */
public enum JunkReason implements Coded {
  /** Its words are spread thinly over papers about other things. */
  GENERIC("generic"),

  /** Its words do not go together. */
  MIXED("mixed");

  private final String code;

  JunkReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
