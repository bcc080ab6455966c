package io.github.ream.check;

import java.util.Locale;

/**
 * A promise that a report does not keep.
 *
 * @param promise the promise in words
 * @param rows number of rows, groups of rows or files that break it
 * @param example one of them, by its key, or the value found instead
 */
public record Broken(String promise, long rows, String example) {

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT, "%s: broken %,d times, for instance %s", promise, rows, oneLine(example))
        .replace("broken 1 times, for instance", "broken once,");
  }

  private static String oneLine(String text) {
    return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
