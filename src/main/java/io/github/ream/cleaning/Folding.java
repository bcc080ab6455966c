package io.github.ream.cleaning;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * Folds letters to the plain letters that other people write in their place, for keys by which
 * names are compared. Terms, which are shown, are folded by {@code PlainText} of the package {@code
 * text}.
 */
public final class Folding {
  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");

  private Folding() {}

  /**
   * Compatibility forms resolved, accents dropped, Latin letters as ASCII ("Þórður Łukasz" is
   * "THordur Lukasz"); other scripts keep their letters, and the marks that are no accents.
   */
  public static String toAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        String plain =
            ACCENTS.matcher(Normalizer2.getNFKDInstance().normalize(text)).replaceAll("");
        return LATIN.transliterate(Normalizer2.getNFCInstance().normalize(plain));
      }
    }
    return text;
  }
}
