package io.github.ream.cleaning;

import java.util.List;

/**
 * One phrase of a resource of {@link TitlePhrases}.
 *
 * @param kind the kind of title that the phrase marks
 * @param words its words, {@linkplain Words folded}
 * @param separated it counts only if a separator or nothing follows
 * @param quoting it counts only if a quotation mark follows
 * @param sure it counts whatever follows
 * @param numbered it counts only with a number behind it
 * @param behind it counts at the end of a title without a separator before it
 */
record Phrase(
    String kind,
    List<String> words,
    boolean separated,
    boolean quoting,
    boolean sure,
    boolean numbered,
    boolean behind) {

  /** The phrase as a resource writes it, with signs as the resource explains them. */
  static Phrase of(String kind, String written) {
    String text = written;
    boolean behind = text.startsWith("^");
    text = behind ? text.substring(1) : text;
    boolean separated = text.endsWith(":");
    boolean sure = text.endsWith("!") || text.endsWith("*");
    boolean quoting = text.endsWith("\"");
    text = separated || sure || quoting ? text.substring(0, text.length() - 1) : text;
    boolean numbered = text.endsWith("#");
    return new Phrase(kind, Words.of(text).folded(), separated, quoting, sure, numbered, behind);
  }

  String last() {
    return words.get(words.size() - 1);
  }
}
