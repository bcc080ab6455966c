package io.github.ream.corpus;

import com.ibm.icu.text.Normalizer2;
import io.github.ream.cleaning.LabelledTitle;
import io.github.ream.cleaning.Latex;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Texts as they are compared: NFKC-normalised, case-folded, only letters and digits of any script
 * and the marks that belong to them.
 */
final class NormalizedText {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final int GRAM = 3;
  private static final int FEWEST_CONTAINED = 3;
  private static final int SHORTEST_MAIN_TITLE = 12;
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  private NormalizedText() {}

  /**
   * The letters and digits that two writings of one title share, without LaTeX and marks of
   * retraction; never empty for a title that is not blank. A title of symbols only is kept as it
   * is.
   */
  static String titleKey(String title) {
    if (title == null) {
      return null;
    }
    return titleKey(LabelledTitle.of(Latex.toText(title)), title);
  }

  /** The key of a title that was read as text. */
  static String titleKey(LabelledTitle read, String title) {
    String key = lettersAndDigits(read.bare());
    return key.isEmpty() ? folded(title).strip() : key;
  }

  /**
   * The key of a title without its subtitle; null if there is no subtitle, or if the rest is short
   * or a standing title.
   */
  static String mainTitleKey(String title) {
    if (title == null) {
      return null;
    }
    int subtitle = subtitle(title);
    if (subtitle < 0) {
      return null;
    }
    String main = title.substring(0, subtitle);
    String key = lettersAndDigits(main);
    boolean tells = key.length() >= SHORTEST_MAIN_TITLE && !LabelledTitle.of(main).standing();
    return tells ? key : null;
  }

  /**
   * The place where a title's subtitle begins: at a colon, long dash or question mark before a
   * blank, or at a blank before a dash and another blank. Negative if there is none.
   */
  private static int subtitle(String title) {
    for (int i = 0; i < title.length() - 1; i++) {
      char c = title.charAt(i);
      char next = title.charAt(i + 1);
      boolean mark = (c == ':' || c == '—' || c == '?') && isBlank(next);
      boolean dash =
          isBlank(c)
              && (next == '-' || next == '–' || next == '—')
              && i + 2 < title.length()
              && isBlank(title.charAt(i + 2));
      if (mark || dash) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Hashes of the distinct runs of three characters in a title's key, sorted. */
  static long[] grams(String titleKey) {
    int n = Math.max(1, titleKey.length() - GRAM + 1);
    long[] hashes = new long[n];
    for (int i = 0; i < n; i++) {
      int hash = 0;
      for (int j = i; j < Math.min(titleKey.length(), i + GRAM); j++) {
        hash = 31 * hash + titleKey.charAt(j);
      }
      hashes[i] = hash;
    }
    return sortedDistinct(hashes, n);
  }

  /** The distinct parts of names with at least two letters, folded and sorted. */
  static String[] nameParts(String names) {
    if (names == null) {
      return new String[0];
    }
    String letters = isAscii(names) ? folded(names) : withoutMarks(folded(names));
    TreeSet<String> parts = new TreeSet<>();
    int start = -1;
    for (int i = 0; i <= letters.length(); i += step(letters, i)) {
      boolean letter = i < letters.length() && Character.isLetter(letters.codePointAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start > 1) {
          parts.add(letters.substring(start, i));
        }
        start = -1;
      }
    }
    return parts.toArray(new String[0]);
  }

  private static int step(String text, int i) {
    return i < text.length() ? Character.charCount(text.codePointAt(i)) : 1;
  }

  private static String withoutMarks(String text) {
    return MARK.matcher(Normalizer2.getNFKDInstance().normalize(text)).replaceAll("");
  }

  /** The letters and digits of a text, without anything between; null if there are none. */
  static String squashed(String text) {
    if (text == null) {
      return null;
    }
    String letters = lettersAndDigits(text);
    return letters.isEmpty() ? null : letters;
  }

  /** Hashes of the distinct words of a text, sorted. */
  static long[] words(String text) {
    String folded = folded(text);
    long[] hashes = new long[folded.length() / 2 + 1];
    int n = 0;
    long hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= folded.length(); i++) {
      int c = i < folded.length() ? folded.charAt(i) : ' ';
      boolean letter = i < folded.length() && (isKept(c) || Character.isSurrogate((char) c));
      if (letter) {
        hash = (inWord ? hash : 1125899906842597L) * 31 + c;
        inWord = true;
      } else if (inWord) {
        hashes[n++] = hash;
        inWord = false;
      }
    }
    return sortedDistinct(hashes, n);
  }

  private static long[] sortedDistinct(long[] values, int size) {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[kept - 1] != values[i]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  /** {@link #isContained(int, int)} of the smaller of two sorted sets in the other. */
  static boolean isContained(long[] a, long[] b) {
    return isContained(Math.min(a.length, b.length), shared(a, b));
  }

  /**
   * Whether nearly all words of a set are in another: all but one in 20, or all but one, which may
   * be cut in half.
   */
  static boolean isContained(int words, int shared) {
    return shared >= FEWEST_CONTAINED && words - shared <= Math.max(1, words / 20);
  }

  /** The share of two sorted sets that is in both (Jaccard 1901); 1 for two empty sets. */
  static double jaccard(long[] a, long[] b) {
    return jaccard(a.length, b.length, shared(a, b));
  }

  /** The same of sets of so many elements. */
  static double jaccard(int a, int b, int shared) {
    int all = a + b - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  private static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static String lettersAndDigits(String text) {
    if (isAscii(text)) {
      return asciiLettersAndDigits(text);
    }
    String folded = folded(text);
    StringBuilder kept = new StringBuilder(folded.length());
    folded.codePoints().filter(NormalizedText::isKept).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String asciiLettersAndDigits(String text) {
    byte[] kept = new byte[text.length()];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        kept[n++] = (byte) c;
      } else if (c >= 'A' && c <= 'Z') {
        kept[n++] = (byte) (c + ('a' - 'A'));
      }
    }
    return new String(kept, 0, n, StandardCharsets.ISO_8859_1);
  }

  private static boolean isKept(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || (MARKS >> Character.getType(codePoint) & 1) == 1;
  }

  private static String folded(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    return Normalizer2.getNFKCCasefoldInstance().normalize(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
