package io.github.ream.plan;

import io.github.ream.progress.RunPart;

/**
 * What the cost of a run depends on.
 *
 * @param textBytes bytes of dumps, unpacked
 * @param records records in them
 * @param papers papers that these are
 * @param words words of titles and abstracts of all records
 * @param authorships authors of papers, each paper with its own
 * @param tokens occurrences of terms of the vocabulary
 * @param terms size of the vocabulary
 * @param k number of topics
 * @param passes passes over the corpus that all fits make
 */
public record RunSize(
    double textBytes,
    double records,
    double papers,
    double words,
    double authorships,
    double tokens,
    double terms,
    double k,
    double passes) {
  /** Sampling a token takes this power of the number of topics (docs/lda.md, times by K). */
  private static final double POWER_OF_TOPICS = 0.24;

  /** What the cost of a part grows with; its unit is that of a rate in {@code costs.conf}. */
  public double of(RunPart part) {
    return switch (part) {
      case STARTING, GENERATING -> 0;
      case READING -> textBytes;
      case MERGING -> records;
      case TEXT, TOPIC_TABLES -> words;
      case FITTING -> tokens * passes * Math.pow(k / 100, POWER_OF_TOPICS);
      case AUTHOR_COUNTS -> papers + authorships;
      case PAGE -> papers;
    };
  }
}
