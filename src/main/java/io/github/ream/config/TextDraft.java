package io.github.ream.config;

import java.util.List;

/**
 * The settings of tokens and vocabulary by name. One that is left out fails when the draft is
 * taken.
 */
final class TextDraft {
  Integer minDocumentFrequency;
  Double maxDocumentShare;
  Integer maxTerms;
  Integer minTokenLength;
  Boolean stopWords;
  Boolean boilerplateWords;
  List<String> extraStopWords;
  Boolean pluralFolding;
  Boolean variantFolding;
  Boolean acronyms;
  Settings.Phrases phrases;

  Settings.Text settings() {
    return new Settings.Text(
        minDocumentFrequency,
        maxDocumentShare,
        maxTerms,
        minTokenLength,
        stopWords,
        boilerplateWords,
        extraStopWords,
        pluralFolding,
        variantFolding,
        acronyms,
        phrases);
  }
}
