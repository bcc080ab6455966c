package io.github.ream.dump.record;

/** The formats of records, by the names they have in the tables. */
public enum SourceFormat {
  HF_LISTING("hf-listing"),
  HF_TITLES("hf-titles"),
  HF_API("hf-api"),
  ARXIV("arxiv"),
  OPENALEX("openalex"),
  S2("s2"),
  CROSSREF("crossref"),
  PUBMED("pubmed"),
  ACL("acl"),
  JSONL("jsonl");

  private final String code;

  SourceFormat(String code) {
    this.code = code;
  }

  /** The name in the {@code source_format} columns. */
  public String code() {
    return code;
  }
}
