package io.github.ream.cleaning;

/**
 * A label at the title of a paper: at its beginning before a separator or a small word, at its end
 * behind a separator, or in brackets at either end. {@code notices.txt} has the phrases.
 *
 * @param kind {@link #MARK}, or the kind of a notice
 * @param from where the label, with the signs around it, begins in the title
 * @param to where it ends
 */
record TitleLabel(String kind, int from, int to) {
  /** The kind of a label that a retracted or withdrawn paper bears itself. */
  static final String MARK = "mark";

  /** The label of a title of these words; null if it has none. */
  static TitleLabel of(String title, Words words) {
    if (words.size() == 0) {
      return null;
    }
    TitleLabel label = LabelInFront.of(words, 0, words.size());
    label = label == null ? LabelInFront.inBrackets(title, words) : label;
    label = label == null ? LabelBehind.of(words) : label;
    if (label != null) {
      return label;
    }
    String kind = IssueReference.kind(title);
    return kind == null ? null : new TitleLabel(kind, title.length(), title.length());
  }

  /** The title without the label. */
  String without(String title) {
    return title.substring(0, from) + title.substring(to);
  }
}
