package io.github.ream.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a title and an abstract into tokens, and these into lines: the runs of tokens that stand
 * next to each other in a sentence. Where a stop word, a number, a mark or anything else that is no
 * token stands between two tokens, a line ends, so that a phrase never reaches across.
 *
 * <p>Words are found by Unicode's rules (UAX #29, Lucene's tokeniser). URLs, e-mail addresses and
 * numbers are dropped; words of letters and digits stay ({@code 3d}); words joined by hyphens are
 * one token ({@code state-of-the-art}, {@code gpt-4}); a possessive 's is dropped. Known acronyms
 * are read as the words that they stand for.
 *
 * <p>A paper in another language than English loses the stop words of that language too and keeps
 * its accents. In Chinese the words, in Japanese and Korean the nouns are found by dictionary
 * (Lucene's smartcn, kuromoji and nori); smartcn cuts letters from digits ({@code word2vec} is two
 * words there). Traditional Chinese, which smartcn does not know, and some Chinese or Japanese
 * within other text give overlapping pairs of characters.
 */
final class TokenLines implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Stands between two lines in a list of tokens; it is never a token. */
  static final String LINE_END = "\n";

  /** Longer tokens are no words: sequences, hashes, broken text. */
  private static final int LONGEST_TOKEN = 64;

  /** Units and endings behind a number, which do not make a name of it. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "x", "st", "nd", "rd", "th", "s", "hz", "khz", "mhz", "ghz", "mm", "cm", "km", "nm", "ms",
          "kg", "deg", "fps");

  private final int minTokenLength;
  private final Set<String> stopWords;
  private final OtherLanguages otherLanguages;
  private final AbstractText abstracts;
  private final Acronyms acronyms;

  TokenLines(int minTokenLength, Set<String> stopWords, OtherLanguages otherLanguages) {
    this(minTokenLength, stopWords, otherLanguages, AbstractText.WHOLE, Acronyms.NONE);
  }

  TokenLines(
      int minTokenLength,
      Set<String> stopWords,
      OtherLanguages otherLanguages,
      AbstractText abstracts,
      Acronyms acronyms) {
    this.minTokenLength = minTokenLength;
    this.stopWords = stopWords;
    this.otherLanguages = otherLanguages;
    this.abstracts = abstracts;
    this.acronyms = acronyms;
  }

  /** The tokens of a paper in reading order, {@link #LINE_END} between two lines. */
  List<String> of(String title, String written) {
    String text = abstracts.of(written);
    PaperLines lines = read(title, text, null);
    String language = languageOf(title, text, lines);
    return (language == null ? lines : read(title, text, language)).tokens;
  }

  /** The language of a paper; null for English. */
  String languageOf(String title, String written) {
    String text = abstracts.of(written);
    return languageOf(title, text, read(title, text, null));
  }

  private String languageOf(String title, String text, PaperLines lines) {
    return otherLanguages
        .of(title, text, lines.words, lines.stopWords, lines.unspaced)
        .orElse(null);
  }

  /**
   * The tokens of an acronym's long form, which is read as its paper is.
   *
   * @param language of the paper, null for English
   */
  List<String> ofLongForm(String longForm, String language) {
    String spaced = WordScanners.isByDictionary(language) ? null : language;
    return new TokenLines(minTokenLength, stopWords, otherLanguages)
        .read(longForm, null, spaced)
        .tokens;
  }

  /**
   * Reads a paper.
   *
   * @param language null for English
   */
  private PaperLines read(String title, String text, String language) {
    PaperLines lines =
        new PaperLines(
            language,
            language == null ? Set.of() : otherLanguages.stopWordsOf(language),
            new PaperAcronyms(acronyms, text, longForm -> ofLongForm(longForm, language)));
    add(title, lines);
    lines.endLine();
    add(text, lines);
    return lines;
  }

  private void add(String text, PaperLines lines) {
    if (text == null || text.isBlank()) {
      return;
    }
    String written =
        lines.language == null ? PlainText.asWritten(text) : PlainText.withAccents(text);
    String plain = written.toLowerCase(Locale.ROOT);
    // A few letters are two in lower case; then places in the two texts differ.
    lines.written = written.length() == plain.length() ? written : plain;
    // In a title all in capitals a word with capitals is no acronym.
    lines.hasLowerCase = written.chars().anyMatch(Character::isLowerCase);
    if (WordScanners.isByDictionary(lines.language)) {
      plain = WordScanners.withoutAddresses(plain);
    }
    WordScanner scanner = WordScanners.of(lines.language, plain);
    scanner.read(plain);
    int start = -1; // Where the current word, or run of hyphenated words, begins.
    int end = 0;
    int lastIdeograph = -1;
    while (scanner.next()) {
      int from = scanner.start();
      int to = scanner.end();
      boolean word = !scanner.isAddress();
      boolean ideograph = scanner.isIdeograph();
      lines.unspaced |= ideograph || scanner.isHangul();
      if (word && !ideograph && start >= 0 && from == end + 1 && plain.charAt(end) == '-') {
        end = to;
        continue;
      }
      if (start >= 0) {
        token(plain, start, end, lines);
        start = -1;
      }
      if (!onlySpace(plain, end, from)) {
        lines.endLine();
      }
      if (ideograph) {
        lines.endLine();
        if (lastIdeograph >= 0 && end == from) {
          token(plain, lastIdeograph, to, lines);
          lines.endLine();
        }
        lastIdeograph = from;
      } else {
        lastIdeograph = -1;
        if (word) {
          start = from;
        } else {
          lines.endLine();
        }
      }
      end = to;
    }
    if (start >= 0) {
      token(plain, start, end, lines);
    }
    scanner.done();
  }

  private void token(String plain, int start, int end, PaperLines lines) {
    int from = start;
    int to = end;
    lines.words++;
    if (!lines.moreStopWords.isEmpty()) {
      from = OtherLanguages.afterElision(plain, from, to);
    }
    if (to - from > 2 && plain.charAt(to - 1) == 's' && plain.charAt(to - 2) == '\'') {
      to -= 2;
    }
    while (from < to && !Character.isLetterOrDigit(plain.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(plain.charAt(to - 1))
        && Character.getType(plain.charAt(to - 1)) != Character.COMBINING_SPACING_MARK
        && Character.getType(plain.charAt(to - 1)) != Character.NON_SPACING_MARK) {
      to--;
    }
    lines.begin(isOneOf("([", plain, from - 1));
    List<String> parts =
        lines.hasLowerCase && SchwartzHearst.mayHoldShortForm(lines.written, from, to)
            ? lines.acronyms.partsAround(lines.written.substring(from, to))
            : List.of();
    if (parts.isEmpty()) {
      word(plain, from, to, lines);
    } else {
      for (String part : parts) {
        List<String> longForm = lines.acronyms.longForm(part);
        if (longForm.isEmpty()) {
          String word = part.toLowerCase(Locale.ROOT);
          word(word, 0, word.length(), lines);
        } else {
          lines.addLongForm(longForm, parts.size() == 1);
        }
      }
    }
    if (isOneOf(")]", plain, to)) {
      lines.endBracket();
    }
  }

  private static boolean isOneOf(String marks, String text, int place) {
    return place >= 0 && place < text.length() && marks.indexOf(text.charAt(place)) >= 0;
  }

  private void word(String plain, int from, int to, PaperLines lines) {
    int length = to - from;
    if (length >= minTokenLength && length <= LONGEST_TOKEN && hasLetter(plain, from, to)) {
      String token = plain.substring(from, to);
      if (stopWords.contains(token)) {
        lines.stopWords++;
      } else if (!lines.moreStopWords.contains(token) && !isQuantity(token)) {
        lines.add(token);
        return;
      }
    }
    lines.endLine();
  }

  private static boolean isQuantity(String token) {
    if (token.charAt(0) >= 'a' && token.charAt(0) <= 'z') {
      return false;
    }
    int digits = 0;
    while (digits < token.length()
        && (Character.isDigit(token.charAt(digits)) || token.charAt(digits) == '.')) {
      digits++;
    }
    return digits > 0 && QUANTITIES.contains(token.substring(digits));
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i)) || Character.isHighSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean onlySpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
        return false;
      }
    }
    return true;
  }
}
