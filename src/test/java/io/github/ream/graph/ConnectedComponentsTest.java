package io.github.ream.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ConnectedComponentsTest {
  private static final StructType EDGES =
      new StructType().add("one", DataTypes.LongType).add("other", DataTypes.LongType);

  private static Row edge(long a, long b) {
    return RowFactory.create(a, b);
  }

  /** The components as the driver finds them. */
  private static Map<Long, Long> onDriver(List<Row> edges) {
    Dataset<Row> rows = SparkSessionExtension.session().createDataFrame(edges, EDGES);
    ConnectedComponents found =
        ConnectedComponents.of(
            rows.sparkSession(), ConnectedComponents.asPairs(rows.repartition(3), "one", "other"));
    assertEquals(1, found.rounds());
    return asMap(found);
  }

  /** The components as executors find them. */
  private static Map<Long, Long> distributed(List<Row> edges) {
    Dataset<Row> rows = SparkSessionExtension.session().createDataFrame(edges, EDGES);
    ConnectedComponents found =
        ConnectedComponents.of(
            rows.sparkSession(),
            ConnectedComponents.asPairs(rows.repartition(2), "one", "other"),
            0);
    assertTrue(found.rounds() <= 12, "rounds: " + found.rounds());
    return asMap(found);
  }

  private static Map<Long, Long> asMap(ConnectedComponents components) {
    Map<Long, Long> found = new TreeMap<>();
    for (Row label : components.labels().collectAsList()) {
      assertNull(
          found.put(
              label.getAs(ConnectedComponents.VERTEX), label.getAs(ConnectedComponents.COMPONENT)));
    }
    assertEquals(found, components.pairs().collectAsMap());
    return found;
  }

  @Test
  void noEdgesNoComponents() {
    assertEquals(Map.of(), onDriver(List.of()));
    assertEquals(Map.of(), onDriver(List.of(edge(7, 7))));
  }

  @Test
  void aLongPathIsOneComponentAndVerticesMayBeNegative() {
    List<Row> path = new ArrayList<>();
    Map<Long, Long> expected = new TreeMap<>();
    for (long v = -20; v < 20; v++) {
      path.add(v % 3 == 0 ? edge(v, v + 1) : edge(v + 1, v));
      expected.put(v, -20L);
    }
    expected.put(20L, -20L);
    path.add(edge(Long.MAX_VALUE, Long.MIN_VALUE));
    path.add(edge(99, 99));
    expected.put(Long.MAX_VALUE, Long.MIN_VALUE);
    expected.put(Long.MIN_VALUE, Long.MIN_VALUE);
    Collections.shuffle(path, new Random(3));
    assertEquals(expected, onDriver(path));
    assertEquals(expected, distributed(path));
  }

  @Test
  void bothWaysFindTheComponentsOfARandomGraph() {
    SplittableRandom random = new SplittableRandom(5);
    List<Row> edges = new ArrayList<>();
    Map<Long, Long> labels = new TreeMap<>();
    for (int e = 0; e < 2_000; e++) {
      edges.add(edge(random.nextLong(3_000), random.nextLong(3_000)));
    }
    // Labels that spread by one edge at a time, until none changes.
    edges.stream()
        .filter(e -> e.getLong(0) != e.getLong(1))
        .forEach(
            e -> {
              labels.put(e.getLong(0), e.getLong(0));
              labels.put(e.getLong(1), e.getLong(1));
            });
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Row e : edges) {
        if (labels.containsKey(e.getLong(0)) && labels.containsKey(e.getLong(1))) {
          long least = Math.min(labels.get(e.getLong(0)), labels.get(e.getLong(1)));
          changed |= labels.put(e.getLong(0), least) != least;
          changed |= labels.put(e.getLong(1), least) != least;
        }
      }
    }
    assertEquals(labels, onDriver(edges));
    assertEquals(labels, distributed(edges));
  }

  @Test
  void manyVerticesFillSeveralBlocks() {
    UnionFind sets = new UnionFind();
    int vertices = PairBlocks.LENGTH;
    for (int v = 2; v < vertices; v++) {
      sets.join(v, v - 2);
    }
    assertEquals(vertices, sets.size());
    List<long[]> labels = sets.labels();
    assertEquals(2, labels.size());
    long next = 0;
    for (long[] block : labels) {
      for (int i = 0; i < block.length; i += 2) {
        assertEquals(next, block[i]);
        assertEquals(next % 2, block[i + 1]);
        next++;
      }
    }
  }
}
