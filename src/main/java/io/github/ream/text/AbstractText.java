package io.github.ream.text;

import io.github.ream.cleaning.PublisherLines;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The part of an abstract that is read: it has no lines of publishers, and at its ends no sentences
 * that many abstracts share.
 *
 * @param cuts whether anything is left out
 * @param recurring {@link #key keys} of the shared sentences
 */
record AbstractText(boolean cuts, Set<String> recurring) implements Serializable {
  /** The whole abstract. */
  static final AbstractText WHOLE = new AbstractText(false, Set.of());

  /** Lines that databases add stand among the last sentences of an abstract, or at its start. */
  private static final int LAST = 3;

  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_SENTENCE = 300;

  static AbstractText without(String[] recurring) {
    return new AbstractText(true, Set.copyOf(Arrays.asList(recurring)));
  }

  /** The text to read, null for null. */
  String of(String written) {
    if (written == null || !cuts) {
      return written;
    }
    List<String> own = PublisherLines.ownSentences(written);
    if (recurring.isEmpty()) {
      return String.join(" ", own);
    }
    return String.join(
        " ",
        IntStream.range(0, own.size())
            .filter(i -> !isAtAnEnd(i, own.size()) || !recurring.contains(key(own.get(i))))
            .mapToObj(own::get)
            .toList());
  }

  /** The keys of an abstract's own sentences, as {@link #key}; none for null. */
  static List<String> keys(String written) {
    return PublisherLines.ownSentences(written).stream().map(AbstractText::key).toList();
  }

  /**
   * The keys of the first and the last sentences, which a database may have added.
   *
   * @param keys the keys of all sentences of an abstract
   */
  static List<String> ends(List<String> keys) {
    return IntStream.range(0, keys.size())
        .filter(i -> isAtAnEnd(i, keys.size()))
        .mapToObj(keys::get)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isAtAnEnd(int at, int sentences) {
    return at == 0 || at >= sentences - LAST;
  }

  /** The words of a sentence in lower case, without numbers; empty if it cannot be a line. */
  static String key(String sentence) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return "";
    }
    char[] key = new char[sentence.length()];
    int length = 0;
    int words = 0;
    boolean inWord = false;
    boolean ascii = true;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c)) {
        if (!inWord && words++ > 0) {
          key[length++] = ' ';
        }
        ascii &= c < 0x80;
        key[length++] = c < 0x80 ? (char) (c | 0x20) : c;
        inWord = true;
      } else {
        inWord = false;
      }
    }
    if (words < FEWEST_WORDS) {
      return "";
    }
    String letters = new String(key, 0, length);
    return ascii ? letters : letters.toLowerCase(Locale.ROOT);
  }
}
