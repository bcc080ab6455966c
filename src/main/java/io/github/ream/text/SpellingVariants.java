package io.github.ream.text;

import io.github.ream.schema.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;

/**
 * Terms that differ by hyphens and blanks alone ({@code pre-training}, {@code pretraining}, {@code
 * pre training}): they are one term, spelled as most of their occurrences are, of equal ones as the
 * first by letters. Only spellings that the corpus has itself are put together, so a compound is
 * never put together or taken apart by rule. A paper that has two spellings counts twice for the
 * limits of the vocabulary, and once everywhere else.
 */
final class SpellingVariants {
  private static final int MOST_VARIANTS = 50_000;

  private static final Comparator<TermTotals.Total> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((TermTotals.Total t) -> -t.occurrences())
          .thenComparing(TermTotals.Total::term, CodePoints.ORDER);

  private SpellingVariants() {}

  /** The partition of a term: its spellings share it. */
  static int home(String term) {
    return key(term).hashCode();
  }

  /** What spellings of a term have in common; a hyphen between digits is more than spelling. */
  static String key(String term) {
    if (term.indexOf('-') < 0 && term.indexOf(' ') < 0) {
      return term;
    }
    StringBuilder key = new StringBuilder(term.length());
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      boolean between =
          (c == '-' || c == ' ')
              && !(i > 0
                  && i + 1 < term.length()
                  && Character.isDigit(term.charAt(i - 1))
                  && Character.isDigit(term.charAt(i + 1)));
      if (!between) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private record Variant(TermTotals.Total total, String spelling) implements java.io.Serializable {}

  /**
   * The most frequent spelling of each term that has others.
   *
   * @param totals totals of all terms, each in the partition of its {@link #home}
   */
  static Map<String, String> learn(JavaRDD<TermTotals> totals) {
    Map<String, String> spellings = new TreeMap<>();
    mostFrequent(totals.mapPartitions(SpellingVariants::variants).collect())
        .forEach(variant -> spellings.put(variant.total.term(), variant.spelling));
    return spellings;
  }

  private static Iterator<Variant> variants(Iterator<TermTotals> parts) {
    Map<String, List<TermTotals.Total>> byKey = new HashMap<>();
    parts.forEachRemaining(
        part ->
            part.stream()
                .forEach(
                    total ->
                        byKey
                            .computeIfAbsent(key(total.term()), k -> new ArrayList<>(1))
                            .add(total)));
    List<Variant> variants = new ArrayList<>();
    for (List<TermTotals.Total> spellings : byKey.values()) {
      if (spellings.size() > 1) {
        spellings.sort(MOST_FREQUENT_FIRST);
        String best = spellings.get(0).term();
        spellings.stream().skip(1).forEach(total -> variants.add(new Variant(total, best)));
      }
    }
    // The driver takes no more of a partition than of all.
    return mostFrequent(variants).iterator();
  }

  private static Stream<Variant> mostFrequent(List<Variant> variants) {
    return variants.stream()
        .sorted(Comparator.comparing(Variant::total, MOST_FREQUENT_FIRST))
        .limit(MOST_VARIANTS);
  }
}
