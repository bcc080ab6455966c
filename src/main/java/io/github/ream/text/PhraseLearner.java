package io.github.ream.text;

import io.github.ream.schema.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Finds the phrases of a corpus, pass by pass: first pairs of neighbouring tokens, then one word
 * more before or after a phrase of the pass before. Words form a phrase if they occur together
 * often enough and hold together: if they can be divided into a known phrase and one word whose
 * normalised pointwise mutual information, ln(p(xy) / (p(x) p(y))) / -ln p(xy) with shares of all
 * tokens (Bouma 2009), reaches the threshold. A phrase that hardly occurs outside of longer ones is
 * a fragment ({@code markov decision} of {@code markov decision process}) and left out.
 *
 * <p>The driver gets the tokens that occur often enough to be part of a phrase, and from each
 * partition at most {@code maxPhrases} phrases of each length.
 */
final class PhraseLearner {
  private final int maxWords;
  private final long minCount;
  private final double minNpmi;
  private final int maxPhrases;

  PhraseLearner(int maxWords, long minCount, double minNpmi, int maxPhrases) {
    this.maxWords = maxWords;
    this.minCount = minCount;
    this.minNpmi = minNpmi;
    this.maxPhrases = maxPhrases;
  }

  /**
   * The phrases, best first: by NPMI, then by count, then by name.
   *
   * @param blocks the corpus, persisted
   * @param folding folds tokens, and knows which words count only within a phrase
   * @param words totals of all folded tokens
   * @param tokens number of all tokens
   */
  List<String> learn(
      JavaRDD<TokenBlock> blocks,
      Broadcast<LineTerms> folding,
      JavaRDD<TermTotals> words,
      long tokens) {
    if (maxPhrases == 0) {
      return List.of();
    }
    PhraseParts parts = PhraseParts.words(frequent(words), tokens);
    List<PhraseParts.Phrase> phrases = new ArrayList<>();
    for (int length = 2; length <= maxWords && parts.size() > 0; length++) {
      List<PhraseParts.Phrase> found = phrases(blocks, folding, parts);
      phrases.addAll(found);
      parts = parts.longer(found);
    }
    return withoutFragments(phrases).stream()
        .sorted(BEST_FIRST)
        .map(PhraseParts.Phrase::text)
        .toList();
  }

  private Map<String, Long> frequent(JavaRDD<TermTotals> words) {
    long fewest = minCount;
    Map<String, Long> frequent = new HashMap<>();
    words
        .flatMap(part -> part.stream().filter(w -> w.occurrences() >= fewest).iterator())
        .collect()
        .forEach(word -> frequent.put(word.term(), word.occurrences()));
    return frequent;
  }

  /** The phrases one word longer than the parts. */
  private List<PhraseParts.Phrase> phrases(
      JavaRDD<TokenBlock> blocks, Broadcast<LineTerms> folding, PhraseParts parts) {
    Broadcast<PhraseParts> sent =
        JavaSparkContext.fromSparkContext(blocks.context()).broadcast(parts);
    long fewest = minCount;
    double least = minNpmi;
    int most = maxPhrases;
    try {
      return WindowCounts.sum(
              blocks, block -> WindowCounts.of(block, folding.value(), sent.value()))
          .mapPartitions(
              counts -> {
                List<PhraseParts.Phrase> found = new ArrayList<>();
                while (counts.hasNext()) {
                  counts
                      .next()
                      .forEach(
                          (window, count) -> {
                            if (count >= fewest) {
                              PhraseParts.Phrase phrase = sent.value().phrase(window, count);
                              if (phrase.npmi() >= least) {
                                found.add(phrase);
                              }
                            }
                          });
                }
                return found.stream().sorted(MOST_FREQUENT_FIRST).limit(most).iterator();
              })
          .collect()
          .stream()
          .sorted(MOST_FREQUENT_FIRST)
          .limit(maxPhrases)
          .toList();
    } finally {
      sent.destroy();
    }
  }

  /** The phrases that occur often enough outside of those one word longer. */
  private List<PhraseParts.Phrase> withoutFragments(List<PhraseParts.Phrase> phrases) {
    Map<String, Long> within = new HashMap<>();
    for (PhraseParts.Phrase phrase : phrases) {
      String text = phrase.text();
      within.merge(text.substring(0, text.lastIndexOf(' ')), phrase.count(), Long::sum);
      within.merge(text.substring(text.indexOf(' ') + 1), phrase.count(), Long::sum);
    }
    return phrases.stream()
        .filter(p -> p.count() - within.getOrDefault(p.text(), 0L) >= minCount)
        .toList();
  }

  private static final Comparator<PhraseParts.Phrase> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((PhraseParts.Phrase p) -> -p.count())
          .thenComparing(PhraseParts.Phrase::text, CodePoints.ORDER);

  private static final Comparator<PhraseParts.Phrase> BEST_FIRST =
      Comparator.comparingDouble((PhraseParts.Phrase p) -> -p.npmi())
          .thenComparingLong(p -> -p.count())
          .thenComparing(PhraseParts.Phrase::text);
}
