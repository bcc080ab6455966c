package io.github.ream.topic.lda;

import java.io.Serializable;

/**
 * What a pass over the documents reads and never changes: term weights by topic and the document
 * prior. Rows are terms; a row is padded with zeros to a multiple of {@link #LANES} topics.
 */
final class TopicTables implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Partial sums are kept in this many lanes on every machine, so that sums are the same. */
  static final int LANES = 16;

  final int topics;
  final int stride;

  /** (count + beta) / (topic total + V beta), row by term. */
  final float[] phi;

  /** 1 / (topic total + V beta): what one token weighs in a topic. */
  final float[] tokenWeight;

  /** beta / (topic total + V beta): the least weight of a term in a topic. */
  final float[] floor;

  /** The document prior, zero where padded. */
  final float[] alpha;

  TopicTables(int topics, float[] phi, float[] tokenWeight, float[] floor, float[] alpha) {
    this.topics = topics;
    this.stride = stride(topics);
    this.phi = phi;
    this.tokenWeight = tokenWeight;
    this.floor = floor;
    this.alpha = alpha;
  }

  static int stride(int topics) {
    return (topics + LANES - 1) / LANES * LANES;
  }
}
