package io.github.ream.cleaning;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a title, folded (lower case, without accents), and where they stand. Words are runs
 * of letters and digits; an apostrophe within one does not part it.
 */
public final class Words {
  private static final int PARTS =
      1 << Character.SURROGATE
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private record Word(String folded, int from, int to) {}

  private Words(String text) {
    this.text = text;
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length() && (isLetter(text.charAt(i)) || (from >= 0 && isApostrophe(text, i)));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        String folded = folded(text.substring(from, i));
        // Marks alone, such as those behind a sign, are no word.
        if (!folded.isEmpty()) {
          words.add(new Word(folded, from, i));
        }
        from = -1;
      }
    }
  }

  public static Words of(String text) {
    return new Words(text);
  }

  /**
   * Whether it is a letter, a digit, a mark on one, a number in one sign, or half of a surrogate
   * pair.
   */
  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || (c > 127 && (PARTS >> Character.getType(c) & 1) == 1);
  }

  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static String folded(String word) {
    if (word.chars().allMatch(c -> c < 128)) {
      return word.toLowerCase(Locale.ROOT).replace("'", "").replace("`", "");
    }
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(word);
    folded = MARKS.matcher(Normalizer2.getNFDInstance().normalize(folded)).replaceAll("");
    return folded.replaceAll("['’‘ʼ`]", "");
  }

  int size() {
    return words.size();
  }

  String get(int i) {
    return words.get(i).folded();
  }

  /** Whether a word has a capital; words of scripts without case have none. */
  boolean hasCapital(int i) {
    return text.substring(from(i), to(i)).chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a word has no small letter. */
  boolean isInCapitals(int i) {
    return text.substring(from(i), to(i)).chars().noneMatch(Character::isLowerCase);
  }

  /** The words. */
  public List<String> folded() {
    return words.stream().map(Word::folded).toList();
  }

  /** Whether some words stand one after another from the given place on. */
  boolean areAt(int start, List<String> others) {
    if (start + others.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (!others.get(i).equals(get(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Where a word begins in the text. */
  int from(int i) {
    return words.get(i).from();
  }

  /** Where a word ends in the text. */
  int to(int i) {
    return words.get(i).to();
  }

  /**
   * The text between a word and the word before it; before the first and after the last word, the
   * text up to the ends.
   */
  String gapBefore(int i) {
    return text.substring(i == 0 ? 0 : to(i - 1), i < size() ? from(i) : text.length());
  }
}
