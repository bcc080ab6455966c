package io.github.ream.topic;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.text.Documents;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.param.DoubleArrayParam;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
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
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Last MLlib stage: from a paper's topic distribution to the topic of its largest weight, with
 * weight and label; all three null for a paper with too few terms. It carries the names of a saved
 * model's topics: their labels, the occurrences of each term in the papers that they were fitted
 * to, the languages of these, and the perplexity of the papers held out.
 */
public final class DominantTopic extends Transformer implements DefaultParamsWritable {
  private static final long serialVersionUID = 1L;

  static final String TOPIC_DISTRIBUTION = "topicDistribution";
  static final String TOPIC_ID = "topic_id";
  static final String TOPIC_WEIGHT = "topic_weight";
  static final String TOPIC_LABEL = "topic_label";

  private final String uid;
  private final StringArrayParam labels;
  private final DoubleArrayParam termFrequencies;
  private final IntParam minTerms;
  private final StringArrayParam languages;
  private final DoubleParam perplexity;

  /** For MLlib's reader. */
  public DominantTopic(String uid) {
    this.uid = uid; // First: a parameter takes the stage's uid.
    this.labels = new StringArrayParam(this, "labels", "label of each topic");
    this.termFrequencies =
        new DoubleArrayParam(
            this, "termFrequencies", "occurrences of each term in the papers of the fit");
    this.minTerms = new IntParam(this, "minTerms", "fewest terms of a paper that gets topics");
    this.languages =
        new StringArrayParam(
            this, "languages", "languages of the papers of the fit, ISO 639-1; none for all");
    this.perplexity =
        new DoubleParam(
            this,
            "perplexity",
            "perplexity of the papers held out of the fit, NaN if unknown or of too few papers");
    set(perplexity, Double.NaN);
    set(languages, new String[0]);
    set(labels, new String[0]);
    set(termFrequencies, new double[0]);
    set(minTerms, 1);
  }

  static DominantTopic of(
      List<String> labels,
      double[] termFrequencies,
      int minTerms,
      FittedLanguages languages,
      double perplexity) {
    DominantTopic stage = new DominantTopic(Identifiable$.MODULE$.randomUID("dominantTopic"));
    stage.set(stage.labels, labels.toArray(String[]::new));
    stage.set(stage.termFrequencies, termFrequencies);
    stage.set(stage.minTerms, minTerms);
    stage.set(stage.languages, languages.toArray());
    stage.set(stage.perplexity, perplexity);
    return stage;
  }

  /** The reader that MLlib looks for when it loads a saved stage. */
  public static MLReader<DominantTopic> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String uid() {
    return uid;
  }

  public StringArrayParam labels() {
    return labels;
  }

  public DoubleArrayParam termFrequencies() {
    return termFrequencies;
  }

  public IntParam minTerms() {
    return minTerms;
  }

  public StringArrayParam languages() {
    return languages;
  }

  public DoubleParam perplexity() {
    return perplexity;
  }

  /** Perplexity of the papers held out of the fit; NaN in a model of an earlier Ream. */
  double perplexityOfFit() {
    return (Double) getOrDefault(perplexity);
  }

  FittedLanguages languagesOfFit() {
    return FittedLanguages.of(getOrDefault(languages));
  }

  /** The labels in the order of topics. */
  public List<String> labelList() {
    return Arrays.asList(getOrDefault(labels));
  }

  double[] termFrequencyValues() {
    return getOrDefault(termFrequencies);
  }

  int minTermsValue() {
    return (Integer) getOrDefault(minTerms);
  }

  @Override
  public Dataset<Row> transform(Dataset<?> papers) {
    transformSchema(papers.schema());
    int fewest = minTermsValue();
    UDF2<Vector, Vector, Integer> topic =
        (counts, weights) ->
            counts == null || weights == null || counts.numNonzeros() < fewest
                ? null
                : firstLargest(weights);
    UDF1<Vector, Double> largest =
        weights -> weights == null ? null : weights.apply(weights.argmax());
    Column distribution = col(TOPIC_DISTRIBUTION);
    Column[] names = labelList().stream().map(label -> lit(label)).toArray(Column[]::new);
    return papers
        .withColumn(
            TOPIC_ID, udf(topic, DataTypes.IntegerType).apply(col(Documents.COUNTS), distribution))
        .withColumn(
            TOPIC_WEIGHT,
            functions.when(
                col(TOPIC_ID).isNotNull(), udf(largest, DataTypes.DoubleType).apply(distribution)))
        .withColumn(TOPIC_LABEL, functions.get(array(names), col(TOPIC_ID)));
  }

  /** The index of the largest weight, the lower one on a tie; null if all are 0. */
  private static Integer firstLargest(Vector weights) {
    int largest = weights.argmax();
    return largest < 0 || weights.apply(largest) <= 0 ? null : Integer.valueOf(largest);
  }

  @Override
  public StructType transformSchema(StructType schema) {
    for (String column : List.of(Documents.COUNTS, TOPIC_DISTRIBUTION)) {
      if (!Arrays.asList(schema.fieldNames()).contains(column)) {
        throw new IllegalArgumentException(
            "column " + column + " is missing; the columns are " + schema.simpleString());
      }
    }
    return added(
        added(added(schema, TOPIC_ID, DataTypes.IntegerType), TOPIC_WEIGHT, DataTypes.DoubleType),
        TOPIC_LABEL,
        DataTypes.StringType);
  }

  private static StructType added(StructType schema, String column, DataType type) {
    return Arrays.asList(schema.fieldNames()).contains(column) ? schema : schema.add(column, type);
  }

  @Override
  public DominantTopic copy(ParamMap extra) {
    return copyValues(new DominantTopic(uid), extra);
  }
}
