package io.github.ream.text;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** A scanner keeps large buffers, so each thread has one for all its papers. */
  private static final ThreadLocal<WordScanner> SCANNER = ThreadLocal.withInitial(WordScanner::new);

  /** Those of single languages, by language, made when the first text in it is read. */
  private static final ThreadLocal<Map<String, WordScanner>> SCANNERS_OF_LANGUAGES =
      ThreadLocal.withInitial(HashMap::new);

  /** For a long form that is read in the middle of its paper. */
  private static final ThreadLocal<WordScanner> INNER_SCANNER =
      ThreadLocal.withInitial(WordScanner::new);

  /** Units and endings behind a number, which do not make a name of it. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "x", "st", "nd", "rd", "th", "s", "hz", "khz", "mhz", "ghz", "mm", "cm", "km", "nm", "ms",
          "kg", "deg", "fps");

  /** The languages whose words are found by dictionary. */
  private static final Set<String> SEGMENTED = Set.of("zh", "ja", "ko");

  private static final Charset GB_2312 = Charset.forName("GB2312");

  /** Of so many characters of simplified Chinese at most one is not of GB 2312. */
  private static final int FEW_OTHERS = 10;

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
    Run run = read(title, text, null);
    String language = languageOf(title, text, run);
    return (language == null ? run : read(title, text, language)).tokens;
  }

  /** The language of a paper; null for English. */
  String languageOf(String title, String written) {
    String text = abstracts.of(written);
    return languageOf(title, text, read(title, text, null));
  }

  private String languageOf(String title, String text, Run run) {
    return otherLanguages.of(title, text, run.words, run.stopWords, run.unspaced).orElse(null);
  }

  /**
   * The tokens of an acronym's long form, which is read as its paper is.
   *
   * @param language of the paper, null for English
   */
  List<String> ofLongForm(String longForm, String language) {
    String spaced = language != null && SEGMENTED.contains(language) ? null : language;
    return new TokenLines(minTokenLength, stopWords, otherLanguages)
        .read(longForm, null, spaced)
        .tokens;
  }

  /**
   * Reads a paper.
   *
   * @param language null for English
   */
  private Run read(String title, String text, String language) {
    Run run =
        new Run(
            language,
            language == null ? Set.of() : otherLanguages.stopWordsOf(language),
            new PaperAcronyms(acronyms, text, longForm -> ofLongForm(longForm, language)));
    add(title, run);
    run.endLine();
    add(text, run);
    return run;
  }

  private void add(String text, Run run) {
    if (text == null || text.isBlank()) {
      return;
    }
    String written = run.language == null ? PlainText.asWritten(text) : PlainText.withAccents(text);
    String plain = written.toLowerCase(Locale.ROOT);
    // A few letters are two in lower case; then places in the two texts differ.
    run.written = written.length() == plain.length() ? written : plain;
    // In a title all in capitals a word with capitals is no acronym.
    run.hasLowerCase = written.chars().anyMatch(Character::isLowerCase);
    if (run.language != null && SEGMENTED.contains(run.language)) {
      plain = withoutAddresses(plain);
    }
    WordScanner scanner = scannerOf(run.language, plain);
    scanner.read(plain);
    int start = -1; // Where the current word, or run of hyphenated words, begins.
    int end = 0;
    int lastIdeograph = -1;
    while (scanner.next()) {
      int from = scanner.start();
      int to = scanner.end();
      boolean word = !scanner.isAddress();
      boolean ideograph = scanner.isIdeograph();
      run.unspaced |= ideograph || scanner.isHangul();
      if (word && !ideograph && start >= 0 && from == end + 1 && plain.charAt(end) == '-') {
        end = to;
        continue;
      }
      if (start >= 0) {
        token(plain, start, end, run);
        start = -1;
      }
      if (!onlySpace(plain, end, from)) {
        run.endLine();
      }
      if (ideograph) {
        run.endLine();
        if (lastIdeograph >= 0 && end == from) {
          token(plain, lastIdeograph, to, run);
          run.endLine();
        }
        lastIdeograph = from;
      } else {
        lastIdeograph = -1;
        if (word) {
          start = from;
        } else {
          run.endLine();
        }
      }
      end = to;
    }
    if (start >= 0) {
      token(plain, start, end, run);
    }
    scanner.done();
  }

  /** A text of the same length with marks in the place of addresses, which no dictionary tells. */
  private static String withoutAddresses(String plain) {
    StringBuilder text = new StringBuilder(plain);
    WordScanner scanner = scannerOf(null, plain);
    scanner.read(plain);
    while (scanner.next()) {
      for (int i = scanner.start(); scanner.isAddress() && i < scanner.end(); i++) {
        text.setCharAt(i, ';');
      }
    }
    scanner.done();
    return text.toString();
  }

  private static WordScanner scannerOf(String language, String text) {
    if (language != null
        && SEGMENTED.contains(language)
        && (!language.equals("zh") || isSimplified(text))) {
      return SCANNERS_OF_LANGUAGES.get().computeIfAbsent(language, WordScanner::of);
    }
    return SCANNER.get().isReading() ? INNER_SCANNER.get() : SCANNER.get();
  }

  /** Smartcn knows the characters of GB 2312 only; traditional Chinese has others everywhere. */
  private static boolean isSimplified(String text) {
    CharsetEncoder known = GB_2312.newEncoder();
    long all = text.chars().filter(Character::isIdeographic).count();
    long others =
        text.chars().filter(c -> Character.isIdeographic(c) && !known.canEncode((char) c)).count();
    return others * FEW_OTHERS <= all;
  }

  private void token(String plain, int start, int end, Run run) {
    int from = start;
    int to = end;
    run.words++;
    if (!run.moreStopWords.isEmpty()) {
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
    run.begin(isOneOf("([", plain, from - 1));
    String written = run.hasLowerCase ? run.written.substring(from, to) : "";
    List<String> parts = run.acronyms.partsAround(written);
    if (parts.isEmpty()) {
      word(plain, from, to, run);
    } else {
      for (String part : parts) {
        List<String> longForm = run.acronyms.longForm(part);
        if (longForm.isEmpty()) {
          String word = part.toLowerCase(Locale.ROOT);
          word(word, 0, word.length(), run);
        } else {
          run.addLongForm(longForm, parts.size() == 1);
        }
      }
    }
    if (isOneOf(")]", plain, to)) {
      run.endBracket();
    }
  }

  private static boolean isOneOf(String marks, String text, int place) {
    return place >= 0 && place < text.length() && marks.indexOf(text.charAt(place)) >= 0;
  }

  private void word(String plain, int from, int to, Run run) {
    int length = to - from;
    if (length >= minTokenLength && length <= LONGEST_TOKEN && hasLetter(plain, from, to)) {
      String token = plain.substring(from, to);
      if (stopWords.contains(token)) {
        run.stopWords++;
      } else if (!run.moreStopWords.contains(token) && !isQuantity(token)) {
        run.add(token);
        return;
      }
    }
    run.endLine();
  }

  private static boolean isQuantity(String token) {
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

  /** The tokens of a paper so far. */
  private static final class Run {
    final List<String> tokens = new ArrayList<>();
    final String language;
    final Set<String> moreStopWords;
    boolean unspaced;
    String written = "";
    boolean hasLowerCase;
    int words;
    int stopWords;
    final PaperAcronyms acronyms;
    private boolean lineStarts = true;
    private boolean inBracket;

    /** The long form of the acronym that the tokens end with, as long as it may follow. */
    private List<String> mayFollow = List.of();

    /** The number of tokens up to that acronym. */
    private int followsAt;

    Run(String language, Set<String> moreStopWords, PaperAcronyms acronyms) {
      this.language = language;
      this.moreStopWords = moreStopWords;
      this.acronyms = acronyms;
    }

    /** A word begins. Behind an acronym, only a word in brackets begins its long form. */
    void begin(boolean behindBracket) {
      inBracket = behindBracket;
      if (tokens.size() == followsAt && !behindBracket) {
        mayFollow = List.of();
      }
    }

    /** A bracket ends: a long form in it, right behind its acronym, is not counted again. */
    void endBracket() {
      List<String> within =
          mayFollow.isEmpty()
              ? List.of()
              : tokens.subList(Math.min(followsAt, tokens.size()), tokens.size());
      if (within.size() > 1
          && within.get(0).equals(LINE_END)
          && !within.subList(1, within.size()).contains(LINE_END)
          && Acronyms.alike(within.subList(1, within.size())).equals(Acronyms.alike(mayFollow))) {
        within.clear();
        lineStarts = true;
      }
      mayFollow = tokens.size() == followsAt ? mayFollow : List.of();
    }

    void add(String token) {
      if (lineStarts && !tokens.isEmpty()) {
        tokens.add(LINE_END);
      }
      tokens.add(token);
      lineStarts = false;
    }

    /**
     * Adds the words of an acronym, unless they stand right before the bracket that it is in: then
     * it is defined here.
     */
    void addLongForm(List<String> longForm, boolean mayBeDefined) {
      if (mayBeDefined && inBracket && Acronyms.endWith(tokens, longForm)) {
        endLine();
        return;
      }
      longForm.forEach(this::add);
      mayFollow = mayBeDefined ? longForm : List.of();
      followsAt = tokens.size();
    }

    void endLine() {
      lineStarts = true;
    }
  }
}
