package io.github.ream.topic.lda;

/** Draws new topics for the tokens of one document at a time. Not shared between threads. */
interface Sampler {
  /**
   * Resamples a document's tokens in turn, with the document's counts live and the word tables
   * frozen; each token is taken out of both before its draw.
   *
   * @param fresh whether the document has no topics yet
   * @return the logarithm of the product of the masses that the tokens were drawn from
   */
  double sample(
      TopicTables tables, int[] words, char[] topics, int from, int to, long stream, boolean fresh);
}
