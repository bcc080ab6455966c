package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The smallest member of each connected component, by alternating large-star and small-star steps
 * (Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii 2014), which end after about the square
 * of the logarithm of the number of vertices. The result depends on the edges alone.
 */
final class ConnectedComponents {
  private static final int MOST_ROUNDS = 100;

  private ConnectedComponents() {}

  /**
   * For each vertex that is not the smallest of its component, that smallest one.
   *
   * @param edges pairs of vertices in any order
   * @return one pair per such vertex, persisted; the caller unpersists it
   */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges) {
    JavaPairRDD<String, String> stars = kept(edges.filter(e -> !e._1().equals(e._2())));
    Tuple2<Long, Long> before = checksum(stars);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      JavaPairRDD<String, String> next = kept(smallStar(largeStar(stars)));
      Tuple2<Long, Long> after = checksum(next);
      stars.unpersist();
      stars = next;
      if (after.equals(before)) {
        return stars;
      }
      before = after;
    }
    throw new IllegalStateException("no end after " + MOST_ROUNDS + " rounds");
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
