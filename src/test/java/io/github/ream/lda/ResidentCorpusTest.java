package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentCorpusTest {
  private static final int TOPICS = 19;
  private static final int TERMS = 60;

  /** Documents in the order of their keys; the last terms stand in no document. */
  private static DocumentBlock block(int documents, int seed) {
    Random random = new Random(seed);
    long[] keys = random.longs(documents).toArray();
    Long[] sorted = Arrays.stream(keys).boxed().toArray(Long[]::new);
    Arrays.sort(sorted, Long::compareUnsigned);
    int[] starts = new int[documents + 1];
    for (int d = 0; d < documents; d++) {
      keys[d] = sorted[d];
      starts[d + 1] = starts[d] + 1 + random.nextInt(30);
    }
    int[] words = random.ints(starts[documents], 0, TERMS - 2).toArray();
    for (int d = 0; d < documents; d++) {
      Arrays.sort(words, starts[d], starts[d + 1]);
    }
    return new DocumentBlock(keys, starts, words);
  }

  private static TopicTables tables(CellCounts counts) {
    double[] alpha = new double[TOPICS];
    Arrays.fill(alpha, 0.3);
    return new TopicTables(counts.rows(), counts.ledTwice(null, 0, new int[0]), 0.5f, alpha, 0.05);
  }

  /** Counts kept by changes of a table, against those counted anew term by term. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void sweepsOverAGrowingShareCountWhatTheTokensHave(int threads) {
    DocumentBlock whole = block(700, 4);
    List<DocumentBlock> parts = List.of(part(whole, 1), part(whole, 0));
    int[] table = new int[TOPICS * TERMS];
    TokenTopics expected = TokenTopics.even(whole, 0.5, TOPICS, 8);
    addChange(expected, TokenTopics.none(whole, TOPICS), whole, table);
    try (ResidentCorpus corpus = new ResidentCorpus(parts, TERMS, threads)) {
      corpus.start(TOPICS, 0.5, 8);
      assertArrayEquals(table, CountTable.table(corpus.counts()));
      double[] shares = {0.5, 1, 1};
      for (int sweep = 0; sweep < shares.length; sweep++) {
        TokenTopics before = expected;
        expected =
            before.swept(
                new Sampler(),
                whole,
                tables(cells(table)),
                shares[sweep],
                Draws.sweepSeed(1, sweep));
        addChange(expected, before, whole, table);
        int[] above = new int[TOPICS * 4];
        PassScore score =
            corpus.sweep(
                tables(corpus.counts()), shares[sweep], Draws.sweepSeed(1, sweep), 4, above);
        assertArrayEquals(table, CountTable.table(corpus.counts()), "sweep " + sweep);
        assertEquals(expected.score, score);
        int[] expectedAbove = new int[above.length];
        expected.addDocumentsAbove(whole, 0, whole.size(), 4, expectedAbove);
        assertArrayEquals(expectedAbove, above);
      }
      assertEquals(whole.words.length, Arrays.stream(CountTable.table(corpus.counts())).sum());
    }
  }

  private static void addChange(
      TokenTopics now, TokenTopics before, DocumentBlock block, int[] table) {
    for (PackedCells change : now.changeSince(before, block, TermRanges.whole(TOPICS, TERMS))) {
      change.addTo(table);
    }
  }

  private static CellCounts cells(int[] table) {
    return CountTable.of(table, TOPICS, TERMS);
  }

  /** Every second document. */
  private static DocumentBlock part(DocumentBlock block, int first) {
    int documents = (block.size() - first + 1) / 2;
    long[] keys = new long[documents];
    int[] starts = new int[documents + 1];
    int[] words = new int[block.words.length];
    for (int d = 0; d < documents; d++) {
      int from = 2 * d + first;
      keys[d] = block.keys[from];
      starts[d + 1] = starts[d] + block.length(from);
      System.arraycopy(block.words, block.starts[from], words, starts[d], block.length(from));
    }
    return new DocumentBlock(keys, starts, Arrays.copyOf(words, starts[documents]));
  }

  @Test
  void finishingIsTheSameOnAnyNumberOfThreads() {
    DocumentBlock whole = block(300, 9);
    int[] expected = null;
    for (int threads : new int[] {1, 2, 5}) {
      try (ResidentCorpus corpus = new ResidentCorpus(List.of(whole), TERMS, threads)) {
        corpus.start(TOPICS, 1, 8);
        corpus.sweep(tables(corpus.counts()), 1, 5, 0, new int[0]);
        TopicTables tables = tables(corpus.counts());
        corpus.finish(tables, 10);
        corpus.finish(tables, 10);
        int[] counts = CountTable.table(corpus.counts());
        if (expected == null) {
          expected = counts;
        }
        assertArrayEquals(expected, counts, threads + " threads");
        double tokens = Arrays.stream(counts).sum() / 1024.0;
        assertEquals(whole.words.length, tokens, 0.01 * whole.words.length, "none is lost");
      }
    }
  }

  @Test
  void rangesOfTermsHoldLikeNumbersOfTokensAndAllTerms() {
    int[] words = {0, 0, 0, 0, 0, 0, 1, 2, 3, 5, 5, 5};
    assertArrayEquals(new int[] {0, 1, 3, 7}, new TokenOrder(words, 7).cut(3));
    assertArrayEquals(new int[] {0, 3}, new TokenOrder(new int[0], 3).cut(1));
    int[] many = new TokenOrder(words, 7).cut(20);
    assertEquals(7, many[20]);
    for (int r = 0; r < 20; r++) {
      assertEquals(true, many[r] <= many[r + 1]);
    }
  }
}
