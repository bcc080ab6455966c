package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns tokens into terms: plurals are folded, known phrases become one term each, spellings of one
 * term are put together, and words that say nothing outside a phrase are left out. The words of a
 * phrase are not counted again by themselves.
 */
final class LineTerms implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> singulars;
  private final Phrases phrases;
  private final Set<String> onlyInPhrases;
  private final Map<String, String> spellings;

  /** A reading that keeps every spelling. */
  LineTerms(Map<String, String> singulars, List<String> phrases, Set<String> onlyInPhrases) {
    this(singulars, phrases, onlyInPhrases, Map.of());
  }

  /**
   * A reading.
   *
   * @param spellings the {@linkplain SpellingVariants most frequent spelling} of terms that have
   *     another
   */
  LineTerms(
      Map<String, String> singulars,
      List<String> phrases,
      Set<String> onlyInPhrases,
      Map<String, String> spellings) {
    this.singulars = singulars;
    this.phrases = new Phrases(phrases);
    this.onlyInPhrases = onlyInPhrases;
    this.spellings = spellings;
  }

  Phrases phrases() {
    return phrases;
  }

  /** Whether a folded word is a term by itself. */
  boolean counts(String word) {
    return !onlyInPhrases.contains(word);
  }

  /** The terms of a paper's {@link TokenLines tokens} in reading order. */
  List<String> of(List<String> tokens) {
    String[] words = new String[tokens.size()];
    int[] numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = folded(tokens.get(i));
      numbers[i] = phrases.word(words[i]);
    }
    List<String> terms = new ArrayList<>();
    Phrases.Taker taker =
        new Phrases.Taker() {
          @Override
          public void phrase(int rank, int length) {
            terms.add(spelled(phrases.phrase(rank)));
          }

          @Override
          public void word(int place) {
            if (counts(words[place])) {
              terms.add(spelled(words[place]));
            }
          }
        };
    for (int from = 0, to = 0; from < words.length; from = to + 1) {
      to = tokens.subList(from, words.length).indexOf(TokenLines.LINE_END);
      to = to < 0 ? words.length : from + to;
      phrases.read(numbers, from, to, taker);
    }
    return terms;
  }

  /** A term as it is mostly spelled. */
  String spelled(String term) {
    return spellings.getOrDefault(term, term);
  }

  /** A token as it is counted: a plural as its singular. */
  String folded(String token) {
    String singular = singulars.get(token);
    if (singular != null) {
      return singular;
    }
    int hyphen = token.lastIndexOf('-');
    if (hyphen > 0) {
      String last = singulars.get(token.substring(hyphen + 1));
      if (last != null) {
        return token.substring(0, hyphen + 1) + last;
      }
    }
    return token;
  }
}
