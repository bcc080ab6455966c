package io.github.ream.config;

import java.util.Locale;

/** Numbers of things in words: "1 file", "1,200 files". */
public final class Quantity {
  private Quantity() {}

  /** A number with its noun; the plural adds an s. */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
