package io.github.ream.topic.lda;

/** Documents that can be swept, wherever they lie. Each call moves their topics on. */
interface Corpus extends AutoCloseable {
  CorpusSize size();

  /** Gives a share of the documents even topics; returns their word counts as change from none. */
  SweepResult start(int topics, double share, long sweepSeed);

  /**
   * One Gibbs sweep over a share of the documents.
   *
   * @param bins how many counts to tell apart in {@link SweepResult#documentsAbove}, 0 for none
   */
  SweepResult sweep(TopicTables tables, double share, long sweepSeed, int bins);

  /** One leave-one-out CVB0 pass; returns word statistics in units of 2^-bits. */
  CellCounts finish(TopicTables tables, int bits);

  @Override
  void close();
}
