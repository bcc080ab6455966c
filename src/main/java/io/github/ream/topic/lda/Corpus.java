package io.github.ream.topic.lda;

/** Documents that can be swept, wherever they lie. Each call moves their topics on. */
interface Corpus extends AutoCloseable {
  CorpusSize size();

  /** Gives a share of the documents even topics and adds their word counts to {@code counts}. */
  void start(int topics, double share, long sweepSeed, int[] counts);

  /**
   * One Gibbs sweep over a share of the documents.
   *
   * @param counts word counts by term and topic, kept up to date
   * @param bins how many counts of a topic in a document to tell apart, 0 for none
   * @param above gains, at topic * bins + i, the documents with more than i tokens of the topic
   * @return how well it foretold the documents that had topics before
   */
  PassScore sweep(
      TopicTables tables, double share, long sweepSeed, int[] counts, int bins, int[] above);

  /**
   * One leave-one-out CVB0 pass; adds word statistics in units of 2^-bits to {@code counts}.
   *
   * @return how well it foretold the documents
   */
  PassScore finish(TopicTables tables, int bits, int[] counts);

  @Override
  void close();
}
