package io.github.ream.topic.lda;

/** Documents that can be swept, wherever they lie. Each call moves their topics on. */
interface Corpus extends AutoCloseable {
  CorpusSize size();

  /** Gives a share of the documents topics drawn evenly. */
  void start(int topics, double share, long sweepSeed);

  /**
   * One Gibbs sweep over a share of the documents.
   *
   * @param bins how many counts of a topic in a document to tell apart, 0 for none
   * @param above gains, at topic * bins + i, the documents with more than i tokens of the topic
   * @return how well it foretold the documents that had topics before
   */
  PassScore sweep(TopicTables tables, double share, long sweepSeed, int bins, int[] above);

  /**
   * One leave-one-out CVB0 pass over all documents.
   *
   * @param bits word statistics are counted in units of 2^-bits
   * @return how well it foretold the documents
   */
  PassScore finish(TopicTables tables, int bits);

  /**
   * What each term has of each topic after the last call: tokens, or after {@link #finish} its
   * units. Not to be used beyond the call after the next.
   */
  CellCounts counts();

  /** Whether tables may be read after the pass that they were given for. */
  boolean keepsTables();

  @Override
  void close();
}
