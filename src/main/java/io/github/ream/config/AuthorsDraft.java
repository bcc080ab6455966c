package io.github.ream.config;

/**
 * The settings of author-count statistics by name. One that is left out fails when the draft is
 * taken.
 */
final class AuthorsDraft {
  Double confidence;
  Integer hyperAuthoredAbove;
  Integer minGroupSize;
  Integer maxComparedGroups;
  Integer minFitSize;
  Integer fitSamples;

  Settings.Authors settings() {
    return new Settings.Authors(
        confidence, hyperAuthoredAbove, minGroupSize, maxComparedGroups, minFitSize, fitSamples);
  }
}
