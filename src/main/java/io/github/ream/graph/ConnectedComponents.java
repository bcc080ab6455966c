package io.github.ream.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The connected components of a graph, each labelled by its least vertex. The labels depend on the
 * edges alone, not on their order or on where they are.
 *
 * <p>Up to {@value #FEW} edges the driver joins itself ({@link UnionFind}); more take {@link
 * AlternatingStars}, with the same labels.
 *
 * @param labels one row per vertex that has an edge to another one: {@value #VERTEX}, and the least
 *     vertex of its component, {@value #COMPONENT}
 * @param pairs the same as pairs of vertex and least vertex
 * @param rounds number of passes over the edges: 1 on the driver
 */
public record ConnectedComponents(Dataset<Row> labels, JavaPairRDD<Long, Long> pairs, int rounds) {
  public static final String VERTEX = "vertex";
  public static final String COMPONENT = "component";

  /** The most edges that the driver joins itself: 64 MB, and at most 300 MB to join them. */
  static final int FEW = 4_000_000;

  /** The most labels that are sent with the query plan, which tells Spark that they are few. */
  private static final int FEW_LABELS = 20_000;

  private static final StructType SCHEMA =
      new StructType().add(VERTEX, DataTypes.LongType).add(COMPONENT, DataTypes.LongType);

  /** Finds the components of edges given as pairs, in any order, repeated or not; made once. */
  public static ConnectedComponents of(SparkSession spark, JavaPairRDD<Long, Long> edges) {
    return of(spark, edges, FEW);
  }

  static ConnectedComponents of(SparkSession spark, JavaPairRDD<Long, Long> edges, int few) {
    JavaRDD<long[]> blocks =
        edges
            .filter(e -> !e._1().equals(e._2()))
            .mapPartitions(PairBlocks::new)
            // Counted before they are collected, so that the driver never holds too many.
            .persist(StorageLevel.MEMORY_AND_DISK());
    ConnectedComponents found;
    if (blocks.map(b -> b.length / 2L).fold(0L, Long::sum) <= few) {
      found = onDriver(spark, blocks.collect());
    } else {
      found =
          AlternatingStars.components(
              spark.createDataFrame(blocks.flatMap(PairBlocks::rows), SCHEMA));
    }
    blocks.unpersist();
    return found;
  }

  private static ConnectedComponents onDriver(SparkSession spark, List<long[]> blocks) {
    UnionFind components = new UnionFind();
    for (long[] block : blocks) {
      for (int i = 0; i < block.length; i += 2) {
        components.join(block[i], block[i + 1]);
      }
    }
    List<long[]> labels = components.labels();
    JavaRDD<long[]> parallel =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(labels, Math.max(1, labels.size()));
    Dataset<Row> rows;
    if (components.size() <= FEW_LABELS) {
      List<Row> few = new ArrayList<>();
      labels.forEach(block -> PairBlocks.rows(block).forEachRemaining(few::add));
      rows = spark.createDataFrame(few, SCHEMA);
    } else {
      rows = spark.createDataFrame(parallel.flatMap(PairBlocks::rows), SCHEMA);
    }
    return new ConnectedComponents(rows, parallel.flatMapToPair(PairBlocks::pairs), 1);
  }

  static JavaPairRDD<Long, Long> asPairs(Dataset<Row> rows, String from, String to) {
    return rows.select(from, to)
        .javaRDD()
        .mapToPair(row -> new Tuple2<>(row.getAs(from), row.getAs(to)));
  }
}
