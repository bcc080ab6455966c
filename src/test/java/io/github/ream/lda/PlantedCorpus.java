package io.github.ream.lda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Documents drawn from topics that share no term: topic t owns its block of the vocabulary. */
final class PlantedCorpus {
  static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            new StructField("paper_id", DataTypes.StringType, true, Metadata.empty()),
            new StructField("counts", SQLDataTypes.VectorType(), true, Metadata.empty())
          });

  private PlantedCorpus() {}

  static List<Row> rows(int documents, int topics, int termsPerTopic, int length, long seed) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      double[] counts = new double[topics * termsPerTopic];
      int one = random.nextInt(topics);
      int two = random.nextInt(topics);
      for (int i = 0; i < length; i++) {
        int topic = random.nextInt(3) == 0 ? two : one;
        double steep = random.nextDouble() * random.nextDouble();
        counts[topic * termsPerTopic + (int) (steep * termsPerTopic)]++;
      }
      rows.add(RowFactory.create("paper-" + d, Vectors.dense(counts).compressed()));
    }
    return rows;
  }

  static Dataset<Row> dataset(SparkSession session, List<Row> rows, int partitions) {
    return session.createDataFrame(rows, SCHEMA).repartition(partitions);
  }

  static List<Row> shuffled(List<Row> rows, long seed) {
    List<Row> copy = new ArrayList<>(rows);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  static Row row(String key, Vector counts) {
    return RowFactory.create(key, counts);
  }
}
