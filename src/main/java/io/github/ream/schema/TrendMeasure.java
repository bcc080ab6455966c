package io.github.ream.schema;

/** The measures whose trend over the years is tested. */
public enum TrendMeasure implements Coded {
  MEAN("mean"),
  SINGLE_AUTHOR_SHARE("single_author_share");

  private final String code;

  TrendMeasure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
