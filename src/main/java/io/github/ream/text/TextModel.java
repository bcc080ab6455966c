package io.github.ream.text;

import static org.apache.spark.sql.functions.col;

import io.github.ream.config.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The text stages of a pipeline: from title and abstract to terms, term counts and TF-IDF.
 *
 * @param analyzer title and abstract to terms
 * @param vocabulary terms to counts
 * @param idf counts to TF-IDF
 */
public record TextModel(TextAnalyzerModel analyzer, CountVectorizerModel vocabulary, IDFModel idf) {

  /** A text model and the papers it was fitted to, as persisted {@link Documents}. */
  public record Fitted(TextModel model, Dataset<Row> documents) {}

  /**
   * Learns plurals, phrases, vocabulary and IDF.
   *
   * @param papers one row per paper: {@code paper_id}, {@code title}, {@code abstract}, {@code
   *     published_year}
   * @param progress is told what begins
   * @return empty if no paper has a usable word
   */
  public static Optional<Fitted> fit(
      Dataset<Row> papers, Settings.Text settings, Consumer<String> progress) {
    TextAnalyzer analyzer = TextAnalyzer.of(settings);
    // Cut into tokens once; plurals, phrases, vocabulary and counts all read them.
    Dataset<Row> lines =
        papers
            .select(
                analyzer.lines().as("lines"),
                col(Documents.PAPER_ID),
                col(Documents.PUBLISHED_YEAR))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      progress.accept("tokens");
      long withTokens = lines.where(col("lines").notEqual("")).count();
      progress.accept("plurals and phrases");
      TextAnalyzerModel analysis = analyzer.learn(lines);
      progress.accept("vocabulary");
      String[] terms = vocabulary(lines, analysis, withTokens, settings);
      if (terms.length == 0) {
        return Optional.empty();
      }
      CountVectorizerModel vocabulary =
          new CountVectorizerModel(terms)
              .setInputCol(Documents.TOKENS)
              .setOutputCol(Documents.COUNTS)
              .setMinTF(1);
      progress.accept("term counts");
      Dataset<Row> documents =
          Documents.counted(
                  lines.withColumn(Documents.TOKENS, analysis.terms(col("lines"))), vocabulary)
              .persist(StorageLevel.MEMORY_AND_DISK());
      IDFModel idf =
          new IDF()
              .setInputCol(Documents.COUNTS)
              .setOutputCol(Documents.TFIDF)
              .fit(Documents.onlyWithText(documents));
      return Optional.of(new Fitted(new TextModel(analysis, vocabulary, idf), documents));
    } finally {
      lines.unpersist();
    }
  }

  private static String[] vocabulary(
      Dataset<Row> lines, TextAnalyzerModel analysis, long papers, Settings.Text settings) {
    LineTerms terms = analysis.lineTerms();
    Dataset<Row> counts = TermCounts.of(lines, terms::call).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return Vocabulary.choose(counts, papers, settings);
    } finally {
      counts.unpersist();
    }
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

  /** Papers as persisted {@link Documents}, nothing learned. */
  public Dataset<Row> documents(Dataset<Row> papers) {
    return Documents.counted(analyzer.transform(papers), vocabulary)
        .persist(StorageLevel.MEMORY_AND_DISK());
  }
}
