package io.github.ream.topic.lda;

/** Takes one document through a leave-one-out CVB0 step. Not shared between threads. */
interface Finisher {
  /**
   * Replaces a document's expected topic counts and adds its tokens' topic shares to the word
   * statistics.
   *
   * @param gamma expected counts by topic, padded; in and out
   * @param statistics cells by term and topic, in units of 2^-bits
   * @return the logarithm of the product of the tokens' masses, each token itself left out
   */
  double finish(
      TopicTables tables, int[] words, int from, int to, float[] gamma, int[] statistics, int bits);
}
