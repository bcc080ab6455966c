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
    return isTranslated(title) ? title.substring(1, title.lastIndexOf(']')).strip() : title;
  }

  /** Whether a title stands in brackets: PubMed's own English for that of the paper. */
  public static boolean isTranslated(String title) {
    if (title == null || NOT_AVAILABLE.matcher(title).matches()) {
      return false;
    }
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return bare.startsWith("[")
        && bare.endsWith("]")
        && bare.indexOf('[', 1) < 0
        && bare.length() > 2;
  }
}
