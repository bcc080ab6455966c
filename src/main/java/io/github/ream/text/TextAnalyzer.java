package io.github.ream.text;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.config.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * MLlib stage that learns from titles and abstracts which tokens are plurals of others and which
 * neighbours form a phrase. What it learns depends on the papers alone, not on their order or
 * partitions.
 */
public final class TextAnalyzer extends Estimator<TextAnalyzerModel>
    implements DefaultParamsWritable {
  private static final long serialVersionUID = 1L;

  private final String uid;
  private final Param<String> titleCol;
  private final Param<String> abstractCol;
  private final Param<String> outputCol;
  private final IntParam minTokenLength;
  private final StringArrayParam stopWords;
  private final StringArrayParam wordsOnlyInPhrases;
  private final BooleanParam otherLanguages;
  private final BooleanParam pluralFolding;
  private final IntParam maxWords;
  private final IntParam minCount;
  private final DoubleParam minDocumentShare;
  private final DoubleParam minNpmi;
  private final IntParam maxPhrases;

  /** For MLlib's reader: a stage that keeps every word and looks for no plurals and phrases. */
  public TextAnalyzer(String uid) {
    this.uid = uid; // First: a parameter takes the stage's uid.
    this.titleCol = new Param<>(this, "titleCol", "column of the title, a string");
    this.abstractCol = new Param<>(this, "abstractCol", "column of the abstract, a string");
    this.outputCol = new Param<>(this, "outputCol", "column of the terms, an array of strings");
    this.minTokenLength = new IntParam(this, "minTokenLength", "shortest token in characters");
    this.stopWords =
        new StringArrayParam(this, "stopWords", "words that are left out and end a phrase");
    this.otherLanguages =
        new BooleanParam(
            this, "otherLanguages", "whether text in other languages loses its stop words too");
    this.wordsOnlyInPhrases =
        new StringArrayParam(this, "wordsOnlyInPhrases", "words that count only within a phrase");
    this.pluralFolding =
        new BooleanParam(this, "pluralFolding", "whether plurals count as their singular");
    this.maxWords = new IntParam(this, "maxWords", "longest phrase in words");
    this.minCount = new IntParam(this, "minCount", "fewest times of a phrase");
    this.minDocumentShare =
        new DoubleParam(this, "minDocumentShare", "fewest times as a share of papers with text");
    this.minNpmi = new DoubleParam(this, "minNpmi", "least NPMI of a phrase");
    this.maxPhrases = new IntParam(this, "maxPhrases", "most phrases of each length");
    set(otherLanguages, false);
    set(titleCol, "title");
    set(abstractCol, "abstract");
    set(outputCol, "tokens");
    set(minTokenLength, 1);
    set(stopWords, new String[0]);
    set(wordsOnlyInPhrases, new String[0]);
    set(pluralFolding, false);
    set(maxWords, 1);
    set(minCount, 1);
    set(minDocumentShare, 0.0);
    set(minNpmi, 0.0);
    set(maxPhrases, 0);
  }

  /** The stage that the settings ask for. */
  public static TextAnalyzer of(Settings.Text settings) {
    TextAnalyzer analyzer = new TextAnalyzer(Identifiable$.MODULE$.randomUID("textAnalyzer"));
    analyzer.set(analyzer.minTokenLength, settings.minTokenLength());
    analyzer.set(analyzer.otherLanguages, settings.stopWords());
    analyzer.set(analyzer.stopWords, StopWords.everywhere(settings).toArray(String[]::new));
    analyzer.set(
        analyzer.wordsOnlyInPhrases, StopWords.outsidePhrases(settings).toArray(String[]::new));
    analyzer.set(analyzer.pluralFolding, settings.pluralFolding());
    analyzer.set(analyzer.maxWords, settings.phrases().maxWords());
    analyzer.set(analyzer.minCount, settings.phrases().minCount());
    analyzer.set(analyzer.minDocumentShare, settings.phrases().minDocumentShare());
    analyzer.set(analyzer.minNpmi, settings.phrases().minNpmi());
    analyzer.set(analyzer.maxPhrases, settings.phrases().maxPhrases());
    return analyzer;
  }

  /** What MLlib looks for to load a saved stage. */
  public static MLReader<TextAnalyzer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public TextAnalyzerModel fit(Dataset<?> papers) {
    transformSchema(papers.schema());
    Dataset<Row> lines = papers.select(lines().as("lines")).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      TextAnalyzerModel model = learn(lines);
      model.setParent(this);
      return model;
    } finally {
      lines.unpersist();
    }
  }

  /** The tokens of the title and abstract as {@link TokenLines lines}, empty if there are none. */
  Column lines() {
    return udf(
            new TokenLines(
                minTokenLengthValue(),
                Set.copyOf(stopWordsValue()),
                otherLanguagesValue() ? OtherLanguages.all() : OtherLanguages.NONE),
            DataTypes.StringType)
        .apply(col(titleColumn()), col(abstractColumn()));
  }

  /**
   * Learns from papers that are cut into tokens already.
   *
   * @param lines one row per paper, its lines in the first column; read several times, so persisted
   */
  TextAnalyzerModel learn(Dataset<Row> lines) {
    boolean folds = (Boolean) getOrDefault(pluralFolding);
    int longest = (Integer) getOrDefault(maxWords);
    if (!folds && longest < 2) {
      return TextAnalyzerModel.of(this, Map.of(), List.of());
    }
    Dataset<Row> tokens =
        TermCounts.of(lines, TermCounts::tokens).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Map<String, String> singulars = folds ? PluralLearner.learn(tokens) : Map.of();
      List<String> phrases = longest < 2 ? List.of() : phrases(lines, tokens, singulars, longest);
      return TextAnalyzerModel.of(this, singulars, phrases);
    } finally {
      tokens.unpersist();
    }
  }

  private List<String> phrases(
      Dataset<Row> lines, Dataset<Row> tokens, Map<String, String> singulars, int longest) {
    LineTerms folding = new LineTerms(singulars, List.of(), Set.of());
    UDF1<String, String> singular = token -> folding.folded(token)[0];
    Dataset<Row> words =
        tokens
            .groupBy(
                udf(singular, DataTypes.StringType).apply(col(TermCounts.TERM)).as(TermCounts.TERM))
            .agg(sum(TermCounts.OCCURRENCES).as(TermCounts.OCCURRENCES));
    Set<String> onlyInPhrases = Set.copyOf(wordsOnlyInPhrasesValue());
    return new PhraseLearner(
            longest,
            fewestOccurrences(lines),
            (Double) getOrDefault(minNpmi),
            (Integer) getOrDefault(maxPhrases),
            onlyInPhrases)
        .learn(lines, folding, words);
  }

  private long fewestOccurrences(Dataset<Row> lines) {
    long papers = lines.where(col(lines.columns()[0]).notEqual("")).count();
    double share = (Double) getOrDefault(minDocumentShare);
    return Math.max((Integer) getOrDefault(minCount), (long) Math.ceil(share * papers));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return withTerms(schema, titleColumn(), abstractColumn(), outputColumn());
  }

  static StructType withTerms(StructType schema, String title, String text, String output) {
    List<String> columns = Arrays.asList(schema.fieldNames());
    for (String column : List.of(title, text)) {
      if (!columns.contains(column)
          || !schema.apply(column).dataType().sameType(DataTypes.StringType)) {
        throw new IllegalArgumentException(
            "column " + column + " must be a string; the columns are " + schema.simpleString());
      }
    }
    if (columns.contains(output)) {
      throw new IllegalArgumentException("column " + output + " is there already");
    }
    return schema.add(output, DataTypes.createArrayType(DataTypes.StringType, false), false);
  }

  @Override
  public TextAnalyzer copy(ParamMap extra) {
    return copyValues(new TextAnalyzer(uid), extra);
  }

  @Override
  public String uid() {
    return uid;
  }

  public Param<String> titleCol() {
    return titleCol;
  }

  public Param<String> abstractCol() {
    return abstractCol;
  }

  public Param<String> outputCol() {
    return outputCol;
  }

  public IntParam minTokenLength() {
    return minTokenLength;
  }

  public StringArrayParam stopWords() {
    return stopWords;
  }

  public BooleanParam otherLanguages() {
    return otherLanguages;
  }

  public StringArrayParam wordsOnlyInPhrases() {
    return wordsOnlyInPhrases;
  }

  public BooleanParam pluralFolding() {
    return pluralFolding;
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

  String titleColumn() {
    return getOrDefault(titleCol);
  }

  String abstractColumn() {
    return getOrDefault(abstractCol);
  }

  String outputColumn() {
    return getOrDefault(outputCol);
  }

  int minTokenLengthValue() {
    return (Integer) getOrDefault(minTokenLength);
  }

  Set<String> stopWordsValue() {
    return new TreeSet<>(Arrays.asList(getOrDefault(stopWords)));
  }

  boolean otherLanguagesValue() {
    return (Boolean) getOrDefault(otherLanguages);
  }

  Set<String> wordsOnlyInPhrasesValue() {
    return new TreeSet<>(Arrays.asList(getOrDefault(wordsOnlyInPhrases)));
  }
}
