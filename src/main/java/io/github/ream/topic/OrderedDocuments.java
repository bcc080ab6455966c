package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;

import io.github.ream.text.Documents;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Documents as MLlib's LDA takes them, numbered, in a layout of their content alone: papers go to
 * partitions by a hash of their id and stand in its order, however many cores, files or partitions
 * they come from. MLlib samples mini-batches by partition and seeds itself by row and partition, so
 * this makes its results repeatable.
 */
final class OrderedDocuments {

  private OrderedDocuments() {}

  static JavaPairRDD<Long, org.apache.spark.mllib.linalg.Vector> of(
      Dataset<Row> documents, int partitions) {
    return JavaPairRDD.fromJavaRDD(
        documents
            .select(col(Documents.PAPER_ID), col(Documents.COUNTS))
            .repartition(partitions, col(Documents.PAPER_ID))
            .sortWithinPartitions(Documents.PAPER_ID)
            .javaRDD()
            .mapPartitionsWithIndex((part, rows) -> numbered(part, partitions, rows), true));
  }

  private static Iterator<Tuple2<Long, org.apache.spark.mllib.linalg.Vector>> numbered(
      int part, int partitions, Iterator<Row> rows) {
    List<Tuple2<Long, org.apache.spark.mllib.linalg.Vector>> numbered = new ArrayList<>();
    long number = part;
    while (rows.hasNext()) {
      Vector counts = rows.next().getAs(Documents.COUNTS);
      numbered.add(new Tuple2<>(number, Vectors.fromML(counts)));
      number += partitions;
    }
    return numbered.iterator();
  }
}
