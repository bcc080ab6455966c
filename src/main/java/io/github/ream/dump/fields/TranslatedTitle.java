package io.github.ream.dump.fields;

import java.util.regex.Pattern;

/** Titles as PubMed writes them. */
public final class TranslatedTitle {
  private static final Pattern NOT_AVAILABLE = Pattern.compile("(?i)\\[?not available\\b.*");

  private TranslatedTitle() {}

  /**
   * The title, without the brackets around a translated one; if there is none, the other title,
   * perhaps in the paper's own language.
   */
  public static String of(String title, String other) {
    if (title == null || NOT_AVAILABLE.matcher(title).matches()) {
      return other;
    }
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    if (bare.startsWith("[")
        && bare.endsWith("]")
        && bare.indexOf('[', 1) < 0
        && bare.length() > 2) {
      return bare.substring(1, bare.length() - 1).strip();
    }
    return title;
  }
}
