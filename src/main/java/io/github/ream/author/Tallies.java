package io.github.ream.author;

import io.github.ream.schema.Dimension;
import io.github.ream.schema.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is counted of papers, in one pass over them: each group, each figure, each topic
 * with its weights, and the names.
 */
final class Tallies {
  private final Map<Group, GroupTally> groups = new HashMap<>();
  private final Map<Figure, FigureTally> figures = new LinkedHashMap<>();
  private final Map<Integer, TopicTally> topics = new TreeMap<>();
  private NamesTally names = new NamesTally();

  Tallies() {
    for (Figure figure : Figure.values()) {
      figures.put(figure, new FigureTally(figure));
    }
  }

  /** Counts a paper wherever it counts. */
  void add(PaperFacts paper) {
    paper.groups().forEach(g -> groups.computeIfAbsent(g, GroupTally::new).add(paper));
    figures.values().forEach(f -> f.add(paper));
    paper
        .topics()
        .forEach(t -> topics.computeIfAbsent(t.id(), TopicTally::new).add(paper, t.weight()));
    names.add(paper);
  }

  /** Takes in a tally of papers that were not counted here. */
  void add(Tally tally) {
    if (tally instanceof GroupTally group) {
      groups.merge(group.group(), group, (a, b) -> (GroupTally) a.merged(b));
    } else if (tally instanceof FigureTally figure) {
      figures.merge(figure.figure(), figure, (a, b) -> (FigureTally) a.merged(b));
    } else if (tally instanceof TopicTally topic) {
      topics.merge(topic.topicId(), topic, (a, b) -> (TopicTally) a.merged(b));
    } else {
      names = (NamesTally) names.merged(tally);
    }
  }

  /** How many there are. */
  int size() {
    return groups.size() + figures.size() + topics.size() + 1;
  }

  /** All tallies, in no order. */
  List<Tally> all() {
    List<Tally> all = new ArrayList<>(groups.values());
    all.addAll(figures.values());
    all.addAll(topics.values());
    all.add(names);
    return all;
  }

  Collection<GroupTally> groups() {
    return groups.values();
  }

  /** The groups of some dimensions. */
  List<GroupTally> groups(Dimension... dimensions) {
    List<Dimension> wanted = Arrays.asList(dimensions);
    return groups.values().stream().filter(g -> wanted.contains(g.group().dimension())).toList();
  }

  /** The tally of all papers; empty if there is no paper. */
  Optional<GroupTally> allPapers() {
    return groups(Dimension.ALL).stream().findFirst();
  }

  FigureTally figure(Figure figure) {
    return figures.get(figure);
  }

  Collection<TopicTally> topics() {
    return topics.values();
  }

  NamesTally names() {
    return names;
  }
}
