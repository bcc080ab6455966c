package io.github.ream.generate;

/**
 * A share of a paper that is about one topic.
 *
 * @param topic index into the planted topics
 * @param weight 0 to 1; the weights of a paper sum to 1
 */
record TopicWeight(int topic, double weight) {}
