package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.AuthorList;
import java.util.ArrayList;
import java.util.List;

/** Reads the authors of a BibTeX field: names with {@code and} between them, outside of braces. */
final class BibtexAuthors {
  private static final String AND = "and";

  private BibtexAuthors() {}

  static void addTo(AuthorList authors, String field) {
    String text = unwrapped(field.strip());
    List<String> names = names(text);
    if (names.size() == 1 && isSeveral(text)) {
      // Some people write commas or semicolons where BibTeX wants "and".
      authors.addAll(CleanText.BIBTEX.of(text), CleanText.PLAIN);
      return;
    }
    for (String name : names) {
      String bare = unwrapped(name);
      if (bare.length() < name.length() && bare.indexOf(',') < 0) {
        // A name that is in braces as a whole must not be taken apart: it is an organisation's.
        authors.add(bare, CleanText.BIBTEX);
        authors.markCollective();
      } else {
        String clean = CleanText.BIBTEX.of(bare);
        if (clean != null) {
          authors.addTurned(clean, CleanText.PLAIN);
        }
      }
    }
  }

  private static boolean isSeveral(String text) {
    return text.indexOf(';') >= 0 || text.chars().filter(c -> c == ',').count() > 1;
  }

  /** A text without braces around all of it. */
  private static String unwrapped(String text) {
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return text;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return text;
      }
    }
    return text.substring(1, text.length() - 1).strip();
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && isAnd(text, i)) {
        add(names, text.substring(from, i));
        from = i + AND.length();
      }
    }
    add(names, text.substring(from));
    return names;
  }

  private static void add(List<String> names, String name) {
    if (!name.isBlank()) {
      names.add(name.strip());
    }
  }

  private static boolean isAnd(String text, int i) {
    int end = i + AND.length();
    return text.regionMatches(true, i, AND, 0, AND.length())
        && i > 0
        && Character.isWhitespace(text.charAt(i - 1))
        && end < text.length()
        && Character.isWhitespace(text.charAt(end));
  }
}
