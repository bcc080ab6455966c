package io.github.ream.author;

import io.github.ream.schema.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Papers with a figure, as counts of equal pairs of figure and author count. Topic weights are
 * rounded to {@value #WEIGHT_DIGITS} digits, so that pairs are equal.
 */
final class FigureTally implements Tally {
  private static final long serialVersionUID = 1;
  private static final int WEIGHT_DIGITS = 3;

  private final Figure figure;
  private final SortedMap<Double, SortedMap<Integer, Long>> pairs = new TreeMap<>();
  private long leftOut;
  private long truncated;

  FigureTally(Figure figure) {
    this.figure = figure;
  }

  /** Counts a paper, if it has the figure. */
  void add(PaperFacts paper) {
    Double value = valueOf(paper);
    if (value == null) {
      return;
    }
    if (paper.nAuthors() == null) {
      leftOut++;
      truncated += paper.atLeast() == null ? 0 : 1;
    } else {
      pairs.computeIfAbsent(value, v -> new TreeMap<>()).merge(paper.nAuthors(), 1L, Long::sum);
    }
  }

  private Double valueOf(PaperFacts paper) {
    return switch (figure) {
      case TOPIC_WEIGHT -> rounded(paper.topicWeight());
      case COMMENTS -> paper.comments() == null ? null : Double.valueOf(paper.comments());
      case UPVOTES -> paper.upvotes() == null ? null : Double.valueOf(paper.upvotes());
    };
  }

  private static Double rounded(Double weight) {
    return weight == null
        ? null
        : Double.valueOf(
            BigDecimal.valueOf(weight).setScale(WEIGHT_DIGITS, RoundingMode.HALF_UP).doubleValue());
  }

  @Override
  public String key() {
    return "figure/" + figure.code();
  }

  @Override
  public Tally merged(Tally other) {
    FigureTally more = (FigureTally) other;
    more.pairs.forEach(
        (value, sizes) -> {
          SortedMap<Integer, Long> mine = pairs.computeIfAbsent(value, v -> new TreeMap<>());
          sizes.forEach((size, n) -> mine.merge(size, n, Long::sum));
        });
    leftOut += more.leftOut;
    truncated += more.truncated;
    return this;
  }

  Figure figure() {
    return figure;
  }

  /** Papers of known author count: how many by figure and count. */
  SortedMap<Double, SortedMap<Integer, Long>> pairs() {
    return pairs;
  }

  /** Papers with the figure whose author count is unknown. */
  long leftOut() {
    return leftOut;
  }

  /** Of these, papers with a cut list of authors. */
  long truncated() {
    return truncated;
  }
}
