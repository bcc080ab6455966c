package io.github.ream.lda;

import java.util.Arrays;
import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.DoubleArrayParam;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamValidators;

/** The parameters of {@link CollapsedLDA}, under MLlib's names where MLlib has them. */
public abstract class CollapsedLDAParameters extends Estimator<LDAModel> {
  private static final long serialVersionUID = 1L;
  private static final double ALPHA_SUM = 10;

  /** The topic of a token is a char, and one number stands for no topic. */
  static final int MOST_TOPICS = 65_535;

  /** At 12 bytes a token these take 600 MB. */
  private static final long MOST_RESIDENT_TOKENS = 50_000_000;

  private final String uid;
  private final IntParam k;
  private final IntParam maxIter;
  private final IntParam finishingIter;
  private final LongParam seed;
  private final Param<String> featuresCol;
  private final Param<String> documentCol;
  private final Param<String> topicDistributionCol;
  private final DoubleArrayParam docConcentration;
  private final DoubleParam topicConcentration;
  private final BooleanParam optimizeDocConcentration;
  private final IntParam checkpointInterval;
  private final DoubleParam tol;
  private final LongParam maxResidentTokens;

  CollapsedLDAParameters(String uid) {
    this.uid = uid;
    // A parameter asks its owner for the uid, so the uid is set first.
    k =
        new IntParam(
            this, "k", "number of topics (2 to 65535)", ParamValidators.inRange(2, MOST_TOPICS));
    maxIter =
        new IntParam(
            this,
            "maxIter",
            "sampling sweeps over all documents; sweeps over parts of a large corpus come before",
            ParamValidators.gtEq(1));
    finishingIter =
        new IntParam(
            this,
            "finishingIter",
            "variational passes after sampling, at most",
            ParamValidators.gtEq(0));
    seed = new LongParam(this, "seed", "random seed");
    featuresCol = new Param<>(this, "featuresCol", "column of term count vectors");
    documentCol = new Param<>(this, "documentCol", "column of document keys, strings");
    topicDistributionCol =
        new Param<>(this, "topicDistributionCol", "the model's output column of topic weights");
    docConcentration =
        new DoubleArrayParam(
            this,
            "docConcentration",
            "prior on a document's topics to start from: one value for all or one per topic;"
                + " default 10 / k each; with one value surplus topics are sampled and dropped");
    topicConcentration =
        new DoubleParam(
            this,
            "topicConcentration",
            "prior on a topic's terms; default 0.01 tokens / (k vocabulary); the search samples"
                + " under five times as much",
            ParamValidators.gt(0));
    optimizeDocConcentration =
        new BooleanParam(
            this, "optimizeDocConcentration", "whether to learn the prior on a document's topics");
    checkpointInterval =
        new IntParam(
            this,
            "checkpointInterval",
            "passes between those that are written to the checkpoint directory or, without one,"
                + " stored on two executors; 0 or -1 for none",
            ParamValidators.gtEq(-1));
    tol =
        new DoubleParam(
            this,
            "tol",
            "stop early where leave-one-out perplexity falls by less than this share over five"
                + " sweeps or one finishing pass; 0 for never",
            ParamValidators.gtEq(0));
    maxResidentTokens =
        new LongParam(
            this,
            "maxResidentTokens",
            "on a local master, a corpus of at most this many tokens stays in memory, where threads"
                + " pass over it without Spark jobs; the model is the same either way",
            ParamValidators.gtEq(0));
    setDefault(k, 10);
    setDefault(maxIter, 40);
    setDefault(finishingIter, 14);
    setDefault(seed, 1L);
    setDefault(featuresCol, "features");
    setDefault(topicDistributionCol, "topicDistribution");
    setDefault(optimizeDocConcentration, true);
    setDefault(checkpointInterval, 10);
    setDefault(tol, 0.001);
    setDefault(maxResidentTokens, MOST_RESIDENT_TOKENS);
  }

  @Override
  public String uid() {
    return uid;
  }

  public IntParam k() {
    return k;
  }

  public IntParam maxIter() {
    return maxIter;
  }

  public IntParam finishingIter() {
    return finishingIter;
  }

  public LongParam seed() {
    return seed;
  }

  public Param<String> featuresCol() {
    return featuresCol;
  }

  public Param<String> documentCol() {
    return documentCol;
  }

  public Param<String> topicDistributionCol() {
    return topicDistributionCol;
  }

  public DoubleArrayParam docConcentration() {
    return docConcentration;
  }

  public DoubleParam topicConcentration() {
    return topicConcentration;
  }

  public BooleanParam optimizeDocConcentration() {
    return optimizeDocConcentration;
  }

  public IntParam checkpointInterval() {
    return checkpointInterval;
  }

  public DoubleParam tol() {
    return tol;
  }

  public LongParam maxResidentTokens() {
    return maxResidentTokens;
  }

  /** Whether the prior is one value for all topics, so that it does not tell topics apart. */
  final boolean evenPrior() {
    return !isSet(docConcentration) || getOrDefault(docConcentration).length == 1;
  }

  /**
   * The document prior to start from, one value per topic.
   *
   * @param surplus number of topics beyond those asked for; above 0 only with an even prior
   */
  final double[] priorOfDocuments(int surplus) {
    int topics = (int) getOrDefault(k);
    double[] prior = new double[topics + surplus];
    if (!isSet(docConcentration)) {
      Arrays.fill(prior, ALPHA_SUM / topics);
      return prior;
    }
    double[] given = getOrDefault(docConcentration);
    if (given.length != 1 && given.length != topics) {
      throw new IllegalArgumentException(
          "docConcentration has " + given.length + " values: give 1 or k (" + topics + ")");
    }
    for (int topic = 0; topic < prior.length; topic++) {
      prior[topic] = given[given.length == 1 ? 0 : topic];
      if (!(prior[topic] > 0)) {
        throw new IllegalArgumentException(
            "docConcentration holds " + prior[topic] + ": values must be above 0");
      }
    }
    return prior;
  }
}
