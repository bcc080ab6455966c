package io.github.ream.corpus;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Texts as they are compared: NFKC-normalised, case-folded, only letters and digits of any script
 * and the marks that belong to them.
 */
final class NormalizedText {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private NormalizedText() {}

  /**
   * What two writings of one title share; never empty for a title that is not blank. A title of
   * symbols only is kept as it is.
   */
  static String titleKey(String title) {
    if (title == null) {
      return null;
    }
    String key = lettersAndDigits(title);
    return key.isEmpty() ? folded(title).strip() : key;
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
    return Arrays.stream(hashes, 0, n).sorted().distinct().toArray();
  }

  /** The share of two sorted sets that is in both (Jaccard 1901); 1 for two empty sets. */
  static double jaccard(long[] a, long[] b) {
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
    int all = a.length + b.length - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  private static String lettersAndDigits(String text) {
    String folded = folded(text);
    StringBuilder kept = new StringBuilder(folded.length());
    folded.codePoints().filter(NormalizedText::isKept).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isKept(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || (MARKS >> Character.getType(codePoint) & 1) == 1;
  }

  private static String folded(String text) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(text);
  }
}
