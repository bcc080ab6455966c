package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.text.Documents;
import io.github.ream.text.PublishedMonth;
import io.github.ream.text.TermPapers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coherence of the terms a, b, c, d over ten tiny papers, against values worked out with NumPy. */
@ExtendWith(SparkSessionExtension.class)
class CooccurrenceTest {
  private static final String[] PAPERS = {
    "abc", "ab", "acd", "bc", "abcd", "de", "ef", "efd", "f", "ae", ""
  };

  private static Documents documents(SparkSession session, int partitions) {
    List<TermPapers> blocks = new ArrayList<>();
    long withText = 0;
    for (String paper : PAPERS) {
      int[] terms = paper.chars().map(c -> c - 'a').sorted().toArray();
      int[] counts = new int[terms.length];
      Arrays.fill(counts, 2);
      withText += terms.length > 0 ? 1 : 0;
      blocks.add(
          new TermPapers(
              new String[] {paper},
              new int[] {PublishedMonth.NONE},
              new int[] {0, terms.length},
              terms,
              counts));
    }
    return new Documents(
        JavaSparkContext.fromSparkContext(session.sparkContext()).parallelize(blocks, partitions),
        new Documents.Frequencies(PAPERS.length, withText, new long[6], new long[6]));
  }

  @Test
  void papersAreCountedForAllTopicsAtOnce(SparkSession session) {
    int[][] top = {{0, 1, 2, 3}, {5, 4}};
    Cooccurrence counts = Cooccurrence.of(documents(session, 3), top);
    assertEquals(10, counts.papers());
    assertEquals(5, counts.together()[0][0][0]);
    assertEquals(3, counts.together()[0][1][0]);
    assertEquals(3, counts.together()[1][0][0]);
    assertEquals(2, counts.together()[1][0][1]);
  }

  @Test
  void coherenceOfTheGoldenCorpus(SparkSession session) {
    Cooccurrence counts = Cooccurrence.of(documents(session, 1), new int[][] {{0, 1, 2, 3}});
    assertEquals(0.1883640370, Coherence.npmi(counts.together()[0], counts.papers()), 1e-8);
    assertEquals(-1.9379419794, Coherence.umass(counts.together()[0]), 1e-8);
  }

  @Test
  void oneTermHasNoCoherence() {
    assertTrue(Double.isNaN(Coherence.npmi(new long[][] {{3}}, 10)));
    assertTrue(Double.isNaN(Coherence.umass(new long[][] {{3}})));
  }

  @Test
  void termsNeverTogetherAndAlwaysTogetherAreTheLimits() {
    assertEquals(-1, Coherence.npmi(new long[][] {{3, 0}, {0, 3}}, 10), 0);
    assertTrue(
        Double.isNaN(Coherence.npmi(new long[][] {{10, 10}, {10, 10}}, 10)),
        "what every paper says tells nothing");
    assertEquals(
        1 / 3.0,
        Coherence.npmi(new long[][] {{10, 10, 3}, {10, 10, 3}, {3, 3, 3}}, 10),
        1e-12,
        "of three pairs one is in every paper");
    assertEquals(1, Coherence.npmi(new long[][] {{3, 3}, {3, 3}}, 10), 1e-12);
  }
}
