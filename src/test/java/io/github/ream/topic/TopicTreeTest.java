package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.schema.TopicGroupsTable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TopicTreeTest {
  /** Distances of points on a line. */
  private static double[][] between(double... places) {
    double[][] distances = new double[places.length][places.length];
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < places.length; j++) {
        distances[i][j] = Math.abs(places[i] - places[j]);
      }
    }
    return distances;
  }

  /** Two pairs and one topic by itself: nodes 5 and 6 join the pairs. */
  private static final TopicTree TREE = TopicTree.of(between(0, 10, 1, 12, 100));

  @Test
  void topicsAreGroupedWithTheirNeighboursAndNoMore() {
    assertArrayEquals(
        new int[] {1, 2, 1, 2, 0, 1, 2, TopicTree.NONE, TopicTree.NONE}, TREE.groups());
    assertEquals(List.of(List.of(4), List.of(0, 2), List.of(1, 3)), TREE.topicsOfGroups());
    assertTrue(TREE.isGroup(4) && TREE.isGroup(5) && TREE.isGroup(6));
    assertFalse(TREE.isGroup(0) || TREE.isGroup(7) || TREE.isGroup(8));
  }

  @Test
  void theTopicsOfANodeStandSideBySide() {
    assertArrayEquals(new int[] {5, 6, 5, 6, 8, 7, 7, 8, TopicTree.NONE}, TREE.parents());
    assertEquals(TREE.positions()[5], Math.min(TREE.positions()[0], TREE.positions()[2]));
    assertEquals(1, Math.abs(TREE.positions()[0] - TREE.positions()[2]));
    assertEquals(0, TREE.positions()[8]);
  }

  @Test
  void aHundredTopicsReadAsTenGroups() {
    double[] places = new double[100];
    for (int topic = 0; topic < places.length; topic++) {
      places[topic] = 1000.0 * (topic % 20) + topic / 20 * (1 + topic % 20);
    }
    TopicTree tree = TopicTree.of(between(places));
    assertEquals(10, tree.topicsOfGroups().stream().filter(of -> of.size() > 1).count());
  }

  @Test
  void oneTopicIsOneGroup() {
    TopicTree tree = TopicTree.of(new double[1][1]);
    assertTrue(tree.isGroup(0));
    assertArrayEquals(new int[] {0}, tree.groups());
  }

  @Test
  void nodesAddUpWhatTheirTopicsHave() {
    List<Row> rows =
        TopicGroups.rows(
            TREE,
            List.of("a", "b", "c", "d", "e"),
            List.of("e", "a c", "b d"),
            new long[] {5, 4, 3, 2, 1},
            new double[] {.1, .2, .3, .1, .3});
    assertEquals(9, rows.size());
    assertEquals("[5,7,null,1,true,a c,1.0,1,2,8,0.4]", rows.get(5).toString());
    assertEquals("[8,null,null,null,false,null,94.25,0,5,15,1.0]", rows.get(8).toString());
    assertEquals("e", rows.get(4).getAs(TopicGroupsTable.LABEL));
    assertEquals(true, rows.get(4).getAs(TopicGroupsTable.IS_GROUP));
  }

  @Test
  void aGroupsTermsAreItsTopicsMeanBySize() {
    TopicTree tree = TopicTree.of(between(0, 1, 50, 52));
    TopicTerms groups =
        TopicGroups.terms(
            tree,
            new TopicTerms(new double[][] {{1, 0}, {0, 1}, {.5, .5}, {.5, .5}}),
            new double[] {3, 1, 1, 1});
    assertArrayEquals(new double[] {.75, .25}, groups.phi()[0], 1e-12);
    assertArrayEquals(new double[] {.5, .5}, groups.phi()[1], 1e-12);
  }
}
