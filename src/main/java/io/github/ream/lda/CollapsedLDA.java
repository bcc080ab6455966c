package io.github.ream.lda;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Arrays;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.mllib.linalg.Matrices;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Latent Dirichlet allocation by collapsed Gibbs sampling and collapsed variational passes, as a
 * Spark ML estimator with MLlib's parameter names; the model is MLlib's own {@link LocalLDAModel}.
 *
 * <p>Input: a column of term count vectors and, best, a column of document keys. The same
 * documents, keys, parameters and seed give the same model to the last bit, whatever the order of
 * the rows and the number of partitions, cores and machines. Without keys the counts themselves
 * serve as the key, so that documents of equal counts get equal topics.
 *
 * <p>Output: a model whose topics matrix holds expected term counts plus the topic prior, and whose
 * document prior is learned.
 */
public final class CollapsedLDA extends CollapsedLDAParameters implements DefaultParamsWritable {
  private static final long serialVersionUID = 1L;
  private static final double GAMMA_SHAPE = 100;
  private static final double BETA_SHARE = 0.01;
  private static final int ATTEMPTS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(CollapsedLDA.class);

  /** Spark's error condition for a block of an RDD whose lineage was cut locally. */
  private static final String LOST_BLOCKS = "CHECKPOINT_RDD_BLOCK_ID_NOT_FOUND";

  /** An estimator with a random uid. */
  public CollapsedLDA() {
    this(Identifiable$.MODULE$.randomUID("collapsedLda"));
  }

  /** An estimator with this uid. */
  public CollapsedLDA(String uid) {
    super(uid);
  }

  /** Reads an estimator that was saved. */
  public static CollapsedLDA load(String path) {
    return read().load(path);
  }

  /** A reader of saved estimators. */
  public static MLReader<CollapsedLDA> read() {
    return new DefaultParamsReader<>();
  }

  public CollapsedLDA setK(int value) {
    set(k(), value);
    return this;
  }

  public CollapsedLDA setMaxIter(int value) {
    set(maxIter(), value);
    return this;
  }

  public CollapsedLDA setFinishingIter(int value) {
    set(finishingIter(), value);
    return this;
  }

  public CollapsedLDA setSeed(long value) {
    set(seed(), value);
    return this;
  }

  public CollapsedLDA setFeaturesCol(String value) {
    set(featuresCol(), value);
    return this;
  }

  public CollapsedLDA setDocumentCol(String value) {
    set(documentCol(), value);
    return this;
  }

  public CollapsedLDA setTopicDistributionCol(String value) {
    set(topicDistributionCol(), value);
    return this;
  }

  public CollapsedLDA setDocConcentration(double... value) {
    set(docConcentration(), value);
    return this;
  }

  public CollapsedLDA setTopicConcentration(double value) {
    set(topicConcentration(), value);
    return this;
  }

  public CollapsedLDA setOptimizeDocConcentration(boolean value) {
    set(optimizeDocConcentration(), value);
    return this;
  }

  public CollapsedLDA setCheckpointInterval(int value) {
    set(checkpointInterval(), value);
    return this;
  }

  public CollapsedLDA setTol(double value) {
    set(tol(), value);
    return this;
  }

  public CollapsedLDA setMaxResidentTokens(long value) {
    set(maxResidentTokens(), value);
    return this;
  }

  @Override
  public CollapsedLDA copy(ParamMap extra) {
    return defaultCopy(extra);
  }

  @Override
  public StructType transformSchema(StructType schema) {
    CountColumns.requireVectors(schema, getOrDefault(featuresCol()), "featuresCol");
    if (isSet(documentCol())) {
      CountColumns.require(schema, getOrDefault(documentCol()), "documentCol");
    }
    priorOfDocuments(0);
    String output = getOrDefault(topicDistributionCol());
    if (Arrays.asList(schema.fieldNames()).contains(output)) {
      throw new IllegalArgumentException(
          "topicDistributionCol " + output + " is there already: name another column");
    }
    return schema.add(output, SQLDataTypes.VectorType(), false);
  }

  @Override
  public LocalLDAModel fit(Dataset<?> dataset) {
    return train(dataset).model();
  }

  /** Fits as {@link #fit} does, and returns the model with a report on the fit. */
  public LDATraining train(Dataset<?> dataset) {
    transformSchema(dataset.schema());
    String counts = getOrDefault(featuresCol());
    Dataset<Row> rows =
        isSet(documentCol())
            ? dataset.select(
                col(counts), col(getOrDefault(documentCol())).cast(DataTypes.StringType))
            : dataset.select(col(counts));
    JavaRDD<Row> documents = rows.toJavaRDD();
    DocumentRows packer =
        new DocumentRows(
            counts, isSet(documentCol()), CountColumns.vocabularySize(rows.schema(), counts));
    for (int attempt = 1; ; attempt++) {
      try {
        Trainer.Fitted fitted = fitted(documents, packer);
        return new LDATraining(
            model(fitted, dataset),
            fitted.sweeps(),
            fitted.passes(),
            fitted.stoppedEarly(),
            fitted.perplexity());
      } catch (Exception e) {
        // Blocks were lost with an executor. A new fit gives the same model.
        if (attempt == ATTEMPTS || !String.valueOf(e.getMessage()).contains(LOST_BLOCKS)) {
          throw e;
        }
        LOG.warn("blocks of the fit were lost with an executor: the fit starts again");
      }
    }
  }

  private Trainer.Fitted fitted(JavaRDD<Row> rows, DocumentRows packer) {
    int topics = (int) getOrDefault(k());
    try (TrainingCorpus corpus =
        Corpora.of(
            rows,
            packer,
            (long) getOrDefault(maxResidentTokens()),
            (int) getOrDefault(checkpointInterval()))) {
      CorpusSize size = corpus.size();
      int terms = size.terms.length;
      if ((long) terms * topics > CellCounts.MOST_CELLS) {
        throw new IllegalArgumentException(
            "k " + topics + " times a vocabulary of " + terms + " must stay below 2^31");
      }
      if (size.tokens == 0) {
        throw new IllegalArgumentException(
            "column " + packer.countsColumn() + " holds no token in any row: nothing to fit");
      }
      double beta =
          isSet(topicConcentration())
              ? (double) getOrDefault(topicConcentration())
              : BETA_SHARE * size.tokens / ((double) topics * terms);
      Schedule schedule =
          Schedule.of(
              size.documents, (int) getOrDefault(maxIter()), (int) getOrDefault(finishingIter()));
      int surplus = evenPrior() && schedule.drops() ? SurplusTopics.of(topics, terms) : 0;
      Trainer trainer =
          new Trainer(
              topics,
              (long) getOrDefault(seed()),
              priorOfDocuments(surplus),
              (boolean) getOrDefault(optimizeDocConcentration()),
              beta,
              (double) getOrDefault(tol()));
      return trainer.fit(corpus, schedule);
    }
  }

  private LocalLDAModel model(Trainer.Fitted fitted, Dataset<?> dataset) {
    CellCounts counts = fitted.counts();
    TermRows rows = counts.rows();
    double[] matrix = new double[rows.terms * rows.topics];
    Arrays.fill(matrix, fitted.beta());
    for (int term = 0; term < rows.terms; term++) {
      for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
        if (counts.counts()[c] > 0) {
          matrix[rows.cells[c] * rows.terms + term] += counts.counts()[c] * (double) fitted.unit();
        }
      }
    }
    LocalLDAModel model =
        new LocalLDAModel(
            uid(),
            rows.terms,
            new org.apache.spark.mllib.clustering.LocalLDAModel(
                Matrices.dense(rows.terms, rows.topics, matrix),
                Vectors.dense(fitted.alpha()),
                fitted.beta(),
                GAMMA_SHAPE),
            dataset.sparkSession());
    copyValues(model, ParamMap.empty());
    model.setParent(this);
    return model;
  }

  @Override
  public void save(String path) throws IOException {
    write().save(path);
  }
}
