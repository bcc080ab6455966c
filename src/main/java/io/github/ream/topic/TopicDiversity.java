package io.github.ream.topic;

import java.util.Arrays;

/** The share of distinct terms among the top terms of all topics (Dieng, Ruiz and Blei 2020). */
final class TopicDiversity {
  static final int TOP_TERMS = 25;

  private TopicDiversity() {}

  static double of(int[][] topTerms) {
    long places = Arrays.stream(topTerms).mapToLong(top -> top.length).sum();
    long distinct = Arrays.stream(topTerms).flatMapToInt(Arrays::stream).distinct().count();
    return (double) distinct / places;
  }
}
