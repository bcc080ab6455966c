package io.github.ream.topic;

import io.github.ream.stats.AverageLinkage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Topics joined step by step, the nearest first, and the groups that a cut of this tree gives. Node
 * 0 to k-1 are the topics, k and up the joins, in the order of their heights. All depends on the
 * model alone, not on the papers that it is applied to.
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by node, never compared.
record TopicTree(List<AverageLinkage.Merge> merges, int[] parents, int[] positions, int[] groups) {
  private static final int MOST_GROUPS = 12;

  /** Stands for the parent of the last node, and for the group of a node that holds several. */
  static final int NONE = -1;

  static TopicTree of(double[][] distances) {
    int topics = distances.length;
    List<AverageLinkage.Merge> merges = AverageLinkage.of(distances);
    int[] parents = new int[topics + merges.size()];
    Arrays.fill(parents, NONE);
    for (int i = 0; i < merges.size(); i++) {
      parents[merges.get(i).first()] = topics + i;
      parents[merges.get(i).second()] = topics + i;
    }
    int[] positions = positions(topics, merges);
    return new TopicTree(merges, parents, positions, groups(topics, merges, parents, positions));
  }

  int topics() {
    return parents.length - merges.size();
  }

  int nodes() {
    return parents.length;
  }

  /** Whether a node is a whole group. */
  boolean isGroup(int node) {
    return groups[node] != NONE && (parents[node] == NONE || groups[parents[node]] == NONE);
  }

  /** The topics of each group, ascending. */
  List<List<Integer>> topicsOfGroups() {
    List<List<Integer>> topics = new ArrayList<>();
    for (int topic = 0; topic < topics(); topic++) {
      while (topics.size() <= groups[topic]) {
        topics.add(new ArrayList<>());
      }
    }
    for (int topic = 0; topic < topics(); topic++) {
      topics.get(groups[topic]).add(topic);
    }
    return topics;
  }

  /** The place of each node's first topic, the two nodes of a join side by side. */
  private static int[] positions(int topics, List<AverageLinkage.Merge> merges) {
    int[] positions = new int[topics + merges.size()];
    for (int i = merges.size() - 1; i >= 0; i--) {
      AverageLinkage.Merge merge = merges.get(i);
      int size = merge.first() < topics ? 1 : merges.get(merge.first() - topics).size();
      positions[merge.first()] = positions[topics + i];
      positions[merge.second()] = positions[topics + i] + size;
    }
    return positions;
  }

  /** The group of each node, numbered by position. */
  private static int[] groups(
      int topics, List<AverageLinkage.Merge> merges, int[] parents, int[] positions) {
    int undone = undone(topics, merges);
    int whole = parents.length - undone; // Nodes from here on hold several groups.
    int[] tops =
        IntStream.range(0, whole)
            .filter(node -> parents[node] == NONE || parents[node] >= whole)
            .boxed()
            .sorted(Comparator.comparingInt(node -> positions[node]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] groups = new int[parents.length];
    Arrays.fill(groups, NONE);
    for (int group = 0; group < tops.length; group++) {
      groups[tops[group]] = group;
    }
    for (int node = whole - 1; node >= 0; node--) {
      groups[node] = groups[node] == NONE ? groups[parents[node]] : groups[node];
    }
    return groups;
  }

  /**
   * Number of last joins to undo: the fewest that give the wanted number of groups of two or more
   * topics, or the most possible.
   */
  private static int undone(int topics, List<AverageLinkage.Merge> merges) {
    int wanted = Math.min(MOST_GROUPS, (int) Math.round(Math.sqrt(topics)));
    int large = topics > 1 ? 1 : 0;
    int most = large;
    int best = 0;
    for (int undone = 1; undone <= merges.size() && most < wanted; undone++) {
      AverageLinkage.Merge merge = merges.get(merges.size() - undone);
      large += (merge.first() >= topics ? 1 : 0) + (merge.second() >= topics ? 1 : 0) - 1;
      if (large > most) {
        most = large;
        best = undone;
      }
    }
    return best;
  }
}
