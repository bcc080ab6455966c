package io.github.ream.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Hierarchical clustering by average linkage (UPGMA, Sokal and Michener 1958): the distance of two
 * clusters is the mean distance of their items. The nearest-neighbour chain (Murtagh 1983) takes
 * n^2 steps and a copy of the distances.
 *
 * <p>Clusters are numbered as SciPy's {@code linkage} does: 0 to n-1 are the items, n is the first
 * merge. Merges come in the order of their heights. Of equal distances the chain stays with the
 * cluster that it came from, then takes the lower number.
 */
public final class AverageLinkage {

  private AverageLinkage() {}

  /**
   * Two clusters that become one.
   *
   * @param first the lower number of the two
   * @param second the higher number of the two
   * @param height their distance
   * @param size items in the new cluster
   */
  public record Merge(int first, int second, double height, int size) {}

  /**
   * The n-1 merges of n items.
   *
   * @param distances symmetric, with a row for each item
   */
  public static List<Merge> of(double[][] distances) {
    List<Merge> found = chained(distances);
    found.sort(Comparator.comparingDouble(Merge::height));
    return numbered(found, distances.length);
  }

  /** The merges as the chain finds them; each names clusters by one of their items. */
  private static List<Merge> chained(double[][] distances) {
    int items = distances.length;
    double[][] d = Arrays.stream(distances).map(double[]::clone).toArray(double[][]::new);
    int[] size = new int[items]; // 0 for an item that stands for no cluster any more
    Arrays.fill(size, 1);
    List<Merge> merges = new ArrayList<>();
    int[] chain = new int[items];
    int length = 0;
    int start = 0;
    while (merges.size() < items - 1) {
      if (length == 0) {
        while (size[start] == 0) {
          start++;
        }
        chain[length++] = start;
      }
      int last = chain[length - 1];
      int nearest = length > 1 ? chain[length - 2] : -1;
      for (int other = 0; other < items; other++) {
        if (size[other] > 0
            && other != last
            && (nearest < 0 || d[last][other] < d[last][nearest])) {
          nearest = other;
        }
      }
      if (length > 1 && nearest == chain[length - 2]) {
        length -= 2;
        merges.add(new Merge(last, nearest, d[last][nearest], size[last] + size[nearest]));
        join(Math.min(last, nearest), Math.max(last, nearest), d, size);
      } else {
        chain[length++] = nearest;
      }
    }
    return merges;
  }

  /** The higher item stands for both. */
  private static void join(int lower, int higher, double[][] d, int[] size) {
    int both = size[lower] + size[higher];
    for (int other = 0; other < size.length; other++) {
      if (size[other] > 0 && other != lower && other != higher) {
        d[higher][other] = (size[lower] * d[lower][other] + size[higher] * d[higher][other]) / both;
        d[other][higher] = d[higher][other];
      }
    }
    size[higher] = both;
    size[lower] = 0;
  }

  private static List<Merge> numbered(List<Merge> sorted, int items) {
    int[] above = new int[2 * items];
    int[] sizes = new int[2 * items];
    for (int cluster = 0; cluster < above.length; cluster++) {
      above[cluster] = cluster;
      sizes[cluster] = 1;
    }
    List<Merge> merges = new ArrayList<>();
    for (Merge merge : sorted) {
      int one = top(above, merge.first);
      int other = top(above, merge.second);
      int made = items + merges.size();
      above[one] = made;
      above[other] = made;
      sizes[made] = sizes[one] + sizes[other];
      merges.add(new Merge(Math.min(one, other), Math.max(one, other), merge.height, sizes[made]));
    }
    return merges;
  }

  private static int top(int[] above, int item) {
    int cluster = item;
    while (above[cluster] != cluster) {
      above[cluster] = above[above[cluster]];
      cluster = above[cluster];
    }
    return cluster;
  }
}
