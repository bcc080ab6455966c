package io.github.ream.cleaning;

import static io.github.ream.schema.NoticeKind.COMMENT;
import static io.github.ream.schema.NoticeKind.CONCERN;
import static io.github.ream.schema.NoticeKind.CORRECTION;
import static io.github.ream.schema.NoticeKind.REPLY;
import static io.github.ream.schema.NoticeKind.RETRACTION;
import static io.github.ream.schema.NoticeKind.SUPPLEMENT;

import io.github.ream.schema.NoticeKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final TitlePhrases NOTICES = TitlePhrases.in("notices.txt");
  private static final Set<String> BEFORE =
      Set.of("a", "an", "the", "first", "second", "third", "fourth", "der", "die", "das");

  /** Small words between a label and the title it is about. */
  private static final Set<String> CONNECTING =
      Set.of(
          ("to on of for about regarding concerning re in by from with as zu zum zur auf an uber"
                  + " von der des die das sur a au aux de du la le les l d sobre al del o ao aos da"
                  + " do dos di su sul sulla alla all dell della delle dei agli till til op na"
                  + " aan bij pa over для к на о об по до за")
              .split(" ", -1));

  /**
   * The kinds of labels that stand behind a title after any separator; other labels do so only in
   * brackets.
   */
  private static final Set<String> BEHIND =
      Stream.of(CORRECTION, RETRACTION, CONCERN, COMMENT, REPLY, SUPPLEMENT)
          .map(NoticeKind::code)
          .collect(Collectors.toSet());

  /** Those that do so only without an article: "Moss: a discussion" is a title. */
  private static final Set<String> BEHIND_ALONE = Set.of("discussion", "editorial");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[:：;；.。()\\[\\]{}（）【】〔〕「」『』《》〈〉<>«»‹›\"“”„‟–—―‒|｜#•·*‘’…]|\\s['’‘`/-]|['’‘`/-]\\s|^'|\\n");
  private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»‹›‘「『《〈]|\\s['’`]");
  private static final Pattern SEPARATOR_BEFORE =
      Pattern.compile(SEPARATOR.pattern() + "|[,，、]|\\s-");
  private static final Pattern OPENING = Pattern.compile("[(\\[{（【〔「『<]\\s*$");
  private static final Pattern MARK_BEFORE = Pattern.compile("(?:[–—―:：.|/]|\\s-{1,2})\\s*$");
  private static final Pattern SIGNS_BEFORE = Pattern.compile("[\\s(\\[{（【〔:：,，.–—―-]+$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[ivx]{1,4}|no|nr|num");

  /** The label of a title of these words; null if it has none. */
  static TitleLabel of(String title, Words words) {
    if (words.size() == 0) {
      return null;
    }
    TitleLabel label = inFront(words, 0, words.size());
    label = label == null ? inBrackets(title, words) : label;
    label = label == null ? behind(words) : label;
    if (label != null) {
      return label;
    }
    String kind = IssueReference.kind(title);
    return kind == null ? null : new TitleLabel(kind, title.length(), title.length());
  }

  /** Whether no label has the word first. */
  static boolean mayNotBeginWith(String word) {
    return NOTICES.beginningWith(word).isEmpty();
  }

  /** Whether no label has the word last. */
  static boolean mayNotEndWith(String word) {
    return NOTICES.endingWith(word).isEmpty();
  }

  /** Whether the word may stand before a label. */
  static boolean mayStandBefore(String word) {
    return BEFORE.contains(word) || NUMBER.matcher(word).matches();
  }

  /** The title without the label. */
  String without(String title) {
    return title.substring(0, from) + title.substring(to);
  }

  /** A label at the beginning of some of a title's words. */
  private static TitleLabel inFront(Words words, int first, int end) {
    int start = first;
    while (start < end && start < first + 2) {
      TitleLabel found = beginningAt(words, start, end);
      if (found != null) {
        return new TitleLabel(
            found.kind(), words.from(first) - words.gapBefore(first).length(), found.to());
      }
      if (!mayStandBefore(words.get(start))) {
        return null;
      }
      start++;
    }
    return null;
  }

  private static TitleLabel beginningAt(Words words, int start, int end) {
    List<Phrase> phrases = NOTICES.beginningWith(words.get(start));
    if (phrases.isEmpty()) {
      phrases = NOTICES.beginningWith(withoutNumber(words.get(start)));
    }
    for (Phrase phrase : phrases) {
      int next = start + phrase.words().size();
      if (next > end || !isAt(phrase, words, start)) {
        continue;
      }
      boolean numbered = !words.get(next - 1).equals(phrase.last());
      boolean separated = next == end || SEPARATOR.matcher(words.gapBefore(next)).find();
      while (next < end && NUMBER.matcher(words.get(next)).matches()) {
        numbered = true;
        next++;
        separated |= next == end || SEPARATOR.matcher(words.gapBefore(next)).find();
      }
      boolean connected =
          next < end
              && (CONNECTING.contains(words.get(next)) || CONNECTING.contains(phrase.last()));
      boolean counts =
          phrase.quoting()
              ? next < end && QUOTATION.matcher(words.gapBefore(next)).find()
              : separated || phrase.sure() || (connected && !phrase.separated());
      boolean mark = phrase.kind().equals(MARK);
      if ((counts || (mark && isShouted(words, start, next, end)))
          && (numbered || !phrase.numbered())) {
        int to = words.to(next - 1) + words.gapBefore(next).length();
        return new TitleLabel(phrase.kind(), words.from(start), to);
      }
    }
    return null;
  }

  /** Whether words are in capitals and those behind them are not: {@code RETRACTED Moss in May}. */
  private static boolean isShouted(Words words, int start, int next, int end) {
    for (int i = start; i < next; i++) {
      if (!words.isInCapitals(i)) {
        return false;
      }
    }
    for (int i = next; i < end; i++) {
      if (!words.isInCapitals(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(Phrase phrase, Words words, int start) {
    int last = phrase.words().size() - 1;
    for (int i = 0; i < last; i++) {
      if (!phrase.words().get(i).equals(words.get(start + i))) {
        return false;
      }
    }
    String word = words.get(start + last);
    return word.equals(phrase.last()) || withoutNumber(word).equals(phrase.last());
  }

  /** A word without digits behind it: {@code RC1}. */
  private static String withoutNumber(String word) {
    int to = word.length();
    while (to > 0 && Character.isDigit(word.charAt(to - 1))) {
      to--;
    }
    return to == 0 ? word : word.substring(0, to);
  }

  /** A label in brackets at the end: {@code … (Retracted article. See vol. 5, pg. 1)}. */
  private static TitleLabel inBrackets(String title, Words words) {
    int close = title.length() - 1;
    while (close > 0
        && (title.charAt(close) == '.' || Character.isWhitespace(title.charAt(close)))) {
      close--;
    }
    int kind = ")]}）】〕".indexOf(title.charAt(close));
    if (kind < 0) {
      return null;
    }
    int open = openedAt(title, close, "([{（【〔".charAt(kind), title.charAt(close));
    for (int i = words.size() - 1; open > 0 && i > 0 && words.from(i) > open; i--) {
      if (words.to(i - 1) <= open) {
        TitleLabel found = inFront(words, i, words.size());
        return found == null ? null : new TitleLabel(found.kind(), open, title.length());
      }
    }
    return null;
  }

  private static int openedAt(String title, int close, char opening, char closing) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      depth += title.charAt(i) == closing ? 1 : title.charAt(i) == opening ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A label behind a separator at the end: {@code …: Erratum}. */
  private static TitleLabel behind(Words words) {
    int end = words.size();
    while (end > 1 && NUMBER.matcher(words.get(end - 1)).matches()) {
      end--;
    }
    String last = words.get(end - 1);
    for (Phrase phrase : NOTICES.endingWith(last)) {
      int start = end - phrase.words().size();
      if (start < 1 || phrase.quoting() || !words.areAt(start, phrase.words())) {
        continue;
      }
      if (phrase.behind()) {
        return at(phrase, words, start);
      }
      boolean article = false;
      while (start > 1 && BEFORE.contains(words.get(start - 1))) {
        article = true;
        start--;
      }
      String gap = words.gapBefore(start);
      boolean mark = phrase.kind().equals(MARK);
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
    for (Phrase phrase : NOTICES.behind()) {
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
