package io.github.ream.topic.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final double PART = 0.25;

  /** Two documents of two terms; says what it was asked for instead of sweeping. */
  private static final class Recorder implements Corpus {
    private final int topics;
    private final boolean gaining;
    private final List<Double> shares = new ArrayList<>();
    private final List<Boolean> learned = new ArrayList<>();
    private int finished;

    Recorder(int topics, boolean gaining) {
      this.topics = topics;
      this.gaining = gaining;
    }

    @Override
    public CorpusSize size() {
      return new CorpusSize(
          new DocumentBlock(new long[] {1, 2}, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}), 2);
    }

    @Override
    public void start(int topicCount, double share, long sweepSeed) {
      assertEquals(PART, share);
    }

    @Override
    public PassScore sweep(
        TopicTables tables, double share, long sweepSeed, int bins, int[] above) {
      shares.add(share);
      learned.add(bins > 0);
      Arrays.fill(above, 1);
      return new PassScore(gaining ? (shares.size() - 100L) << 20 : -1, 1);
    }

    @Override
    public PassScore finish(TopicTables tables, int bits) {
      finished++;
      // Each pass gains until the sixth.
      return new PassScore((Math.min(finished, 5) - 20L) << 20, 1);
    }

    @Override
    public CellCounts counts() {
      int[] table = new int[2 * topics];
      Arrays.fill(table, 1);
      return CellCounts.of(table, topics, 2, 0);
    }

    @Override
    public boolean keepsTables() {
      return true;
    }

    @Override
    public void close() {}
  }

  private static Recorder fitted(int topics, double tolerance, int passes, boolean gaining) {
    Recorder corpus = new Recorder(topics, gaining);
    double[] alpha = new double[topics];
    Arrays.fill(alpha, 0.1);
    Schedule schedule =
        new Schedule(List.of(new Schedule.Stage(PART, 4), new Schedule.Stage(1, 40)), passes);
    Trainer.Fitted fitted =
        new Trainer(topics, 1, alpha, true, 0.01, tolerance).fit(corpus, schedule);
    assertEquals(corpus.shares.size(), fitted.sweeps());
    assertEquals(corpus.finished, fitted.passes());
    assertEquals(!gaining && tolerance > 0, fitted.stoppedEarly(), "of the sweeps alone");
    return corpus;
  }

  @Test
  void thePriorIsLearnedFromSevenTenthsOnEveryThirdSweep() {
    Recorder corpus = fitted(299, 0, 3, false);
    assertEquals(44, corpus.shares.size());
    assertTrue(corpus.shares.subList(0, 4).stream().allMatch(share -> share == PART));
    assertEquals(4 + 28, corpus.learned.indexOf(true));
    assertEquals(4, corpus.learned.stream().filter(l -> l).count());
  }

  @Test
  void withManyTopicsInTheLastTenSweepsOnly() {
    Recorder corpus = fitted(300, 0, 3, false);
    assertEquals(4 + 30, corpus.learned.indexOf(true));
    assertEquals(4, corpus.learned.stream().filter(l -> l).count());
  }

  @Test
  void finishingEndsWhereAPassGainsNothing() {
    assertEquals(6, fitted(2, 0.001, 14, true).finished);
    assertEquals(44, fitted(2, 0.001, 14, true).shares.size(), "gaining to the end");
    assertEquals(4, fitted(2, 0.001, 4, true).finished);
    assertEquals(14, fitted(2, 0, 14, false).finished);
  }

  /** An even score throughout: ten sweeps tell a plateau, then ten more, then the last ten. */
  @Test
  void sweepsEndWhereTheyGainNothing() {
    assertEquals(4 + 2 + 10 + 10 + 10, fitted(2, 0.001, 1, false).shares.size());
    assertEquals(4 + 2 + 10 + 10, fitted(300, 0.001, 1, false).shares.size());
  }

  @Test
  void unitsAreAsFineAsTheMostFrequentTermAllows() {
    assertEquals(16, Trainer.bits(4_095));
    assertEquals(15, Trainer.bits(4_096));
    assertEquals(0, Trainer.bits(Integer.MAX_VALUE));
  }
}
