package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Turns a paper's lines of tokens into its terms: plurals folded, known phrases as one term each,
 * words that say nothing outside a phrase left out. The words of a phrase are not counted again by
 * themselves.
 */
final class LineTerms implements UDF1<String, List<String>>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> singulars;
  private final Phrases phrases;
  private final Set<String> onlyInPhrases;

  LineTerms(Map<String, String> singulars, List<String> phrases, Set<String> onlyInPhrases) {
    this.singulars = singulars;
    this.phrases = new Phrases(phrases);
    this.onlyInPhrases = onlyInPhrases;
  }

  @Override
  public List<String> call(String lines) {
    List<String> terms = new ArrayList<>();
    if (lines == null || lines.isEmpty()) {
      return terms;
    }
    for (String line : lines.split("\n", -1)) {
      phrases.read(
          folded(line),
          terms::add,
          word -> {
            if (!onlyInPhrases.contains(word)) {
              terms.add(word);
            }
          });
    }
    return terms;
  }

  /** The tokens of one line, plurals folded. */
  String[] folded(String line) {
    String[] tokens = line.split(" ", -1);
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = singular(tokens[i]);
    }
    return tokens;
  }

  private String singular(String token) {
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
