package io.github.ream.text;

import io.github.ream.config.Settings;
import io.github.ream.schema.CodePoints;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;

/**
 * Chooses the terms that papers are counted by: terms in enough papers but not in too many, the
 * most frequent in the corpus first, ties by the term. A term's index is its id.
 *
 * <p>A small corpus would lose all its terms to {@code min-document-frequency}. So if fewer than
 * {@value #FEWEST_TERMS} terms are left, that limit is lowered to the largest number that leaves as
 * many, down to 1; and the upper limit is never below the lower one.
 */
final class Vocabulary {
  static final int FEWEST_TERMS = 50;

  private static final Comparator<TermTotals.Total> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((TermTotals.Total t) -> -t.occurrences())
          .thenComparing(TermTotals.Total::term, CodePoints.ORDER);

  private Vocabulary() {}

  /**
   * The terms in order of their ids: at most {@code max-terms}, which bounds what reaches the
   * driver from each partition.
   *
   * @param totals totals of all terms, persisted
   * @param papers number of papers that have terms
   */
  static String[] choose(JavaRDD<TermTotals> totals, long papers, Settings.Text settings) {
    String[] terms = choose(totals, papers, settings, settings.minDocumentFrequency());
    int fewest = Math.min(FEWEST_TERMS, settings.maxTerms());
    if (terms.length >= fewest || settings.minDocumentFrequency() == 1) {
      return terms;
    }
    return choose(totals, papers, settings, lowered(totals, settings.minDocumentFrequency()));
  }

  private static String[] choose(
      JavaRDD<TermTotals> totals, long papers, Settings.Text settings, int minPapers) {
    double maxPapers = Math.max(minPapers, settings.maxDocumentShare() * papers);
    int most = settings.maxTerms();
    return totals
        .flatMap(
            part ->
                part.stream()
                    .filter(t -> t.papers() >= minPapers && t.papers() <= maxPapers)
                    .sorted(MOST_FREQUENT_FIRST)
                    .limit(most)
                    .iterator())
        .collect()
        .stream()
        .sorted(MOST_FREQUENT_FIRST)
        .limit(most)
        .map(TermTotals.Total::term)
        .toArray(String[]::new);
  }

  private static int lowered(JavaRDD<TermTotals> totals, int minPapers) {
    List<Long> papers =
        totals
            .flatMap(
                part ->
                    largest(
                            part.stream()
                                .mapToLong(TermTotals.Total::papers)
                                .filter(of -> of < minPapers))
                        .iterator())
            .collect();
    // The most frequent of the rarer terms: with these there are enough terms, or there are no
    // more.
    List<Long> largest = largest(papers.stream().mapToLong(Long::longValue)).toList();
    return largest.isEmpty() ? 1 : Math.toIntExact(largest.get(largest.size() - 1));
  }

  private static Stream<Long> largest(LongStream papers) {
    return papers.boxed().sorted(Comparator.reverseOrder()).limit(FEWEST_TERMS);
  }
}
