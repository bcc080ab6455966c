package io.github.ream.text;

import io.github.ream.cleaning.Latex;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The one written form of a text that tokens are cut from: LaTeX read, formulas taken out, Unicode
 * compatibility forms composed (NFKC), the accents of Latin letters folded, every hyphen and
 * apostrophe in its ASCII form, invisible characters gone; tokens are cut from it in lower case.
 *
 * <p>Only Latin letters are folded here, because terms are shown and й is no accented и to its
 * readers. {@code Folding}, for keys of names that nobody sees, drops the marks of other scripts
 * too.
 */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    return asWritten(text).toLowerCase(Locale.ROOT);
  }

  /** The form with its capitals. */
  static String asWritten(String text) {
    return folded(withAccents(text));
  }

  /** The form with its capitals and accents, for a language that tells words apart by them. */
  static String withAccents(String text) {
    String plain = Formulas.outOf(Latex.toText(text));
    return isAscii(plain) ? plain : Normalizer.normalize(marksOf(plain), Normalizer.Form.NFKC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Unifies hyphens, dashes and apostrophes, before NFKC takes some of them apart. */
  private static String marksOf(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\ufe63', '\uff0d' ->
            marked.append('-');
        case '\u2014', '\u2015' -> marked.append(';');
        case '\u2018', '\u2019', '\u02bc', '\u2032', '\uff07' -> marked.append('\'');
        case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {
          // Invisible characters go: the letters on both sides belong together.
        }
        default -> marked.append(c);
      }
    }
    return marked.toString();
  }

  private static String folded(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    char[] one = new char[1];
    char[] ascii = new char[4];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 || !Character.isLetter(c)) {
        folded.append(c);
      } else {
        one[0] = c;
        folded.append(ascii, 0, ASCIIFoldingFilter.foldToASCII(one, 0, ascii, 0, 1));
      }
    }
    return folded.toString();
  }
}
