package io.github.ream.text;

import io.github.ream.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * MLlib stage that learns from titles and abstracts what acronyms stand for, which tokens are
 * plurals of others and which neighbours form a phrase. What it learns depends on the papers alone,
 * not on their order or partitions.
 */
public final class TextAnalyzer extends Estimator<TextAnalyzerModel>
    implements TextParams, DefaultParamsWritable {
  private static final long serialVersionUID = 1L;

  private final String uid;
  private final Shared shared;
  private final BooleanParam pluralFolding;
  private final BooleanParam learnsAcronyms;
  private final IntParam maxWords;
  private final IntParam minCount;
  private final DoubleParam minDocumentShare;
  private final DoubleParam minNpmi;
  private final IntParam maxPhrases;

  /** For MLlib's reader: a stage that keeps every word and looks for no plurals and phrases. */
  public TextAnalyzer(String uid) {
    this.uid = uid; // First: a parameter takes the stage's uid.
    this.shared = new Shared(this);
    this.pluralFolding =
        new BooleanParam(this, "pluralFolding", "whether plurals count as their singular");
    this.learnsAcronyms =
        new BooleanParam(this, "learnsAcronyms", "whether acronyms count as their long form");
    this.maxWords = new IntParam(this, "maxWords", "longest phrase in words");
    this.minCount = new IntParam(this, "minCount", "fewest times of a phrase");
    this.minDocumentShare =
        new DoubleParam(this, "minDocumentShare", "fewest times as a share of papers with text");
    this.minNpmi = new DoubleParam(this, "minNpmi", "least NPMI of a phrase");
    this.maxPhrases = new IntParam(this, "maxPhrases", "most phrases of each length");
    shared.setDefaults();
    set(pluralFolding, false);
    set(learnsAcronyms, false);
    set(maxWords, 1);
    set(minCount, 1);
    set(minDocumentShare, 0.0);
    set(minNpmi, 0.0);
    set(maxPhrases, 0);
  }

  /** The stage that the settings ask for. */
  public static TextAnalyzer of(Settings.Text settings) {
    TextAnalyzer analyzer = new TextAnalyzer(Identifiable$.MODULE$.randomUID("textAnalyzer"));
    analyzer.set(analyzer.minTokenLength(), settings.minTokenLength());
    analyzer.set(analyzer.otherLanguages(), settings.stopWords());
    analyzer.set(analyzer.publisherLines(), settings.boilerplateWords());
    analyzer.set(analyzer.stopWords(), StopWords.everywhere(settings).toArray(String[]::new));
    analyzer.set(
        analyzer.wordsOnlyInPhrases(), StopWords.outsidePhrases(settings).toArray(String[]::new));
    analyzer.set(analyzer.pluralFolding, settings.pluralFolding());
    analyzer.set(analyzer.learnsAcronyms, settings.acronyms());
    analyzer.set(analyzer.maxWords, settings.phrases().maxWords());
    analyzer.set(analyzer.minCount, settings.phrases().minCount());
    analyzer.set(analyzer.minDocumentShare, settings.phrases().minDocumentShare());
    analyzer.set(analyzer.minNpmi, settings.phrases().minNpmi());
    analyzer.set(analyzer.maxPhrases, settings.phrases().maxPhrases());
    return analyzer;
  }

  /** The reader that MLlib looks for when it loads a saved stage. */
  public static MLReader<TextAnalyzer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public TextAnalyzerModel fit(Dataset<?> papers) {
    transformSchema(papers.schema());
    JavaRDD<PaperToRead> texts = texts(papers.select(shared.title(), shared.text()));
    TextAnalyzer knowing = knowing(texts);
    JavaRDD<TokenBlock> blocks =
        TokenBlock.of(texts, knowing.shared.tokenLines()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      TextAnalyzerModel model = knowing.learn(blocks, TokenBlock.Size.of(blocks));
      model.setParent(this);
      return model;
    } finally {
      blocks.unpersist();
    }
  }

  private JavaRDD<PaperToRead> texts(Dataset<Row> papers) {
    String title = shared.title();
    String text = shared.text();
    return papers
        .javaRDD()
        .map(paper -> new PaperToRead(null, paper.getAs(title), paper.getAs(text), null, null));
  }

  /**
   * This stage once it knows which sentences recur in the papers, and which acronyms they define.
   *
   * @param papers read once
   */
  TextAnalyzer knowing(JavaRDD<PaperToRead> papers) {
    TextAnalyzer knowing = copy(ParamMap.empty());
    FirstReading first =
        FirstReading.of(
            papers,
            shared.cutsLines(),
            (Boolean) getOrDefault(learnsAcronyms),
            shared.tokenLines());
    knowing.set(knowing.recurringSentences(), first.recurringSentences());
    knowing.set(knowing.acronyms(), first.acronyms());
    return knowing;
  }

  /**
   * Learns from tokenised papers.
   *
   * @param blocks read several times, so persisted
   */
  TextAnalyzerModel learn(JavaRDD<TokenBlock> blocks, TokenBlock.Size size) {
    boolean folds = (Boolean) getOrDefault(pluralFolding);
    int longest = (Integer) getOrDefault(maxWords);
    if (!folds && longest < 2) {
      return TextAnalyzerModel.of(this, Map.of(), List.of());
    }
    LineTerms asTheyAre = new LineTerms(Map.of(), List.of(), Set.of());
    JavaRDD<TermTotals> tokens =
        TermTotals.sum(
                blocks, block -> new BlockTerms(block, asTheyAre).totals(), PluralLearner::home)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Map<String, String> singulars = folds ? PluralLearner.learn(tokens) : Map.of();
      List<String> phrases =
          longest < 2 ? List.of() : phrases(blocks, size, tokens, singulars, longest);
      return TextAnalyzerModel.of(this, singulars, phrases);
    } finally {
      tokens.unpersist();
    }
  }

  private List<String> phrases(
      JavaRDD<TokenBlock> blocks,
      TokenBlock.Size size,
      JavaRDD<TermTotals> tokens,
      Map<String, String> singulars,
      int longest) {
    Broadcast<LineTerms> folding =
        JavaSparkContext.fromSparkContext(blocks.context())
            .broadcast(new LineTerms(singulars, List.of(), shared.onlyInPhrases()));
    try {
      return new PhraseLearner(
              longest,
              fewestOccurrences(size.withTokens()),
              (Double) getOrDefault(minNpmi),
              (Integer) getOrDefault(maxPhrases))
          .learn(
              blocks,
              folding,
              // A word and its plural begin alike and so are in one partition.
              tokens.map(part -> part.renamed(folding.value()::folded)),
              size.tokens());
    } finally {
      folding.destroy();
    }
  }

  private long fewestOccurrences(long papers) {
    double share = (Double) getOrDefault(minDocumentShare);
    return Math.max((Integer) getOrDefault(minCount), (long) Math.ceil(share * papers));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return shared.withTerms(schema);
  }

  @Override
  public TextAnalyzer copy(ParamMap extra) {
    return copyValues(new TextAnalyzer(uid), extra);
  }

  @Override
  public String uid() {
    return uid;
  }

  @Override
  public Shared shared() {
    return shared;
  }

  public BooleanParam pluralFolding() {
    return pluralFolding;
  }

  public BooleanParam learnsAcronyms() {
    return learnsAcronyms;
  }

  public IntParam maxWords() {
    return maxWords;
  }

  public IntParam minCount() {
    return minCount;
  }

  public DoubleParam minDocumentShare() {
    return minDocumentShare;
  }

  public DoubleParam minNpmi() {
    return minNpmi;
  }

  public IntParam maxPhrases() {
    return maxPhrases;
  }
}
