package io.github.ream.page;

import java.util.List;
import java.util.stream.LongStream;

/** Topics of which only number, label, group and junk reason matter. */
final class MadeUpTopics {
  /** Topic 7, "boats", and no group. */
  static final TopicFacts BOATS = of(List.of(topic(7, "boats", null)));

  private MadeUpTopics() {}

  static TopicFacts.Topic topic(long id, String label, String junk) {
    return new TopicFacts.Topic(
        id, label, null, 0L, null, null, null, null, null, null, junk, List.of(), List.of());
  }

  /** These topics, and groups of those numbers. */
  static TopicFacts of(List<TopicFacts.Topic> topics, long... groups) {
    return new TopicFacts(
        topics.size(),
        topics,
        LongStream.of(groups)
            .mapToObj(g -> new TopicFacts.Group(g, "group " + g, null, 0L, 2L))
            .toList(),
        List.of());
  }
}
