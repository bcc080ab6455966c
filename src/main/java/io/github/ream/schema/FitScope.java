package io.github.ream.schema;

/** Which counts a fit speaks of: all, or those from its x_min on. */
public enum FitScope implements Coded {
  WHOLE("whole"),
  TAIL("tail");

  private final String code;

  FitScope(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
