package io.github.ream.config;

import java.util.Locale;

/** Numbers of things in words: "1 file", "1,200 files". */
public final class Quantity {
  private Quantity() {}

  /** So many of what a noun names; the plural adds an s. */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
