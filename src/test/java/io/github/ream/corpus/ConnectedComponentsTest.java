package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class ConnectedComponentsTest {

  private static Map<String, String> of(List<Tuple2<String, String>> edges) {
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(SparkSessionExtension.session().sparkContext());
    JavaPairRDD<String, String> labels = ConnectedComponents.of(context.parallelizePairs(edges, 2));
    Map<String, String> found = new TreeMap<>(labels.collectAsMap());
    labels.unpersist();
    return found;
  }

  @Test
  void noEdgesNoComponents() {
    assertEquals(Map.of(), of(List.of()));
  }

  @Test
  void aLongPathIsOneComponent() {
    List<Tuple2<String, String>> path = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      path.add(
          new Tuple2<>(
              String.format("p%03d", (i * 7) % 41), String.format("p%03d", ((i + 1) * 7) % 41)));
      expected.put(String.format("p%03d", i + 1), "p000");
    }
    java.util.Collections.shuffle(path, new Random(3));
    path.add(new Tuple2<>("z", "y"));
    path.add(new Tuple2<>("x", "x"));
    expected.put("z", "y");
    assertEquals(expected, of(path));
  }
}
