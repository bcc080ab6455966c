package io.github.ream.text;

import io.github.ream.config.Settings;
import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.storage.StorageLevel;

/**
 * The text stages of a pipeline: from title and abstract to terms, term counts and TF-IDF.
 *
 * @param analyzer title and abstract to terms
 * @param vocabulary terms to counts
 * @param idf counts to TF-IDF
 */
public record TextModel(TextAnalyzerModel analyzer, CountVectorizerModel vocabulary, IDFModel idf) {

  /** A text model and the papers it was fitted to. */
  public record Fitted(TextModel model, Documents documents) {}

  /**
   * Learns plurals, phrases, vocabulary and IDF.
   *
   * @param progress hears what begins
   * @return empty if no paper has a usable word
   */
  public static Optional<Fitted> fit(
      JavaRDD<PaperToRead> papers, Settings.Text settings, Progress progress) {
    TextAnalyzer analyzer = TextAnalyzer.of(settings).knowing(papers);
    // Cut into tokens once; plurals, phrases, vocabulary and counts all read them.
    JavaRDD<TokenBlock> blocks =
        TokenBlock.of(papers, analyzer.shared().tokenLines())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      progress.activity(Activity.Work.TEXT, "tokens");
      TokenBlock.Size size = TokenBlock.Size.of(blocks);
      progress.activity(Activity.Work.TEXT, "plurals and phrases");
      TextAnalyzerModel analysis = analyzer.learn(blocks, size);
      progress.activity(Activity.Work.TEXT, "vocabulary");
      Chosen chosen = vocabulary(blocks, analysis, size, settings);
      analysis = chosen.analysis;
      String[] terms = chosen.vocabulary;
      if (terms.length == 0) {
        return Optional.empty();
      }
      CountVectorizerModel vocabulary =
          new CountVectorizerModel(terms)
              .setInputCol(Documents.TOKENS)
              .setOutputCol(Documents.COUNTS)
              .setMinTF(1);
      progress.activity(Activity.Work.TEXT, "term counts");
      Documents documents = Documents.of(blocks, analysis.lineTerms(), terms);
      return Optional.of(
          new Fitted(new TextModel(analysis, vocabulary, idf(documents.frequencies())), documents));
    } finally {
      blocks.unpersist();
    }
  }

  /** An analysis that knows the spellings of terms, and the terms that papers are counted by. */
  @SuppressWarnings("ArrayRecordComponent") // Terms by their ids, never compared.
  private record Chosen(TextAnalyzerModel analysis, String[] vocabulary) {}

  private static Chosen vocabulary(
      JavaRDD<TokenBlock> blocks,
      TextAnalyzerModel analysis,
      TokenBlock.Size size,
      Settings.Text settings) {
    Broadcast<LineTerms> reading =
        JavaSparkContext.fromSparkContext(blocks.context()).broadcast(analysis.lineTerms());
    JavaRDD<TermTotals> totals =
        TermTotals.sum(
                blocks,
                block -> new BlockTerms(block, reading.value()).totals(),
                SpellingVariants::home)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      if (!settings.variantFolding()) {
        return new Chosen(analysis, Vocabulary.choose(totals, size.withTokens(), settings));
      }
      Map<String, String> spellings = SpellingVariants.learn(totals);
      return new Chosen(
          analysis.spelling(spellings),
          Vocabulary.choose(
              totals.map(part -> part.renamed(term -> spellings.getOrDefault(term, term))),
              size.withTokens(),
              settings));
    } finally {
      totals.unpersist();
      reading.destroy();
    }
  }

  /** The IDF stage that MLlib would fit, made from frequencies that are counted already. */
  private static IDFModel idf(Documents.Frequencies frequencies) {
    double papers = frequencies.withText();
    double[] idf =
        Arrays.stream(frequencies.papers())
            .mapToDouble(with -> Math.log((papers + 1) / (with + 1.0)))
            .toArray();
    return new IDFModel(
            Identifiable$.MODULE$.randomUID("idf"),
            new org.apache.spark.mllib.feature.IDFModel(
                Vectors.dense(idf), frequencies.papers(), frequencies.withText()))
        .setInputCol(Documents.COUNTS)
        .setOutputCol(Documents.TFIDF);
  }

  /** The text stages of a saved pipeline, if it has them all. */
  public static Optional<TextModel> of(PipelineModel pipeline) {
    TextAnalyzerModel analyzer = null;
    CountVectorizerModel vocabulary = null;
    IDFModel idf = null;
    for (Transformer stage : pipeline.stages()) {
      if (stage instanceof TextAnalyzerModel found) {
        analyzer = found;
      } else if (stage instanceof CountVectorizerModel found) {
        vocabulary = found;
      } else if (stage instanceof IDFModel found) {
        idf = found;
      }
    }
    return analyzer == null || vocabulary == null || idf == null
        ? Optional.empty()
        : Optional.of(new TextModel(analyzer, vocabulary, idf));
  }

  /** The stages in the order a pipeline runs them. */
  public List<Transformer> stages() {
    return List.of(analyzer, vocabulary, idf);
  }

  /** Papers as term counts, nothing learned. */
  public Documents documents(JavaRDD<PaperToRead> papers) {
    return Documents.of(
        TokenBlock.of(papers, analyzer.shared().tokenLines()),
        analyzer.lineTerms(),
        vocabulary.vocabulary());
  }

  /** The same of papers of which the model has read some before: only the others are read. */
  public Documents documentsOfKnown(JavaRDD<KnownPaper> papers) {
    TokenLines lines = analyzer.shared().tokenLines();
    // Not destroyed here but left to Spark's cleaner: a lost partition needs it again.
    Broadcast<TermPapers.Reading> reading =
        JavaSparkContext.fromSparkContext(papers.context())
            .broadcast(TermPapers.Reading.of(analyzer.lineTerms(), vocabulary.vocabulary()));
    return Documents.of(
        papers.mapPartitions(some -> new KnownBlocks(some, lines, reading)),
        vocabulary.vocabulary().length);
  }
}
