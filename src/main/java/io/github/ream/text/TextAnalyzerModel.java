package io.github.ream.text;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * MLlib stage from a paper's title and abstract to its terms, an array of strings in reading order.
 * The plurals and phrases that it has learned are parameters, saved and loaded with it. Null and
 * empty text gives an empty array.
 */
public final class TextAnalyzerModel extends Model<TextAnalyzerModel>
    implements TextParams, DefaultParamsWritable {
  private static final long serialVersionUID = 1L;

  private final String uid;
  private final Shared shared;
  private final StringArrayParam plurals;
  private final StringArrayParam singulars;
  private final StringArrayParam phrases;
  private final StringArrayParam variants;
  private final StringArrayParam spellings;

  /** For MLlib's reader. */
  public TextAnalyzerModel(String uid) {
    this.uid = uid; // First: a parameter takes the stage's uid.
    this.shared = new Shared(this);
    this.plurals = new StringArrayParam(this, "plurals", "tokens that fold to a singular");
    this.singulars =
        new StringArrayParam(this, "singulars", "the singulars, in the order of plurals");
    this.phrases = new StringArrayParam(this, "phrases", "phrases that are one term, best first");
    this.variants =
        new StringArrayParam(this, "variants", "terms that are mostly spelled otherwise");
    this.spellings =
        new StringArrayParam(this, "spellings", "their other spellings, in the order of variants");
    shared.setDefaults();
    for (StringArrayParam words : List.of(plurals, singulars, phrases, variants, spellings)) {
      set(words, new String[0]);
    }
  }

  static TextAnalyzerModel of(
      TextAnalyzer analyzer, Map<String, String> singularOfPlural, List<String> phrases) {
    TextAnalyzerModel model =
        new TextAnalyzerModel(Identifiable$.MODULE$.randomUID("textAnalyzerModel"));
    model.shared.copy(analyzer.shared());
    model.set(model.plurals, singularOfPlural.keySet().toArray(String[]::new));
    model.set(model.singulars, singularOfPlural.values().toArray(String[]::new));
    model.set(model.phrases, phrases.toArray(String[]::new));
    return model;
  }

  /** The same model once it knows the spellings of terms that have several. */
  TextAnalyzerModel spelling(Map<String, String> mostFrequent) {
    TextAnalyzerModel model = copy(ParamMap.empty());
    model.set(model.variants, mostFrequent.keySet().toArray(String[]::new));
    model.set(model.spellings, mostFrequent.values().toArray(String[]::new));
    return model;
  }

  /** The reader that MLlib looks for when it loads a saved stage. */
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

  @Override
  public Shared shared() {
    return shared;
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

  public StringArrayParam variants() {
    return variants;
  }

  public StringArrayParam spellings() {
    return spellings;
  }

  /** Plural to singular, as learned. */
  public Map<String, String> singularOfPlural() {
    return folding(plurals, singulars);
  }

  private Map<String, String> folding(StringArrayParam variant, StringArrayParam counted) {
    String[] from = getOrDefault(variant);
    String[] to = getOrDefault(counted);
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
    TokenLines lines = shared.tokenLines();
    LineTerms terms = lineTerms();
    UDF2<String, String, List<String>> analysis = (title, text) -> terms.of(lines.of(title, text));
    return papers.withColumn(
        shared.output(),
        udf(analysis, DataTypes.createArrayType(DataTypes.StringType, false))
            .apply(col(shared.title()), col(shared.text())));
  }

  /**
   * The acronym of each term that counts as one, by the term: of several the first by letters. Not
   * all of these terms need be in the vocabulary.
   */
  public Map<String, String> acronymOfTerm() {
    LineTerms terms = lineTerms();
    Map<String, String> acronyms = new TreeMap<>();
    Acronyms.of(getOrDefault(acronyms()))
        .longForms()
        .forEach(
            (acronym, longForm) -> {
              List<String> read = terms.of(longForm);
              if (read.size() == 1) {
                acronyms.putIfAbsent(read.get(0), acronym);
              }
            });
    return acronyms;
  }

  LineTerms lineTerms() {
    return new LineTerms(
        singularOfPlural(), phraseList(), shared.onlyInPhrases(), folding(variants, spellings));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return shared.withTerms(schema);
  }

  @Override
  public TextAnalyzerModel copy(ParamMap extra) {
    TextAnalyzerModel copy = copyValues(new TextAnalyzerModel(uid), extra);
    copy.setParent(parent());
    return copy;
  }
}
