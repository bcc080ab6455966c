package io.github.ream.lda;

import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;

/**
 * Chooses where the documents of a fit are kept: in this JVM, on a local master and if there are
 * not too many, or in Spark.
 */
final class Corpora {
  private Corpora() {}

  /**
   * The documents of these rows.
   *
   * @param mostResident the most tokens to keep in this JVM, 0 for none
   * @param checkpointInterval passes between those that {@link KeptPasses} makes safe
   */
  static TrainingCorpus of(
      JavaRDD<Row> rows, DocumentRows packer, long mostResident, int checkpointInterval) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(rows.context());
    int cores = spark.defaultParallelism();
    Optional<ResidentCorpus> resident = Optional.empty();
    if (spark.sc().isLocal() && mostResident > 0) {
      int threads = Math.min(cores, Runtime.getRuntime().availableProcessors());
      resident = ResidentCorpus.of(rows, packer, mostResident, threads);
    }
    if (resident.isPresent()) {
      return resident.get();
    }
    int terms =
        packer.terms() > 0
            ? packer.terms()
            : CountColumns.vocabularySize(packer.countsColumn(), rows);
    return new DistributedCorpus(
        spark,
        spread(rows, cores).mapPartitions(packer.over(terms)::pack),
        terms,
        checkpointInterval);
  }

  /**
   * As many partitions as tasks run at once. More would only make more tables of counts; the
   * results do not depend on the number.
   */
  private static JavaRDD<Row> spread(JavaRDD<Row> rows, int parallelism) {
    int partitions = rows.getNumPartitions();
    if (partitions < parallelism) {
      return rows.repartition(parallelism);
    }
    return partitions > parallelism ? rows.coalesce(parallelism) : rows;
  }
}
