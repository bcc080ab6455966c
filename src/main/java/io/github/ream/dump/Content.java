package io.github.ream.dump;

/** Kinds of content that are read each in their own way, told from a file's first bytes. */
enum Content {
  EMPTY,
  BINARY,
  PAGES,
  UNKNOWN;

  /** Whether a plain file of this kind may be read from the middle. */
  boolean splittable() {
    return this == PAGES;
  }
}
