package io.github.ream.topic.lda;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages of a fit: sweeps over a growing share of the documents, so that topics form where
 * sweeps are cheap, then over all of them; and how many finishing passes come after them at most.
 */
record Schedule(List<Stage> stages, int finishing) {
  /** Fewer documents than this are never divided. */
  private static final long SMALLEST = 2_000;

  /** Sweeps over a part of the documents, as a share of those over all. */
  private static final float PART = 0.3f;

  /** More sweeps over all documents for each part that is too small, as a share of them. */
  private static final float SAVED = 0.4f;

  /**
   * Fewer sweeps than this over all documents leave none for others to take over what is let go.
   */
  private static final int FEWEST_TO_DROP = 4;

  /**
   * When the prior is learned from, as a share of the sweeps over all documents: earlier makes more
   * topics of few tokens, later leaves unlike topics of a small corpus in one.
   */
  private static final float LEARN_FROM = 0.7f;

  private static final int SETTLING = 10;

  /** What the sweeps of a stage are for. */
  enum Kind {
    /** Under the prior given, tables led along their change. */
    SEARCH,
    /** The same; after it the surplus topics go. */
    DROP,
    /** The prior learned, tables led along their change. */
    LEARN,
    /** The prior learned, tables as they are. */
    SETTLE
  }

  /**
   * Sweeps over a share of the documents.
   *
   * @param share of the documents, in the order of their keys' hashes
   * @param sweeps at most
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

  /** Whether topics beyond those asked for would go again. */
  boolean drops() {
    return stages.stream().anyMatch(stage -> stage.kind() == Kind.DROP);
  }
}
