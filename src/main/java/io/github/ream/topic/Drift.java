package io.github.ream.topic;

import io.github.ream.config.Settings;
import io.github.ream.text.Documents;
import io.github.ream.text.TextModel;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LocalLDAModel;

/**
 * How far a corpus has moved away from the papers that a model was fitted to.
 *
 * @param growth papers with text beyond those of the fit, as a share of these
 * @param rise document-completion perplexity of the papers that were added, over that of the papers
 *     held out of the fit; NaN if either is not known or rests on too few papers to tell
 */
record Drift(double growth, double rise) {
  /** The perplexity of fewer papers is mostly chance: the mean of 20 is off by about a tenth. */
  static final int ENOUGH_PAPERS = 20;

  /**
   * Measures the drift.
   *
   * @param documents all papers, as the model's text stages read them
   * @param added ids of papers that the model has not seen
   */
  static Drift of(Documents documents, PipelineModel model, Set<String> added, long seed) {
    double fitted = TextModel.of(model).orElseThrow().idf().numDocs();
    DominantTopic naming = TopicModeler.stage(model, DominantTopic.class).orElseThrow();
    double growth = documents.frequencies().withText() / fitted - 1;
    double before = naming.perplexityOfFit();
    if (Double.isNaN(before)) {
      return new Drift(growth, Double.NaN);
    }
    LocalLDAModel lda = TopicModeler.stage(model, LocalLDAModel.class).orElseThrow();
    HeldOutPapers papers = HeldOutPapers.among(documents, added, seed);
    double perplexity =
        papers.size() < ENOUGH_PAPERS
            ? Double.NaN
            : papers
                .measured(
                    new DocumentCompletion(
                        TopicTerms.of(lda).phi(), lda.estimatedDocConcentration().toArray()))
                .perplexity();
    return new Drift(growth, perplexity / before);
  }

  /** Whether the topics are to be fitted anew. */
  boolean isTooFar(Settings.Adding limits) {
    return growth > limits.growth() || rise > 1 + limits.perplexityRise();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%+.1f %% papers since the fit, perplexity of the new ones %s",
        100 * growth,
        Double.isNaN(rise) ? "not measured" : String.format(Locale.ROOT, "%.2f times", rise));
  }
}
