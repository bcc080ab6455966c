package io.github.ream.config;

/**
 * The settings of identity and merging by name. One that is left out fails when the draft is taken.
 */
final class CorpusDraft {
  Double sameAbstractSimilarity;
  Double nearTitleSimilarity;
  Double nearTitleAbstractSimilarity;
  Integer maxAbstractsPerTitle;

  Settings.Corpus settings() {
    return new Settings.Corpus(
        sameAbstractSimilarity,
        nearTitleSimilarity,
        nearTitleAbstractSimilarity,
        maxAbstractsPerTitle);
  }
}
