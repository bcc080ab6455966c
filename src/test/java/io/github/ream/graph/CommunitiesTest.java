package io.github.ream.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.graph.Communities.Community;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
  /** Zachary's karate club (1977): after each member, the friends with higher numbers. */
  private static final String KARATE =
      "0 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31/1 2 3 7 13 17 19 21 30/2 3 7 8 9 13 27 28 32/"
          + "3 7 12 13/4 6 10/5 6 10 16/6 16/8 30 32 33/9 33/13 33/14 32 33/15 32 33/18 32 33/"
          + "19 33/20 32 33/22 32 33/23 25 27 29 32 33/24 25 27 31/25 31/26 29 33/27 33/28 31 33/"
          + "29 32 33/30 32 33/31 32 33/32 33";

  private static List<long[]> karate() {
    List<long[]> edges = new ArrayList<>();
    for (String line : KARATE.split("/", -1)) {
      long[] members = Arrays.stream(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
      for (int i = 1; i < members.length; i++) {
        edges.add(new long[] {members[0], members[i], 1});
      }
    }
    return edges;
  }

  private static List<Long> ids(Communities found, long... vertices) {
    return LongStream.of(vertices).mapToObj(v -> found.of(v).id()).toList();
  }

  @Test
  void theKarateClubHasFourCommunities() {
    Communities found = Communities.of(karate());
    assertEquals(78, found.edges());
    // networkx.community.modularity of these four; its louvain_communities find 0.4151 to 0.4188.
    assertEquals(0.41880341880341876, found.modularity(), 1e-12);
    assertEquals(List.of(0L, 4L, 8L, 23L), Arrays.stream(found.all()).map(Community::id).toList());
    assertEquals(List.of(4L, 4L, 4L, 4L, 4L), ids(found, 4, 5, 6, 10, 16));
    assertEquals(List.of(23L, 23L, 23L, 23L, 23L, 23L), ids(found, 23, 24, 25, 27, 28, 31));
  }

  @Test
  void orderAndDirectionOfEdgesDoNotMatter() {
    Communities found = Communities.of(karate());
    List<long[]> shuffled = karate();
    // Every third edge stands there from both ends, every other third from the other one.
    for (int i = 0; i < 78; i++) {
      long[] edge = shuffled.get(i);
      if (i % 3 == 0) {
        shuffled.add(new long[] {edge[1], edge[0], 1});
      } else if (i % 3 == 1) {
        shuffled.set(i, new long[] {edge[1], edge[0], 1});
      }
    }
    Collections.shuffle(shuffled, new Random(7));
    Communities again =
        Communities.of(List.of(shuffled.stream().flatMapToLong(Arrays::stream).toArray()));
    assertEquals(78, again.edges());
    assertEquals(List.of(found.all()), List.of(again.all()));
    long[] all = LongStream.range(0, 34).toArray();
    assertEquals(ids(found, all), ids(again, all));
  }

  @Test
  void weightsDecideWhoBelongsTogether() {
    // A ring of six: three heavy pairs.
    List<long[]> ring =
        IntStream.range(0, 6)
            .mapToObj(i -> new long[] {i, (i + 1) % 6, i % 2 == 0 ? 9 : 1})
            .toList();
    Communities found = Communities.of(ring);
    assertEquals(List.of(0L, 0L, 2L, 2L, 4L, 4L), ids(found, 0, 1, 2, 3, 4, 5));
    // Each: 9 / 30 - (20 / 60)^2.
    assertEquals(new Community(2, 1, 9, 2, 9 / 30.0 - 1 / 9.0), found.of(3));
    assertEquals(3 * (9 / 30.0 - 1 / 9.0), found.modularity(), 1e-15);
  }

  @Test
  void communitiesNeverCrossComponentsAndAPairIsOne() {
    Communities found =
        Communities.of(List.of(new long[] {-5, 9, 2, Long.MIN_VALUE, Long.MAX_VALUE, 1}));
    assertEquals(List.of(-5L, Long.MIN_VALUE), ids(found, 9, Long.MAX_VALUE));
    assertEquals(1 - 4 / 9.0 - 1 / 9.0, found.modularity(), 1e-15);
    assertNull(found.of(1));
  }

  @Test
  void aCompleteGraphIsOneCommunityWithoutModularity() {
    List<long[]> edges = new ArrayList<>();
    for (long i = 0; i < 5; i++) {
      for (long j = 0; j < i; j++) {
        edges.add(new long[] {i, j, 3});
      }
    }
    Communities found = Communities.of(edges);
    assertEquals(1, found.all().length);
    assertEquals(0, found.modularity());
  }

  @Test
  void withoutEdgesThereAreNoCommunities() {
    Communities none = Communities.of(List.of());
    assertEquals(0, none.all().length);
    assertTrue(Double.isNaN(none.modularity()));
    assertNull(none.of(1));
  }

  /** Cliques of ten, each joined to the next by one edge, as in Fortunato and Barthélemy (2007). */
  @Test
  void cliquesOfARingAreFound() {
    List<long[]> edges = new ArrayList<>();
    for (int clique = 0; clique < 20; clique++) {
      for (int i = 0; i < 10; i++) {
        for (int j = 0; j < i; j++) {
          edges.add(new long[] {10L * clique + i, 10L * clique + j, 1});
        }
      }
      edges.add(new long[] {10L * clique, (10 * clique + 19) % 200L, 1});
    }
    Communities found = Communities.of(edges);
    assertEquals(20, found.all().length);
    assertEquals(1 - 1 / 46.0 - 1 / 20.0, found.modularity(), 1e-12);
  }

  /** Blocks of 50 with 8 edges a vertex inside and 1 outside. */
  @Test
  void plantedCommunitiesAreRecovered() {
    Random random = new Random(3);
    List<long[]> edges = new ArrayList<>();
    for (int v = 0; v < 1_000; v++) {
      for (int e = 0; e < 8; e++) {
        int other = v / 50 * 50 + random.nextInt(50);
        if (other != v) {
          edges.add(new long[] {Math.min(v, other), Math.max(v, other), 1});
        }
      }
      int far = random.nextInt(1_000);
      if (far != v) {
        edges.add(new long[] {Math.min(v, far), Math.max(v, far), 1});
      }
    }
    Communities found = Communities.of(edges);
    long right = IntStream.range(0, 1_000).filter(v -> found.of(v).id() == v / 50 * 50L).count();
    assertTrue(right > 950, right + " of 1000");
  }

  private static List<Long> found(int n, long... edges) {
    return ids(Communities.of(List.of(edges)), LongStream.range(0, n).toArray());
  }

  @Test
  void aCommunityInPiecesIsSplit() {
    // Unsplit, 0 and 10 are with 1 and 9, to whom they have no edge: 4, between them, moved away.
    assertEquals(
        List.of(0L, 1L, 2L, 3L, 3L, 5L, 2L, 5L, 3L, 1L, 0L),
        found(11, 0, 4, 2, 0, 10, 1, 1, 4, 3, 1, 9, 2, 2, 6, 9, 3, 8, 9, 4, 8, 9, 5, 7, 3));
  }

  @Test
  void oneStaysWhereAnotherCommunityIsOnlyAsGood() {
    assertEquals(List.of(0L, 1L, 2L, 0L, 2L, 1L), found(6, 0, 3, 1, 1, 5, 1, 2, 4, 2, 3, 4, 2));
  }

  @Test
  void ofEquallyGoodCommunitiesTheLowestIsTaken() {
    // With the highest: 0 and 3, 1 and 2.
    assertEquals(List.of(0L, 0L, 0L, 0L), found(4, 0, 2, 2, 0, 3, 1, 1, 2, 3));
  }

  @Test
  void communitiesMoveAsVerticesDid() {
    // On one level, or with loops counted twice: 0 and 2, 1 and 3, of modularity below 0.
    assertEquals(List.of(0L, 0L, 0L, 0L), found(4, 0, 2, 1, 1, 3, 2, 2, 3, 3));
  }

  @Test
  void weightsWhoseGainsMightOverflowAreRefused() {
    long[] edges = {0, 1, Integer.MAX_VALUE, 1, 2, Integer.MAX_VALUE};
    assertThrows(IllegalArgumentException.class, () -> Communities.of(List.of(edges)));
  }
}
