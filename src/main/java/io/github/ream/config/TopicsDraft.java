package io.github.ream.config;

import java.util.List;

/** The settings of topic fitting by name. One that is left out fails when the draft is taken. */
final class TopicsDraft {
  List<Integer> ks;
  Boolean searchK;
  Integer searchFits;
  Integer seeds;
  Optimizer optimizer;
  Integer iterations;
  Boolean earlyStopping;
  Double documentPrior;
  Double topicPrior;
  Integer miniBatchSize;
  Double learningOffset;
  Double learningDecay;
  Boolean optimizeDocumentPrior;
  Integer minTermsPerPaper;
  Double heldOutShare;
  List<String> languages;

  Settings.Topics settings() {
    return new Settings.Topics(
        ks,
        searchK,
        searchFits,
        seeds,
        optimizer,
        iterations,
        earlyStopping,
        documentPrior,
        topicPrior,
        miniBatchSize,
        learningOffset,
        learningDecay,
        optimizeDocumentPrior,
        minTermsPerPaper,
        heldOutShare,
        languages);
  }
}
