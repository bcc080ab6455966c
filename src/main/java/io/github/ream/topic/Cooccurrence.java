package io.github.ream.topic;

import io.github.ream.text.Documents;
import io.github.ream.text.TermPapers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In how many papers the top terms of a topic occur together, counted for all topics in one pass
 * over the papers.
 *
 * @param papers all papers with text
 * @param together per topic: papers with its i-th and j-th top term; on the diagonal, with the i-th
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
record Cooccurrence(long papers, long[][][] together) {

  /**
   * Counts in one job. For each topic, the square of its number of top terms reaches the driver.
   */
  static Cooccurrence of(Documents documents, int[][] topTerms) {
    int width = Arrays.stream(topTerms).mapToInt(top -> top.length).max().orElse(0);
    Counter counter = new Counter(places(topTerms, documents.terms()), topTerms.length, width);
    long[] cells =
        documents
            .blocks()
            .treeAggregate(new long[topTerms.length * width * width], counter::add, Counter::sum);
    long[][][] together = new long[topTerms.length][width][width];
    for (int topic = 0; topic < topTerms.length; topic++) {
      for (int i = 0; i < width; i++) {
        for (int j = i; j < width; j++) {
          long count = cells[(topic * width + i) * width + j];
          together[topic][i][j] = count;
          together[topic][j][i] = count;
        }
      }
    }
    return new Cooccurrence(documents.frequencies().withText(), together);
  }

  /**
   * For each term the topics that have it as a top term, each as topic times 64 plus rank; null
   * without any.
   */
  private static int[][] places(int[][] topTerms, int terms) {
    List<List<Integer>> places = new ArrayList<>();
    for (int term = 0; term < terms; term++) {
      places.add(List.of());
    }
    for (int topic = 0; topic < topTerms.length; topic++) {
      for (int rank = 0; rank < topTerms[topic].length; rank++) {
        List<Integer> more = new ArrayList<>(places.get(topTerms[topic][rank]));
        more.add(topic * 64 + rank);
        places.set(topTerms[topic][rank], more);
      }
    }
    return places.stream()
        .map(at -> at.isEmpty() ? null : at.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private record Counter(int[][] places, int topics, int width) implements Serializable {

    long[] add(long[] cells, TermPapers block) {
      // For each topic, a bit for each of its top terms that is in the paper.
      long[] present = new long[topics];
      int[] touched = new int[topics];
      for (int paper = 0; paper < block.papers(); paper++) {
        int count = 0;
        for (int i = block.starts()[paper]; i < block.starts()[paper + 1]; i++) {
          int[] at = places[block.terms()[i]];
          for (int p = 0; at != null && p < at.length; p++) {
            int topic = at[p] / 64;
            if (present[topic] == 0) {
              touched[count++] = topic;
            }
            present[topic] |= 1L << (at[p] % 64);
          }
        }
        for (int t = 0; t < count; t++) {
          add(cells, touched[t], present[touched[t]]);
          present[touched[t]] = 0;
        }
      }
      return cells;
    }

    private void add(long[] cells, int topic, long bits) {
      for (long left = bits; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        for (long right = left; right != 0; right &= right - 1) {
          cells[(topic * width + i) * width + Long.numberOfTrailingZeros(right)]++;
        }
      }
    }

    static long[] sum(long[] cells, long[] more) {
      Arrays.setAll(cells, i -> cells[i] + more[i]);
      return cells;
    }
  }
}
