package io.github.ream.text;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import io.github.ream.config.Settings;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Chooses the terms that papers are counted by: those in enough papers and not in too many, the
 * most frequent in the corpus first, ties by the term. A term's place is its id.
 *
 * <p>A small corpus would lose all its terms to {@code min-document-frequency}. So where fewer than
 * {@value #FEWEST_TERMS} terms are left, it is lowered to the largest number that leaves so many,
 * down to 1; and the upper limit is never below the lower one.
 */
final class Vocabulary {
  static final int FEWEST_TERMS = 50;

  private Vocabulary() {}

  /**
   * The terms in order of their ids: at most {@code max-terms}, which bounds what reaches the
   * driver.
   *
   * @param counts one row per term: {@code term}, {@code papers}, {@code occurrences}
   * @param papers number of papers that have any
   */
  static String[] choose(Dataset<Row> counts, long papers, Settings.Text settings) {
    String[] terms = choose(counts, papers, settings, settings.minDocumentFrequency());
    int fewest = Math.min(FEWEST_TERMS, settings.maxTerms());
    if (terms.length >= fewest || settings.minDocumentFrequency() == 1) {
      return terms;
    }
    return choose(counts, papers, settings, lowered(counts, settings.minDocumentFrequency()));
  }

  private static String[] choose(
      Dataset<Row> counts, long papers, Settings.Text settings, int minPapers) {
    double maxPapers = Math.max(minPapers, settings.maxDocumentShare() * papers);
    Column kept = col(TermCounts.PAPERS).geq(minPapers).and(col(TermCounts.PAPERS).leq(maxPapers));
    return counts
        .where(kept)
        .orderBy(desc(TermCounts.OCCURRENCES), asc(TermCounts.TERM))
        .limit(settings.maxTerms())
        .select(TermCounts.TERM)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toArray(String[]::new);
  }

  private static int lowered(Dataset<Row> counts, int minPapers) {
    List<Row> terms =
        counts
            .where(col(TermCounts.PAPERS).lt(minPapers))
            .select(col(TermCounts.PAPERS).cast("int"))
            .orderBy(desc(TermCounts.PAPERS))
            .limit(FEWEST_TERMS)
            .collectAsList();
    // Up to 50 terms of lower frequency: with the last of them, there are enough, or that is all.
    return terms.isEmpty() ? 1 : terms.get(terms.size() - 1).getInt(0);
  }
}
