package io.github.ream.topic.lda;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages of a fit: sweeps over a growing share of the documents, so that topics form where
 * sweeps are cheap, then over all of them.
 */
record Schedule(List<Stage> stages, int finishing) {
  /** Fewer documents than this are never divided. */
  private static final long SMALLEST = 2_000;

  /**
   * Sweeps over a share of the documents.
   *
   * @param share of the documents, in the order of their keys' hashes
   */
  record Stage(double share, int sweeps) {}

  static Schedule of(long documents, int topics, int sweeps, int finishing) {
    List<Stage> stages = new ArrayList<>();
    int whole = Math.round(sweeps * 0.4f);
    // Few topics have formed sooner.
    int part = topics < CollapsedLDAParameters.MANY ? Math.round(sweeps * 0.3f) : whole;
    int saved = 0;
    for (double share : new double[] {0.25, 0.5}) {
      if (documents * share >= SMALLEST && part > 0) {
        stages.add(new Stage(share, part));
      } else {
        saved += whole;
      }
    }
    stages.add(new Stage(1, sweeps + saved));
    return new Schedule(List.copyOf(stages), finishing);
  }
}
