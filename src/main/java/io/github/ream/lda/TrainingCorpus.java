package io.github.ream.lda;

/** Documents to sample topics for, wherever they are kept. Each pass changes their topics. */
interface TrainingCorpus extends AutoCloseable {
  CorpusSize size();

  /** Gives each token in a share of the documents a topic drawn evenly. */
  void start(int topics, double share, long sweepSeed);

  /**
   * One Gibbs sweep over a share of the documents.
   *
   * @param bins how many counts of a topic in a document to tell apart, 0 for none
   * @param above at topic * bins + i the sweep adds the number of documents with more than i tokens
   *     of the topic
   * @return how well the tables predicted the documents that had topics before
   */
  PassScore sweep(TopicTables tables, double share, long sweepSeed, int bins, int[] above);

  /**
   * One leave-one-out CVB0 pass over all documents.
   *
   * @param bits the unit of the word statistics is 2^-bits of a token
   * @return how well the tables predicted the documents
   */
  PassScore finish(TopicTables tables, int bits);

  /**
   * The count of each topic in each term after the last pass: in tokens, or after {@link #finish}
   * in its units. Whoever takes them may read them until it gives them back to {@link #recycle}.
   */
  CellCounts counts();

  /** Takes back counts that nobody reads any more; a later pass may fill their arrays again. */
  default void recycle(CellCounts unread) {}

  /**
   * Whether the corpus reads a pass's tables after the pass, so that their arrays must not be
   * reused.
   */
  boolean keepsTables();

  @Override
  void close();
}
