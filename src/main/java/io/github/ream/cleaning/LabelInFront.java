package io.github.ream.cleaning;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels at the beginning of a title, or of what stands in brackets at its end. */
final class LabelInFront {
  /** Small words between a label and the title it is about. */
  private static final Set<String> CONNECTING =
      Set.of(
          ("to on of for about regarding concerning re in by from with as zu zum zur auf an uber"
                  + " von der des die das sur a au aux de du la le les l d sobre al del o ao aos da"
                  + " do dos di su sul sulla alla all dell della delle dei agli till til op na"
                  + " aan bij pa over для к на о об по до за")
              .split(" ", -1));

  private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»‹›‘「『《〈]|\\s['’`]");

  private LabelInFront() {}

  /** A label at the beginning of some of a title's words. */
  static TitleLabel of(Words words, int first, int end) {
    int start = first;
    while (start < end && start < first + 2) {
      TitleLabel found = beginningAt(words, start, end);
      if (found != null) {
        return new TitleLabel(
            found.kind(), words.from(first) - words.gapBefore(first).length(), found.to());
      }
      if (!LabelWords.mayStandBefore(words.get(start))) {
        return null;
      }
      start++;
    }
    return null;
  }

  private static TitleLabel beginningAt(Words words, int start, int end) {
    List<Phrase> phrases = LabelWords.NOTICES.beginningWith(words.get(start));
    if (phrases.isEmpty()) {
      phrases = LabelWords.NOTICES.beginningWith(LabelWords.withoutNumber(words.get(start)));
    }
    for (Phrase phrase : phrases) {
      int next = start + phrase.words().size();
      if (next > end || !isAt(phrase, words, start)) {
        continue;
      }
      boolean numbered = !words.get(next - 1).equals(phrase.last());
      boolean separated = next == end || LabelWords.SEPARATOR.matcher(words.gapBefore(next)).find();
      while (next < end && LabelWords.NUMBER.matcher(words.get(next)).matches()) {
        numbered = true;
        next++;
        separated |= next == end || LabelWords.SEPARATOR.matcher(words.gapBefore(next)).find();
      }
      boolean connected =
          next < end
              && (CONNECTING.contains(words.get(next)) || CONNECTING.contains(phrase.last()));
      boolean counts =
          phrase.quoting()
              ? next < end && QUOTATION.matcher(words.gapBefore(next)).find()
              : separated || phrase.sure() || (connected && !phrase.separated());
      boolean mark = phrase.kind().equals(TitleLabel.MARK);
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
      if (!words.isInCapitals(i) || !words.hasCapital(i)) {
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
    return word.equals(phrase.last()) || LabelWords.withoutNumber(word).equals(phrase.last());
  }

  /** A label in brackets at the end: {@code … (Retracted article. See vol. 5, pg. 1)}. */
  static TitleLabel inBrackets(String title, Words words) {
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
        TitleLabel found = of(words, i, words.size());
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
}
