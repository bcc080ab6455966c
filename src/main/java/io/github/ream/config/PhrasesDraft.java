package io.github.ream.config;

/** The settings of phrases by name. One that is left out fails when the draft is taken. */
final class PhrasesDraft {
  Integer maxWords;
  Integer minCount;
  Double minDocumentShare;
  Double minNpmi;
  Integer maxPhrases;

  Settings.Phrases settings() {
    return new Settings.Phrases(maxWords, minCount, minDocumentShare, minNpmi, maxPhrases);
  }
}
