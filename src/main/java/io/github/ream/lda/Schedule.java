package io.github.ream.lda;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages of a fit, and the most finishing passes after them. Sweeps over a growing share of the
 * documents come first, so that topics form while sweeps are cheap; then sweeps over all documents.
 */
record Schedule(List<Stage> stages, int finishing) {
  /** The fewest documents in a part; a smaller part gets no sweeps. */
  private static final long SMALLEST = 2_000;

  /** Sweeps over a part of the documents, as a share of the sweeps over all. */
  private static final float PART = 0.3f;

  /**
   * Additional sweeps over all documents for each part that is too small, as a share of the sweeps
   * over all.
   */
  private static final float SAVED = 0.4f;

  /**
   * The fewest sweeps over all documents for surplus topics to be dropped. With fewer, none would
   * be left for other topics to take over their tokens.
   */
  private static final int FEWEST_TO_DROP = 4;

  /**
   * Learning the prior starts after this share of the sweeps over all documents. An earlier start
   * makes more topics of few tokens; a later one leaves unlike topics of a small corpus in one.
   */
  private static final float LEARN_FROM = 0.7f;

  private static final int SETTLING = 10;

  /** The purpose of the sweeps of a stage. */
  enum Kind {
    /** Samples under the given prior, with tables extrapolated along their change. */
    SEARCH,
    /** Does the same; the surplus topics are dropped after it. */
    DROP,
    /** Learns the prior, with tables extrapolated along their change. */
    LEARN,
    /** Learns the prior, with tables as they are. */
    SETTLE
  }

  /**
   * Sweeps over a share of the documents.
   *
   * @param share share of the documents, taken in the order of the hashes of their keys
   * @param sweeps the most sweeps
   */
  record Stage(double share, int sweeps, Kind kind) {}

  static Schedule of(long documents, int sweeps, int finishing) {
    List<Stage> stages = new ArrayList<>();
    int saved = 0;
    for (double share : new double[] {0.25, 0.5}) {
      if (documents * share >= SMALLEST) {
        add(stages, share, Math.round(sweeps * PART), Kind.SEARCH);
      } else {
        saved += Math.round(sweeps * SAVED);
      }
    }
    addWhole(stages, sweeps + saved);
    return new Schedule(List.copyOf(stages), finishing);
  }

  private static void addWhole(List<Stage> stages, int sweeps) {
    int half = sweeps < FEWEST_TO_DROP ? 0 : sweeps / 2;
    int settleFrom = Math.max(half, sweeps - SETTLING);
    int learnFrom = Math.min(settleFrom, Math.round(sweeps * LEARN_FROM));
    if (half > 0) {
      add(stages, 1, half - 1, Kind.SEARCH);
      add(stages, 1, 1, Kind.DROP);
    }
    add(stages, 1, learnFrom - half, Kind.SEARCH);
    add(stages, 1, settleFrom - learnFrom, Kind.LEARN);
    add(stages, 1, sweeps - settleFrom, Kind.SETTLE);
  }

  private static void add(List<Stage> stages, double share, int sweeps, Kind kind) {
    if (sweeps > 0) {
      stages.add(new Stage(share, sweeps, kind));
    }
  }

  /** Whether surplus topics would be dropped. */
  boolean drops() {
    return stages.stream().anyMatch(stage -> stage.kind() == Kind.DROP);
  }
}
