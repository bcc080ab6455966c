package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final double PART = 0.25;

  /** Two documents of two terms; says what it was asked for instead of sweeping. */
  private static final class Recorder implements TrainingCorpus {
    private final int topics;
    private final boolean gaining;
    private final List<Double> shares = new ArrayList<>();
    private final List<Boolean> learned = new ArrayList<>();
    private final List<Set<Integer>> gone = new ArrayList<>();
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
      learned.add(bins > 1);
      gone.add(
          IntStream.range(0, topics)
              .filter(k -> tables.alpha[k] == 0)
              .boxed()
              .collect(Collectors.toSet()));
      // Topic 1 is in most documents, so that each has least of it.
      Arrays.fill(above, 1);
      if (bins > 0) {
        above[bins] = 2;
      }
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
      return CountTable.of(table, topics, 2);
    }

    @Override
    public boolean keepsTables() {
      return true;
    }

    @Override
    public void close() {}
  }

  private static Recorder fitted(int topics, double tolerance, int passes, boolean gaining) {
    return fitted(topics, 0, tolerance, passes, gaining);
  }

  /** Four sweeps over a part of the documents, and 72 over all: forty, and 16 for each part. */
  private static Recorder fitted(
      int topics, int surplus, double tolerance, int passes, boolean gaining) {
    Recorder corpus = new Recorder(topics + surplus, gaining);
    double[] alpha = new double[topics + surplus];
    Arrays.fill(alpha, 0.1);
    List<Schedule.Stage> stages = new ArrayList<>();
    stages.add(new Schedule.Stage(PART, 4, Schedule.Kind.SEARCH));
    stages.addAll(Schedule.of(0, 40, passes).stages());
    Trainer.Fitted fitted =
        new Trainer(topics, 1, alpha, true, 0.01, tolerance)
            .fit(corpus, new Schedule(stages, passes));
    assertEquals(topics, fitted.counts().rows().topics);
    assertEquals(topics, fitted.alpha().length);
    assertEquals(corpus.shares.size(), fitted.sweeps());
    assertEquals(corpus.finished, fitted.passes());
    assertEquals(!gaining && tolerance > 0, fitted.stoppedEarly(), "of the sweeps alone");
    return corpus;
  }

  @Test
  void thePriorIsLearnedFromSevenTenthsOnEveryThirdSweep() {
    Recorder corpus = fitted(2, 0, 3, false);
    assertEquals(4 + 72, corpus.shares.size());
    assertTrue(corpus.shares.subList(0, 4).stream().allMatch(share -> share == PART));
    assertEquals(4 + 50, corpus.learned.indexOf(true));
    assertEquals(8, corpus.learned.stream().filter(l -> l).count());
  }

  @Test
  void surplusTopicsGoHalfwayAndStayGone() {
    Recorder corpus = fitted(4, 2, 0, 3, false);
    assertEquals(Set.of(), corpus.gone.get(4 + 35));
    // That of which documents have least, and of the others the last.
    assertEquals(Set.of(1, 5), corpus.gone.get(4 + 36));
    assertEquals(Set.of(1, 5), corpus.gone.get(4 + 71), "though the prior was learned");
  }

  @Test
  void finishingEndsWhereAPassGainsNothing() {
    assertEquals(6, fitted(2, 0.001, 14, true).finished);
    assertEquals(76, fitted(2, 0.001, 14, true).shares.size(), "gaining to the end");
    assertEquals(4, fitted(2, 0.001, 4, true).finished);
    assertEquals(14, fitted(2, 0, 14, false).finished);
  }

  /**
   * An even score throughout: twelve sweeps tell a plateau, or are more than a stage has; so the
   * stages are 12 of 35, the one before topics go, 12 of 14, 12 of 12, and the last ten.
   */
  @Test
  void sweepsEndWhereTheyGainNothing() {
    assertEquals(4 + 12 + 1 + 12 + 12 + 10, fitted(2, 0.001, 1, false).shares.size());
  }

  @Test
  void unitsAreAsFineAsTheMostFrequentTermAllows() {
    assertEquals(16, Trainer.bits(4_095));
    assertEquals(15, Trainer.bits(4_096));
    assertEquals(0, Trainer.bits(Integer.MAX_VALUE));
  }
}
