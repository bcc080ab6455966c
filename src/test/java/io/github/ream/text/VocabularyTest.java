package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class VocabularyTest {
  private static Settings.Text settings(int minDocumentFrequency, int maxTerms) {
    return SettingsReader.with(
            Map.of(
                "text.min-document-frequency", Integer.toString(minDocumentFrequency),
                "text.max-terms", Integer.toString(maxTerms)))
        .text();
  }

  private static TermTotals.Total total(String term, long papers, long occurrences) {
    return new TermTotals.Total(term, papers, occurrences);
  }

  private static JavaRDD<TermTotals> totals(SparkSession session, TermTotals.Total... totals) {
    List<TermTotals> parts = new ArrayList<>();
    for (TermTotals.Total of : totals) {
      parts.add(
          new TermTotals(
              new String[] {of.term()}, new long[] {of.papers()}, new long[] {of.occurrences()}));
    }
    return JavaSparkContext.fromSparkContext(session.sparkContext()).parallelize(parts, 2);
  }

  private static JavaRDD<TermTotals> counts(SparkSession session, TermTotals.Total... more) {
    List<TermTotals.Total> totals = new ArrayList<>(List.of(more));
    for (int i = 0; i < Vocabulary.FEWEST_TERMS; i++) {
      totals.add(total("filler" + (i + 100), 5, 5));
    }
    return totals(session, totals.toArray(TermTotals.Total[]::new));
  }

  @Test
  void termsAreOrderedByFrequencyThenByName(SparkSession session) {
    JavaRDD<TermTotals> counts =
        counts(
            session,
            total("beta", 9, 20),
            total("alpha", 9, 20),
            total("gamma", 9, 30),
            total("rare", 2, 90),
            total("everywhere", 51, 90));
    assertArrayEquals(
        new String[] {"gamma", "alpha", "beta"}, Vocabulary.choose(counts, 100, settings(3, 3)));
  }

  @Test
  void aSmallCorpusKeepsRareTerms(SparkSession session) {
    JavaRDD<TermTotals> counts = totals(session, total("one", 1, 1), total("two", 2, 2));
    assertArrayEquals(new String[] {"two", "one"}, Vocabulary.choose(counts, 4, settings(3, 100)));
  }

  @Test
  void oneOnlyPaperKeepsItsTerms(SparkSession session) {
    JavaRDD<TermTotals> counts = totals(session, total("one", 1, 1));
    assertArrayEquals(new String[] {"one"}, Vocabulary.choose(counts, 1, settings(3, 100)));
  }

  @Test
  void noTermsAreNoVocabulary(SparkSession session) {
    assertEquals(0, Vocabulary.choose(totals(session), 0, settings(3, 9)).length);
  }
}
