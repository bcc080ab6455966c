package io.github.ream.generate.plan;

/**
 * A share of a paper that is about one topic.
 *
 * @param topic index into the planted topics
 * @param weight 0 to 1; the weights of a paper sum to 1
 */
public record TopicWeight(int topic, double weight) {}
