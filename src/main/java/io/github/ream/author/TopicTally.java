package io.github.ream.author;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The papers that have a topic, counted with their weights of it. Weights are summed as whole
 * millionths, so that the order of the papers does not show in the last digits.
 */
final class TopicTally implements Tally {
  private static final long serialVersionUID = 1;
  static final double MILLION = 1e6;

  private final int topicId;
  private final SortedMap<Integer, Bin> bins = new TreeMap<>();
  private long unknown;
  private long truncated;

  /** The papers of one author count. */
  static final class Bin implements Serializable {
    private static final long serialVersionUID = 1;

    private long papers;
    private long dominant;
    private long weight;
    private long squares;

    private Bin plus(Bin more) {
      papers += more.papers;
      dominant += more.dominant;
      weight += more.weight;
      squares += more.squares;
      return this;
    }

    long papers() {
      return papers;
    }

    /** Of these, papers whose largest topic it is. */
    long dominant() {
      return dominant;
    }

    /** Sum of the weights in millionths. */
    long weight() {
      return weight;
    }

    /** Sum of the squared weights in millionths. */
    long squares() {
      return squares;
    }
  }

  TopicTally(int topicId) {
    this.topicId = topicId;
  }

  /** Counts a paper with its weight of the topic. */
  void add(PaperFacts paper, double weight) {
    if (paper.nAuthors() == null) {
      unknown++;
      truncated += paper.atLeast() == null ? 0 : 1;
      return;
    }
    Bin bin = bins.computeIfAbsent(paper.nAuthors(), n -> new Bin());
    bin.papers++;
    bin.dominant += paper.topicId() != null && paper.topicId() == topicId ? 1 : 0;
    bin.weight += Math.round(weight * MILLION);
    bin.squares += Math.round(weight * weight * MILLION);
  }

  @Override
  public String key() {
    return "weighted_topic/" + topicId;
  }

  @Override
  public Tally merged(Tally other) {
    TopicTally more = (TopicTally) other;
    more.bins.forEach((size, bin) -> bins.merge(size, bin, Bin::plus));
    unknown += more.unknown;
    truncated += more.truncated;
    return this;
  }

  int topicId() {
    return topicId;
  }

  /** Papers of known author count, by that count. */
  SortedMap<Integer, Bin> bins() {
    return bins;
  }

  /** Papers of unknown author count. */
  long unknown() {
    return unknown;
  }

  /** Of these, papers with a cut list of authors. */
  long truncated() {
    return truncated;
  }
}
