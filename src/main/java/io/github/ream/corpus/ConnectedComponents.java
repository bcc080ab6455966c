package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The connected components of a graph, each labelled by its smallest vertex. The result depends on
 * the edges alone, not on their order or on where they are.
 *
 * <p>Few edges are joined on the driver. Many take alternating large-star and small-star steps
 * (Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii 2014), which end after about the square
 * of the logarithm of the number of vertices.
 */
final class ConnectedComponents {
  /** Column: a vertex. */
  static final String VERTEX = "vertex";

  /** Column: the smallest vertex of its component. */
  static final String LABEL = "component";

  private static final StructType SCHEMA =
      new StructType().add(VERTEX, DataTypes.StringType).add(LABEL, DataTypes.StringType);

  /** So many edges (of two ids of 20 letters: about 60 MB) the driver joins itself. */
  private static final int FEW = 200_000;

  private static final int MOST_ROUNDS = 100;

  private ConnectedComponents() {}

  /**
   * One row per vertex that has an edge: the vertex, and the smallest of its component.
   *
   * @param edges pairs of vertices in any order; read twice
   * @param store keeps the components of many edges
   */
  static Dataset<Row> of(Dataset<Row> edges, RowStore store) {
    return edges.count() <= FEW ? onDriver(edges) : distributed(edges, store);
  }

  static Dataset<Row> onDriver(Dataset<Row> edges) {
    Map<String, String> parents = new TreeMap<>();
    for (Row edge : edges.collectAsList()) {
      if (edge.getString(0).equals(edge.getString(1))) {
        continue;
      }
      String a = root(parents, edge.getString(0));
      String b = root(parents, edge.getString(1));
      String least = a.compareTo(b) < 0 ? a : b;
      parents.put(a, least);
      parents.put(b, least);
    }
    List<Row> labels = new ArrayList<>(parents.size());
    for (String vertex : List.copyOf(parents.keySet())) {
      labels.add(RowFactory.create(vertex, root(parents, vertex)));
    }
    return edges.sparkSession().createDataFrame(labels, SCHEMA);
  }

  /** The root of a vertex; halves the path there (Tarjan and van Leeuwen 1984). */
  private static String root(Map<String, String> parents, String vertex) {
    String at = vertex;
    parents.putIfAbsent(at, at);
    while (!parents.get(at).equals(at)) {
      String grandparent = parents.get(parents.get(at));
      parents.put(at, grandparent);
      at = grandparent;
    }
    return at;
  }

  static Dataset<Row> distributed(Dataset<Row> edges, RowStore store) {
    JavaPairRDD<String, String> stars =
        kept(
            edges
                .javaRDD()
                .mapToPair(e -> new Tuple2<>(e.getString(0), e.getString(1)))
                .filter(e -> !e._1().equals(e._2())));
    Tuple2<Long, Long> before = checksum(stars);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      JavaPairRDD<String, String> next = kept(smallStar(largeStar(stars)));
      Tuple2<Long, Long> after = checksum(next);
      stars.unpersist();
      stars = next;
      if (after.equals(before)) {
        Dataset<Row> labels = store.keep("components", labels(edges, stars));
        stars.unpersist();
        return labels;
      }
      before = after;
    }
    throw new IllegalStateException("no end after " + MOST_ROUNDS + " rounds");
  }

  private static Dataset<Row> labels(Dataset<Row> edges, JavaPairRDD<String, String> stars) {
    JavaPairRDD<String, String> centres =
        stars.values().distinct().mapToPair(v -> new Tuple2<>(v, v));
    return edges
        .sparkSession()
        .createDataFrame(stars.union(centres).map(l -> RowFactory.create(l._1(), l._2())), SCHEMA);
  }

  private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> edges) {
    return edges.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static Tuple2<Long, Long> checksum(JavaPairRDD<String, String> edges) {
    return edges
        .map(
            e ->
                new Tuple2<>(1L, 31L * e._1().hashCode() * 0x9e3779b97f4a7c15L + e._2().hashCode()))
        .fold(new Tuple2<>(0L, 0L), (a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2()));
  }

  /** Joins each larger neighbour of a vertex to the smallest in its neighbourhood. */
  private static JavaPairRDD<String, String> largeStar(JavaPairRDD<String, String> edges) {
    return edges
        .flatMapToPair(e -> List.of(e, new Tuple2<>(e._2(), e._1())).iterator())
        .groupByKey()
        .flatMapToPair(
            star -> {
              String least = star._1();
              for (String v : star._2()) {
                least = v.compareTo(least) < 0 ? v : least;
              }
              List<Tuple2<String, String>> joined = new ArrayList<>();
              for (String v : new TreeSet<>(asList(star._2()))) {
                if (v.compareTo(star._1()) > 0) {
                  joined.add(new Tuple2<>(v, least));
                }
              }
              return joined.iterator();
            })
        .distinct();
  }

  /** Joins each vertex and its smaller neighbours to the smallest of them. */
  private static JavaPairRDD<String, String> smallStar(JavaPairRDD<String, String> edges) {
    return edges
        .groupByKey()
        .flatMapToPair(
            star -> {
              TreeSet<String> smaller = new TreeSet<>(asList(star._2()));
              String least = smaller.first();
              List<Tuple2<String, String>> joined = new ArrayList<>();
              joined.add(new Tuple2<>(star._1(), least));
              for (String v : smaller) {
                if (!v.equals(least)) {
                  joined.add(new Tuple2<>(v, least));
                }
              }
              return joined.iterator();
            })
        .distinct();
  }

  private static List<String> asList(Iterable<String> values) {
    List<String> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }
}
