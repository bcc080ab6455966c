package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.stats.AverageLinkage;
import io.github.ream.text.TextModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** The rows of {@code topic_groups}: one per node of a {@link TopicTree}, in its order. */
final class TopicGroups {
  private TopicGroups() {}

  /**
   * The rows for the topics of a fit, and groups named as topics are.
   *
   * @param total of all papers
   */
  static List<Row> of(
      FittedTopics chosen,
      TopicTree tree,
      DominantTopic naming,
      TextModel textModel,
      TopicShares.Period total) {
    double[] shares = new double[chosen.k()];
    Arrays.setAll(shares, topic -> total.papers() == 0 ? 0 : total.share(topic));
    double[] sizes = TopicTerms.sizes(chosen.model());
    double[] sizesOfGroups =
        tree.topicsOfGroups().stream()
            .mapToDouble(of -> of.stream().mapToDouble(topic -> sizes[topic]).sum())
            .toArray();
    List<String> labels =
        TopicLabels.of(
            terms(tree, chosen.topicTerms(), sizes),
            sizesOfGroups,
            textModel,
            naming.termFrequencyValues());
    return rows(tree, naming.labelList(), labels, total.dominant(), shares);
  }

  /**
   * The rows.
   *
   * @param labels of the topics
   * @param groupLabels of the groups
   * @param papers with each topic as their main one
   * @param shares of the topics
   */
  static List<Row> rows(
      TopicTree tree,
      List<String> labels,
      List<String> groupLabels,
      long[] papers,
      double[] shares) {
    int topics = tree.topics();
    long[] nodePapers = Arrays.copyOf(papers, tree.nodes());
    double[] nodeShares = Arrays.copyOf(shares, tree.nodes());
    List<Row> rows = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      RowOf row = new RowOf(TopicGroupsTable.TABLE);
      boolean isTopic = node < topics;
      if (!isTopic) {
        AverageLinkage.Merge merge = tree.merges().get(node - topics);
        nodePapers[node] = nodePapers[merge.first()] + nodePapers[merge.second()];
        nodeShares[node] = nodeShares[merge.first()] + nodeShares[merge.second()];
      }
      rows.add(
          row.set(TopicGroupsTable.NODE_ID, node)
              .set(TopicGroupsTable.PARENT_ID, known(tree.parents()[node]))
              .set(TopicGroupsTable.TOPIC_ID, isTopic ? node : null)
              .set(TopicGroupsTable.GROUP_ID, known(tree.groups()[node]))
              .set(TopicGroupsTable.IS_GROUP, tree.isGroup(node))
              .set(TopicGroupsTable.LABEL, label(tree, node, labels, groupLabels))
              .set(
                  TopicGroupsTable.HEIGHT,
                  isTopic ? 0.0 : tree.merges().get(node - topics).height())
              .set(TopicGroupsTable.POSITION, tree.positions()[node])
              .set(TopicGroupsTable.N_TOPICS, isTopic ? 1 : tree.merges().get(node - topics).size())
              .set(TopicGroupsTable.N_PAPERS, nodePapers[node])
              .set(TopicGroupsTable.SHARE, nodeShares[node])
              .build());
    }
    return rows;
  }

  private static Integer known(int id) {
    return id == TopicTree.NONE ? null : Integer.valueOf(id);
  }

  private static String label(
      TopicTree tree, int node, List<String> labels, List<String> groupLabels) {
    if (node < tree.topics()) {
      return labels.get(node);
    }
    return tree.isGroup(node) ? groupLabels.get(tree.groups()[node]) : null;
  }

  /**
   * The term probabilities of each group: the mean over its topics, weighted by size.
   *
   * @param sizes of the topics, in tokens
   */
  static TopicTerms terms(TopicTree tree, TopicTerms topics, double[] sizes) {
    List<List<Integer>> groups = tree.topicsOfGroups();
    double[][] phi = new double[groups.size()][topics.terms()];
    for (int group = 0; group < phi.length; group++) {
      double all = groups.get(group).stream().mapToDouble(topic -> sizes[topic]).sum();
      for (int topic : groups.get(group)) {
        for (int term = 0; term < phi[group].length; term++) {
          phi[group][term] += sizes[topic] / all * topics.phi()[topic][term];
        }
      }
    }
    return new TopicTerms(phi);
  }
}
