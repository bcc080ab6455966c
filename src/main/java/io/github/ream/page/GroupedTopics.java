package io.github.ream.page;

import io.github.ream.schema.TopicsTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The topics of the report that are in one of the groups on the page, those that are not on the
 * page themselves too.
 */
final class GroupedTopics {
  private final Map<Long, Long> groupOf = new HashMap<>();
  private final Set<Long> groups;

  private GroupedTopics(Set<Long> groups) {
    this.groups = groups;
  }

  /** Reads the topics of the report once more: thousands at most. */
  static GroupedTopics of(PageTables tables, TopicFacts topics) {
    GroupedTopics grouped =
        new GroupedTopics(
            topics.groups().stream()
                .map(TopicFacts.Group::id)
                .collect(Collectors.toCollection(TreeSet::new)));
    tables.forEach(
        TopicsTable.TABLE,
        t -> {
          Long group = t.whole(TopicsTable.GROUP_ID);
          if (group != null && grouped.groups.contains(group)) {
            grouped.groupOf.put(t.whole(TopicsTable.TOPIC_ID), group);
          }
        });
    return grouped;
  }

  /** The ids of the groups, in order. */
  Set<Long> groups() {
    return groups;
  }

  /** The group of a topic; null if it is in none. */
  Long groupOf(Long topic) {
    return groupOf.get(topic);
  }

  /** The group of each topic that is in one. */
  Map<Long, Long> groupOf() {
    return groupOf;
  }
}
