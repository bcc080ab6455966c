package io.github.ream.check;

import java.util.Locale;

/**
 * A promise that a report does not keep.
 *
 * @param promise what is promised
 * @param rows how many rows, groups of rows or files break it
 * @param example one of them, by its key, or what was found instead
 */
public record Broken(String promise, long rows, String example) {

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT, "%s: broken %,d times, for instance %s", promise, rows, example)
        .replace("broken 1 times, for instance", "broken once,");
  }
}
