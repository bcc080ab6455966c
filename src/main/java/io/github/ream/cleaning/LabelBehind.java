package io.github.ream.cleaning;

import static io.github.ream.schema.NoticeKind.COMMENT;
import static io.github.ream.schema.NoticeKind.CONCERN;
import static io.github.ream.schema.NoticeKind.CORRECTION;
import static io.github.ream.schema.NoticeKind.REPLY;
import static io.github.ream.schema.NoticeKind.RETRACTION;
import static io.github.ream.schema.NoticeKind.SUPPLEMENT;

import io.github.ream.schema.NoticeKind;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels at the end of a title. */
final class LabelBehind {
  /**
   * The kinds of labels that stand behind a title after any separator; other labels do so only in
   * brackets.
   */
  private static final Set<String> BEHIND =
      Stream.of(CORRECTION, RETRACTION, CONCERN, COMMENT, REPLY, SUPPLEMENT)
          .map(NoticeKind::code)
          .collect(Collectors.toSet());

  /** Those that do so only without an article: "Moss: a discussion" is a title. */
  private static final Set<String> BEHIND_ALONE =
      Set.of(NoticeKind.DISCUSSION.code(), NoticeKind.EDITORIAL.code());

  private static final Pattern SEPARATOR_BEFORE =
      Pattern.compile(LabelWords.SEPARATOR.pattern() + "|[,，、]|\\s-");
  private static final Pattern OPENING = Pattern.compile("[(\\[{（【〔「『<]\\s*$");
  private static final Pattern MARK_BEFORE = Pattern.compile("(?:[–—―:：.|/]|\\s-{1,2})\\s*$");
  private static final Pattern SIGNS_BEFORE = Pattern.compile("[\\s(\\[{（【〔:：,，.–—―-]+$");

  private LabelBehind() {}

  /** A label behind a separator at the end: {@code …: Erratum}. */
  static TitleLabel of(Words words) {
    int end = words.size();
    while (end > 1 && LabelWords.NUMBER.matcher(words.get(end - 1)).matches()) {
      end--;
    }
    String last = words.get(end - 1);
    for (Phrase phrase : LabelWords.NOTICES.endingWith(last)) {
      int start = end - phrase.words().size();
      if (start < 1 || phrase.quoting() || !words.areAt(start, phrase.words())) {
        continue;
      }
      if (phrase.behind()) {
        return at(phrase, words, start);
      }
      boolean article = false;
      while (start > 1 && LabelWords.BEFORE.contains(words.get(start - 1))) {
        article = true;
        start--;
      }
      String gap = words.gapBefore(start);
      boolean mark = phrase.kind().equals(TitleLabel.MARK);
      boolean counts =
          OPENING.matcher(gap).find()
              || (mark && MARK_BEFORE.matcher(gap).find())
              || ((BEHIND.contains(phrase.kind())
                      || (!article && BEHIND_ALONE.contains(phrase.kind())))
                  && !phrase.numbered()
                  && SEPARATOR_BEFORE.matcher(gap).find());
      if (counts) {
        return at(phrase, words, start);
      }
    }
    return unseparated(words, last);
  }

  /** In scripts without blanks the label is the end of the last word, behind a particle. */
  private static TitleLabel unseparated(Words words, String last) {
    if (last.charAt(last.length() - 1) < 0x2e80) {
      return null;
    }
    for (Phrase phrase : LabelWords.NOTICES.behind()) {
      String label = phrase.words().get(0);
      int before = last.length() - label.length() - 1;
      boolean counts =
          phrase.words().size() == 1
              && before >= 0
              && last.endsWith(label)
              && "的之のへてる対に".indexOf(last.charAt(before)) >= 0;
      if (counts) {
        return new TitleLabel(
            phrase.kind(), words.from(words.size() - 1), words.to(words.size() - 1));
      }
    }
    return null;
  }

  private static TitleLabel at(Phrase phrase, Words words, int start) {
    String gap = words.gapBefore(start);
    return new TitleLabel(
        phrase.kind(),
        words.to(start - 1) + SIGNS_BEFORE.matcher(gap).replaceAll("").length(),
        words.to(words.size() - 1) + words.gapBefore(words.size()).length());
  }
}
