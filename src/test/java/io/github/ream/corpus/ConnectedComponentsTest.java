package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class ConnectedComponentsTest {

  /** The components as both ways find them. */
  private static Map<String, String> of(List<Row> pairs) {
    Dataset<Row> edges = SparkSessionExtension.session().createDataFrame(pairs, Matches.PAIRS);
    Map<String, String> few = asMap(ConnectedComponents.onDriver(edges));
    assertEquals(
        few, asMap(ConnectedComponents.distributed(edges.repartition(2), Records.IN_MEMORY)));
    return few;
  }

  private static Map<String, String> asMap(Dataset<Row> labels) {
    Map<String, String> found = new TreeMap<>();
    for (Row label : labels.collectAsList()) {
      assertNull(found.put(label.getString(0), label.getString(1)));
    }
    return found;
  }

  @Test
  void noEdgesNoComponents() {
    assertEquals(Map.of(), of(List.of()));
  }

  @Test
  void aLongPathIsOneComponent() {
    List<Row> path = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      path.add(
          RowFactory.create(
              String.format("p%03d", (i * 7) % 41), String.format("p%03d", ((i + 1) * 7) % 41)));
      expected.put(String.format("p%03d", i + 1), "p000");
    }
    Collections.shuffle(path, new Random(3));
    path.add(RowFactory.create("z", "y"));
    path.add(RowFactory.create("x", "x"));
    expected.put("z", "y");
    expected.put("y", "y");
    expected.put("p000", "p000");
    assertEquals(expected, of(path));
  }
}
