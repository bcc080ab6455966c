package io.github.ream.config;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Every setting in force, validated. {@code reference.conf} says what each means.
 *
 * @param seed seed of everything random
 * @param ingest reading dumps
 * @param corpus identity and merging
 * @param text tokens, phrases and vocabulary
 * @param topics topic fitting
 * @param adding what a run that adds to a report does with its topics
 * @param authors author-count statistics
 * @param publish Parquet files
 * @param json all of it as JSON text, keys sorted, for the {@code run} table
 */
public record Settings(
    long seed,
    Ingest ingest,
    Corpus corpus,
    Text text,
    Topics topics,
    Adding adding,
    Authors authors,
    Publish publish,
    String json) {

  /**
   * Reading dumps.
   *
   * @param captureYear year of dates written without one; empty to infer it from each capture
   * @param chunkSize bytes of a piece of a large file
   * @param taskSize bytes a task reads, about
   * @param maxRecordChars longest record in characters
   * @param columns additional names of table columns, by the field that they hold
   * @param charset encoding of texts that are not UTF-8, or UTF-8 if that is not told
   * @param keepRecords whether the report keeps the records it is made from, for runs that add to
   *     it
   * @param replace whether a run forgets what the output holds, instead of adding to it
   */
  public record Ingest(
      OptionalInt captureYear,
      long chunkSize,
      long taskSize,
      int maxRecordChars,
      Map<String, List<String>> columns,
      String charset,
      boolean keepRecords,
      boolean replace) {}

  /**
   * Identity and merging of papers.
   *
   * @param sameAbstractSimilarity least Jaccard similarity of the abstracts of one paper
   * @param nearTitleSimilarity least Jaccard similarity of two titles that may be one
   * @param nearTitleAbstractSimilarity least Jaccard similarity of the abstracts of one paper under
   *     two such titles
   * @param maxAbstractsPerTitle most variants with one title or identifier that are compared
   */
  public record Corpus(
      double sameAbstractSimilarity,
      double nearTitleSimilarity,
      double nearTitleAbstractSimilarity,
      int maxAbstractsPerTitle) {}

  /**
   * Tokens and vocabulary.
   *
   * @param minDocumentFrequency fewest papers a term occurs in
   * @param maxDocumentShare largest share of papers a term occurs in
   * @param maxTerms vocabulary size at most
   * @param minTokenLength shortest token in characters
   * @param stopWords whether English stop words are left out
   * @param boilerplateWords whether words of any abstract are left out
   * @param extraStopWords more words to leave out
   * @param pluralFolding whether plurals count as their singular
   * @param variantFolding whether spellings that differ by hyphens and blanks are one term
   * @param acronyms whether acronyms count as what they stand for
   * @param phrases frequent phrases as single terms
   */
  public record Text(
      int minDocumentFrequency,
      double maxDocumentShare,
      int maxTerms,
      int minTokenLength,
      boolean stopWords,
      boolean boilerplateWords,
      List<String> extraStopWords,
      boolean pluralFolding,
      boolean variantFolding,
      boolean acronyms,
      Phrases phrases) {}

  /**
   * Frequent phrases as single terms.
   *
   * @param maxWords longest phrase in words, 1 for none
   * @param minCount fewest occurrences
   * @param minDocumentShare fewest occurrences as a share of the papers
   * @param minNpmi least normalised pointwise mutual information
   * @param maxPhrases most phrases of each length
   */
  public record Phrases(
      int maxWords, int minCount, double minDocumentShare, double minNpmi, int maxPhrases) {}

  /**
   * What a run that adds dumps to a report does with the topics of the report's own model.
   *
   * @param when whether topics are kept or fitted anew
   * @param growth share of new papers, of those of the fit, above which topics are fitted anew
   * @param perplexityRise share by which the perplexity of new papers may be higher than that of
   *     the papers held out of the fit
   */
  public record Adding(WhenAdding when, double growth, double perplexityRise) {}

  /**
   * Topic fitting.
   *
   * @param ks numbers of topics to fit; empty to take one that suits the corpus
   * @param searchK whether to search for the number, from the one that suits the corpus on
   * @param searchFits most numbers of topics that a search fits
   * @param seeds seeds to fit each number with, from the run's own on
   * @param optimizer the optimiser
   * @param iterations steps or passes, 0 for one that suits the corpus
   * @param earlyStopping whether the collapsed optimiser may make fewer
   * @param documentPrior Dirichlet prior of topics in a document, 0 for the optimiser's default
   * @param topicPrior Dirichlet prior of terms in a topic, 0 for the optimiser's default
   * @param miniBatchSize documents in a mini-batch
   * @param learningOffset tau0
   * @param learningDecay kappa
   * @param optimizeDocumentPrior whether the document prior is learned
   * @param minTermsPerPaper fewest terms of a paper that gets topics
   * @param heldOutShare share of the papers that perplexity is measured on
   * @param languages languages that topics are fitted to: {@value #MAIN_LANGUAGE}, {@value
   *     #ALL_LANGUAGES} or codes
   */
  public record Topics(
      List<Integer> ks,
      boolean searchK,
      int searchFits,
      int seeds,
      Optimizer optimizer,
      int iterations,
      boolean earlyStopping,
      double documentPrior,
      double topicPrior,
      int miniBatchSize,
      double learningOffset,
      double learningDecay,
      boolean optimizeDocumentPrior,
      int minTermsPerPaper,
      double heldOutShare,
      List<String> languages) {
    /** The word for all languages among {@link #languages}. */
    public static final String ALL_LANGUAGES = "all";

    /** The word for the language of most papers among {@link #languages}. */
    public static final String MAIN_LANGUAGE = "main";

    /** Languages that are told apart; a paper in any other has none. */
    public static final List<String> TOLD_LANGUAGES =
        List.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
            "fr", "gl", "he", "hi", "hu", "hy", "id", "it", "ja", "ko", "lt", "lv", "ne", "nl",
            "no", "pt", "ro", "ru", "sv", "ta", "te", "th", "tr", "zh");

    /** Fewer papers than this make no topic. */
    private static final int FEWEST_PAPERS_A_TOPIC = 3;

    /**
     * The number of topics for a corpus: the first one set, or the square root of half its size,
     * between 5 and 100, and a third of its size at most, but at least 2.
     *
     * @param papers number of different papers
     */
    public int kFor(long papers) {
      if (!ks.isEmpty()) {
        return ks.get(0);
      }
      long bySize = Math.max(5, Math.min(100, Math.round(Math.sqrt(papers / 2.0))));
      return (int) Math.max(2, Math.min(bySize, papers / FEWEST_PAPERS_A_TOPIC));
    }
  }

  /**
   * Author-count statistics.
   *
   * @param confidence confidence of the intervals, 0 to 1
   * @param hyperAuthoredAbove papers with more authors than this are hyper-authored
   * @param minGroupSize fewest papers of a group that is tested or fitted
   * @param maxComparedGroups most groups of a dimension that are compared two by two
   * @param minFitSize fewest papers of a group that distributions are fitted to
   * @param fitSamples made-up samples of a power law's goodness of fit, 0 for none
   */
  public record Authors(
      double confidence,
      int hyperAuthoredAbove,
      int minGroupSize,
      int maxComparedGroups,
      int minFitSize,
      int fitSamples) {}

  /**
   * Parquet files.
   *
   * @param fileSize bytes of a Parquet file, about
   * @param compression Parquet compression codec
   */
  public record Publish(long fileSize, String compression) {
    /** The codec that leaves files uncompressed. */
    public static final String UNCOMPRESSED = "none";
  }
}
