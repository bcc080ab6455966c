package io.github.ream.dump;

/** The formats of records, by the names they have in the tables. */
public enum SourceFormat {
  HF_LISTING("hf-listing"),
  HF_TITLES("hf-titles");

  private final String code;

  SourceFormat(String code) {
    this.code = code;
  }

  /** The name in the {@code source_format} columns. */
  public String code() {
    return code;
  }
}
