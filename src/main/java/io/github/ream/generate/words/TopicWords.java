package io.github.ream.generate.words;

import io.github.ream.generate.random.CounterRandom;
import java.util.List;

/** Words of one class and one topic with their probabilities, which sum to 1. */
public final class TopicWords {
  private final List<String> words;
  private final List<String> plurals;
  private final double[] cumulative;

  private TopicWords(List<String> words, double[] weights) {
    this.words = List.copyOf(words);
    this.plurals = words.stream().map(Plural::of).toList();
    this.cumulative = new double[weights.length];
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double running = 0;
    for (int i = 0; i < weights.length; i++) {
      running += weights[i] / sum;
      cumulative[i] = running;
    }
  }

  /** Words from frequent to rare, falling with rank to the power of -0.7 (after Zipf 1949). */
  static TopicWords falling(List<String> words) {
    double[] weights = new double[words.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.pow(i + 1, -0.7);
    }
    return new TopicWords(words, weights);
  }

  public int size() {
    return words.size();
  }

  public int draw(CounterRandom random) {
    return random.nextIndex(cumulative);
  }

  public String word(int index) {
    return words.get(index);
  }

  public String plural(int index) {
    return plurals.get(index);
  }

  public double probability(int index) {
    return index == 0 ? cumulative[0] : cumulative[index] - cumulative[index - 1];
  }
}
