package io.github.ream.author;

import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * The groups of one dimension with at least so many papers of known author count, by value.
 *
 * <p>Held in the memory of one task: a cell of some 50 bytes for each author count of a group that
 * is large enough, so for N papers and groups of at least m papers, at most N / m groups, and in
 * practice a tenth as many cells as papers.
 */
final class DimensionGroups {
  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingLong((Group g) -> -g.sizes().n()).thenComparing(Group::value);

  /** A group, its author counts and how many of its papers have an unknown count. */
  record Group(String value, Histogram sizes, long unknown) {}

  private final List<Group> groups = new ArrayList<>();
  private long leftOut;
  private long truncated;

  /** Reads the rows of {@link TeamSizes} of one dimension. */
  DimensionGroups(Iterator<Row> bins, int minGroupSize) {
    Map<String, Map<Integer, Long>> known = new TreeMap<>();
    Map<String, Long> unknown = new HashMap<>();
    while (bins.hasNext()) {
      Row bin = bins.next();
      long papers = bin.getAs(TeamSizes.N_PAPERS);
      Integer size = bin.getAs(TeamSizes.N_AUTHORS);
      if (size == null) {
        leftOut += papers;
        truncated += bin.isNullAt(bin.fieldIndex(TeamSizes.AT_LEAST)) ? 0 : papers;
        unknown.merge(bin.getAs(TeamSizes.VALUE), papers, Long::sum);
      } else {
        known
            .computeIfAbsent(bin.getAs(TeamSizes.VALUE), v -> new TreeMap<>())
            .merge(size, papers, Long::sum);
      }
    }
    known.forEach(
        (value, counts) -> {
          Histogram sizes = Histogram.of(counts);
          if (sizes.n() >= minGroupSize) {
            groups.add(new Group(value, sizes, unknown.getOrDefault(value, 0L)));
          } else {
            leftOut += sizes.n();
          }
        });
  }

  /** The groups that are large enough, by value. */
  List<Group> groups() {
    return List.copyOf(groups);
  }

  /** The largest groups, the lower value first on a tie. */
  List<Group> largest(int most) {
    return groups.stream().sorted(LARGEST_FIRST).limit(most).toList();
  }

  /** Papers of unknown author count and of groups that are too small. */
  long leftOut() {
    return leftOut;
  }

  /** Of these, papers with a cut list of authors. */
  long truncated() {
    return truncated;
  }
}
