package io.github.ream.text;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.BooleanParam;
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
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * MLlib stage from a paper's title and abstract to its terms, an array of strings in reading order.
 * All it has learned, plurals and phrases, are parameters, saved and loaded with it. Null and empty
 * text gives an empty array.
 */
public final class TextAnalyzerModel extends Model<TextAnalyzerModel>
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
  private final StringArrayParam plurals;
  private final StringArrayParam singulars;
  private final StringArrayParam phrases;

  /** For MLlib's reader. */
  public TextAnalyzerModel(String uid) {
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
    this.plurals = new StringArrayParam(this, "plurals", "tokens that fold to a singular");
    this.singulars =
        new StringArrayParam(this, "singulars", "the singulars, in the order of plurals");
    this.phrases = new StringArrayParam(this, "phrases", "phrases that are one term, best first");
    set(otherLanguages, false);
    set(titleCol, "title");
    set(abstractCol, "abstract");
    set(outputCol, "tokens");
    set(minTokenLength, 1);
    for (StringArrayParam words :
        List.of(stopWords, wordsOnlyInPhrases, plurals, singulars, phrases)) {
      set(words, new String[0]);
    }
  }

  static TextAnalyzerModel of(
      TextAnalyzer analyzer, Map<String, String> singularOfPlural, List<String> phrases) {
    TextAnalyzerModel model =
        new TextAnalyzerModel(Identifiable$.MODULE$.randomUID("textAnalyzerModel"));
    model.set(model.titleCol, analyzer.titleColumn());
    model.set(model.abstractCol, analyzer.abstractColumn());
    model.set(model.outputCol, analyzer.outputColumn());
    model.set(model.minTokenLength, analyzer.minTokenLengthValue());
    model.set(model.otherLanguages, analyzer.otherLanguagesValue());
    model.set(model.stopWords, analyzer.stopWordsValue().toArray(String[]::new));
    model.set(model.wordsOnlyInPhrases, analyzer.wordsOnlyInPhrasesValue().toArray(String[]::new));
    model.set(model.plurals, singularOfPlural.keySet().toArray(String[]::new));
    model.set(model.singulars, singularOfPlural.values().toArray(String[]::new));
    model.set(model.phrases, phrases.toArray(String[]::new));
    return model;
  }

  /** What MLlib looks for to load a saved stage. */
  public static MLReader<TextAnalyzerModel> read() {
    return new DefaultParamsReader<>();
  }

  public static TextAnalyzerModel load(String path) {
    return read().load(path);
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

  public StringArrayParam plurals() {
    return plurals;
  }

  public StringArrayParam singulars() {
    return singulars;
  }

  public StringArrayParam phrases() {
    return phrases;
  }

  /** Plural to singular, as learned. */
  public Map<String, String> singularOfPlural() {
    String[] from = getOrDefault(plurals);
    String[] to = getOrDefault(singulars);
    Map<String, String> folding = new LinkedHashMap<>();
    for (int i = 0; i < from.length; i++) {
      folding.put(from[i], to[i]);
    }
    return folding;
  }

  /** The phrases learned, best first. */
  public List<String> phraseList() {
    return Arrays.asList(getOrDefault(phrases));
  }

  @Override
  public Dataset<Row> transform(Dataset<?> papers) {
    transformSchema(papers.schema());
    TokenLines lines =
        new TokenLines(
            (Integer) getOrDefault(minTokenLength),
            Set.copyOf(Arrays.asList(getOrDefault(stopWords))),
            (Boolean) getOrDefault(otherLanguages) ? OtherLanguages.all() : OtherLanguages.NONE);
    LineTerms terms = lineTerms();
    UDF2<String, String, List<String>> analysis =
        (title, text) -> terms.call(lines.call(title, text));
    return papers.withColumn(
        getOrDefault(outputCol),
        udf(analysis, DataTypes.createArrayType(DataTypes.StringType, false))
            .apply(col(getOrDefault(titleCol)), col(getOrDefault(abstractCol))));
  }

  /** The terms of a column of {@link TextAnalyzer#lines lines}, without cutting the text again. */
  Column terms(Column lines) {
    return udf(lineTerms(), DataTypes.createArrayType(DataTypes.StringType, false)).apply(lines);
  }

  LineTerms lineTerms() {
    return new LineTerms(
        singularOfPlural(),
        new ArrayList<>(phraseList()),
        Set.copyOf(Arrays.asList(getOrDefault(wordsOnlyInPhrases))));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return TextAnalyzer.withTerms(
        schema, getOrDefault(titleCol), getOrDefault(abstractCol), getOrDefault(outputCol));
  }

  @Override
  public TextAnalyzerModel copy(ParamMap extra) {
    TextAnalyzerModel copy = copyValues(new TextAnalyzerModel(uid), extra);
    copy.setParent(parent());
    return copy;
  }
}
