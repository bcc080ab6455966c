package io.github.ream.text;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Finds the phrases of a corpus, pass by pass: first pairs of neighbouring tokens, then one word
 * more before or after a phrase of the pass before. A phrase occurs often enough, and its two parts
 * hold together: their normalised pointwise mutual information, ln(p(xy) / (p(x) p(y))) / -ln p(xy)
 * with shares of all tokens (Bouma 2009), reaches the threshold for some way to part off one word
 * from a known phrase. A phrase that hardly occurs outside of longer ones is a fragment ({@code
 * markov decision} of {@code markov decision process}) and left out.
 *
 * <p>What reaches the driver: the tokens that occur often enough to be part of a phrase, and at
 * most {@code maxPhrases} phrases of each length.
 */
final class PhraseLearner {
  /** Words so common in abstracts that they form "phrases" with whatever stands beside them. */
  private static final Set<String> NEVER_IN_PHRASES = Set.of("state-of-the-art");

  private static final String NPMI = "npmi";

  private final int maxWords;
  private final long minCount;
  private final double minNpmi;
  private final int maxPhrases;
  private final Set<String> onlyInPhrases;

  PhraseLearner(
      int maxWords, long minCount, double minNpmi, int maxPhrases, Set<String> onlyInPhrases) {
    this.maxWords = maxWords;
    this.minCount = minCount;
    this.minNpmi = minNpmi;
    this.maxPhrases = maxPhrases;
    this.onlyInPhrases = onlyInPhrases;
  }

  /**
   * The phrases, best first: by NPMI, then by count, then by name.
   *
   * @param lines one row per paper, its lines of tokens in the first column
   * @param folding folds the tokens of a line
   * @param words one row per folded token: {@code term} and {@code occurrences}
   */
  List<String> learn(Dataset<Row> lines, LineTerms folding, Dataset<Row> words) {
    Map<String, Long> frequent = new HashMap<>();
    words
        .where(col(TermCounts.OCCURRENCES).geq(minCount))
        .collectAsList()
        .forEach(row -> frequent.put(row.getString(0), row.getLong(1)));
    if (frequent.isEmpty() || maxPhrases == 0) {
      return List.of();
    }
    Row all = words.agg(functions.sum(TermCounts.OCCURRENCES)).head();
    List<Phrase> phrases = new ArrayList<>();
    Map<String, Long> parts = frequent;
    List<Phrase> last = List.of();
    for (int length = 2; length <= maxWords && (length == 2 || !last.isEmpty()); length++) {
      Windows windows = new Windows(length, texts(last), frequent.keySet(), folding, onlyInPhrases);
      parts = new HashMap<>(frequent);
      for (Phrase phrase : last) {
        parts.put(phrase.text(), phrase.count());
      }
      last = best(TermCounts.of(lines, windows), new Npmi(parts, all.getLong(0)));
      phrases.addAll(last);
    }
    return withoutFragments(phrases).stream().sorted(Phrase.BEST_FIRST).map(Phrase::text).toList();
  }

  /** The phrases that occur often enough outside of those one word longer. */
  private List<Phrase> withoutFragments(List<Phrase> phrases) {
    Map<String, Long> within = new HashMap<>();
    for (Phrase phrase : phrases) {
      String text = phrase.text();
      within.merge(text.substring(0, text.lastIndexOf(' ')), phrase.count(), Long::sum);
      within.merge(text.substring(text.indexOf(' ') + 1), phrase.count(), Long::sum);
    }
    return phrases.stream()
        .filter(p -> p.count() - within.getOrDefault(p.text(), 0L) >= minCount)
        .toList();
  }

  private List<Phrase> best(Dataset<Row> windows, Npmi npmi) {
    return windows
        .where(col(TermCounts.OCCURRENCES).geq(minCount))
        .withColumn(
            NPMI,
            functions
                .udf(npmi, DataTypes.DoubleType)
                .apply(col(TermCounts.TERM), col(TermCounts.OCCURRENCES)))
        .where(col(NPMI).geq(minNpmi))
        .orderBy(desc(TermCounts.OCCURRENCES), asc(TermCounts.TERM))
        .limit(maxPhrases)
        .select(TermCounts.TERM, TermCounts.OCCURRENCES, NPMI)
        .collectAsList()
        .stream()
        .map(row -> new Phrase(row.getString(0), row.getLong(1), row.getDouble(2)))
        .toList();
  }

  private static Set<String> texts(List<Phrase> phrases) {
    Set<String> texts = new HashSet<>();
    phrases.forEach(p -> texts.add(p.text()));
    return texts;
  }

  /** A phrase found, how often it occurs and how well it holds together. */
  private record Phrase(String text, long count, double npmi) {
    static final Comparator<Phrase> BEST_FIRST =
        Comparator.comparingDouble((Phrase p) -> -p.npmi)
            .thenComparingLong(p -> -p.count)
            .thenComparing(Phrase::text);
  }

  /** The highest NPMI over the two ways to part off a word, where the rest is known; else -1. */
  private record Npmi(Map<String, Long> parts, long tokens) implements UDF2<String, Long, Double> {

    @Override
    public Double call(String phrase, Long together) {
      int first = phrase.indexOf(' ');
      int last = phrase.lastIndexOf(' ');
      return Math.max(
          of(phrase.substring(0, first), phrase.substring(first + 1), together),
          of(phrase.substring(0, last), phrase.substring(last + 1), together));
    }

    private double of(String left, String right, long together) {
      Long leftCount = parts.get(left);
      Long rightCount = parts.get(right);
      if (leftCount == null || rightCount == null) {
        return -1;
      }
      double n = tokens;
      double joint = together / n;
      return Math.log(joint / ((leftCount / n) * (rightCount / n))) / -Math.log(joint);
    }
  }

  /**
   * Every run of so many neighbouring tokens that may be a phrase: pairs with a word that says
   * something by itself, longer ones that begin or end with a phrase one word shorter.
   */
  private record Windows(
      int length,
      Set<String> shorterPhrases,
      Set<String> frequent,
      LineTerms folding,
      Set<String> onlyInPhrases)
      implements TermCounts.Terms, Serializable {

    Windows {
      frequent = new HashSet<>(frequent); // A map's own key set does not serialise.
    }

    @Override
    public List<String> of(String lines) {
      List<String> windows = new ArrayList<>();
      for (String line : lines.split("\n", -1)) {
        String[] tokens = folding.folded(line);
        for (int i = 0; i + length <= tokens.length; i++) {
          add(tokens, i, windows);
        }
      }
      return windows;
    }

    private void add(String[] tokens, int from, List<String> windows) {
      String first = tokens[from];
      String last = tokens[from + length - 1];
      if (!mayBePart(first) || !mayBePart(last)) {
        return;
      }
      if (length == 2) {
        if (!onlyInPhrases.contains(first) || !onlyInPhrases.contains(last)) {
          windows.add(first + ' ' + last);
        }
        return;
      }
      String start = joined(tokens, from, length - 1);
      if (shorterPhrases.contains(start)
          || shorterPhrases.contains(joined(tokens, from + 1, length - 1))) {
        windows.add(start + ' ' + last);
      }
    }

    private boolean mayBePart(String token) {
      return frequent.contains(token) && !NEVER_IN_PHRASES.contains(token);
    }

    private static String joined(String[] tokens, int from, int count) {
      StringBuilder joined = new StringBuilder(tokens[from]);
      for (int i = from + 1; i < from + count; i++) {
        joined.append(' ').append(tokens[i]);
      }
      return joined.toString();
    }
  }
}
