package io.github.ream.graph;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Connected components by alternating large and small stars (Kiveris, Lattanzi, Mirrokni, Rastogi
 * and Vassilvitskii 2014, "Connected components in MapReduce and beyond"): each round links every
 * vertex to the least neighbour it knows, until only stars around the least vertex of each
 * component are left, after O(log^2 n) rounds and about ten in practice. The number of edges never
 * grows.
 */
final class AlternatingStars {
  /** The most rounds: far more than any graph seen has needed. */
  static final int MOST_ROUNDS = 100;

  private static final String SOURCE = "source";
  private static final String TARGET = "target";

  private AlternatingStars() {}

  static ConnectedComponents components(Dataset<Row> graph) {
    Dataset<Row> edges = cut(canonical(graph.toDF(SOURCE, TARGET)));
    Row before = signature(edges);
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      edges = cut(canonical(smallStars(largeStars(edges))));
      Row after = signature(edges);
      if (after.equals(before)) {
        Dataset<Row> labels = labels(edges);
        return new ConnectedComponents(
            labels,
            ConnectedComponents.asPairs(
                labels, ConnectedComponents.VERTEX, ConnectedComponents.COMPONENT),
            round);
      }
      before = after;
    }
    throw new IllegalStateException("components not found within " + MOST_ROUNDS + " rounds");
  }

  /** Each vertex with the centre of its star; a centre's centre is itself. */
  private static Dataset<Row> labels(Dataset<Row> stars) {
    return stars
        .select(SOURCE, TARGET)
        .union(stars.select(TARGET).distinct().select(col(TARGET), col(TARGET).as(SOURCE)))
        .toDF(ConnectedComponents.VERTEX, ConnectedComponents.COMPONENT);
  }

  /** Each edge once, from its larger to its lesser vertex, without loops. */
  private static Dataset<Row> canonical(Dataset<Row> edges) {
    return edges
        .where(col(SOURCE).notEqual(col(TARGET)))
        .select(
            greatest(col(SOURCE), col(TARGET)).as(SOURCE),
            least(col(SOURCE), col(TARGET)).as(TARGET))
        .distinct();
  }

  /** Links each larger neighbour of a vertex to the vertex's least neighbour or itself. */
  private static Dataset<Row> largeStars(Dataset<Row> edges) {
    Dataset<Row> bothWays =
        edges.unionByName(edges.select(col(TARGET).as(SOURCE), col(SOURCE).as(TARGET)));
    return bothWays
        .withColumn("least", least(col(SOURCE), min(TARGET).over(Window.partitionBy(SOURCE))))
        .where(col(TARGET).gt(col(SOURCE)))
        .select(col(TARGET).as(SOURCE), col("least").as(TARGET));
  }

  /** Links each lesser neighbour of a vertex, and the vertex, to its least neighbour. */
  private static Dataset<Row> smallStars(Dataset<Row> edges) {
    Dataset<Row> stars = edges.withColumn("least", min(TARGET).over(Window.partitionBy(SOURCE)));
    return stars
        .select(col(TARGET).as(SOURCE), col("least").as(TARGET))
        .unionByName(stars.select(col(SOURCE), col("least").as(TARGET)));
  }

  /** A value that changes whenever a round changes an edge: targets never become greater. */
  private static Row signature(Dataset<Row> edges) {
    return edges
        .agg(
            count(lit(1)),
            sum(col(TARGET).cast("decimal(38,0)")),
            sum(col(SOURCE).cast("decimal(38,0)")))
        .head();
  }

  /** Cuts the query plan here; otherwise it would double in every round. */
  private static Dataset<Row> cut(Dataset<Row> edges) {
    boolean reliable = edges.sparkSession().sparkContext().getCheckpointDir().isDefined();
    return reliable ? edges.checkpoint() : edges.localCheckpoint();
  }
}
