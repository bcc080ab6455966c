package io.github.ream.dump.format;

/** Kinds of content that are read each in their own way, told from a file's first bytes. */
public enum Content {
  EMPTY(false),
  BINARY(false),
  TAR(false),
  PAGES(true),
  JSON_LINES(true),
  JSON_DOCUMENT(false),
  PUBMED(true),
  MEDLINE(true),
  ACL(false),
  UNKNOWN(false);

  private final boolean splittable;

  Content(boolean splittable) {
    this.splittable = splittable;
  }

  /** Whether a plain file of this kind may be read from the middle. */
  public boolean splittable() {
    return splittable;
  }
}
