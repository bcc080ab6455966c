package io.github.ream.dump;

/** Gives a record its abstract: none where the text only says so, and marked where withdrawn. */
final class Abstracts {
  private Abstracts() {}

  static void give(DumpRecord r, String text, CleanText how) {
    String clean = how.of(text);
    if (r.title != null && CleanText.titleSaysWithdrawn(r.title)) {
      r.withdrawn = true;
    }
    if (clean == null || CleanText.isPlaceholder(clean)) {
      return;
    }
    if (CleanText.saysWithdrawn(clean)) {
      r.withdrawn = true;
      return;
    }
    r.abstractText = clean;
  }
}
