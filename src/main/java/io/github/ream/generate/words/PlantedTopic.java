package io.github.ream.generate.words;

import java.util.Map;

/**
 * A topic that made-up papers are about.
 *
 * @param number 1, 2, …
 * @param field the field of study it belongs to
 * @param words its words by class
 * @param share its weight among the topics half-way through the years; the weights sum to 1
 * @param growth by how much the logarithm of that weight changes from the first year to the last
 * @param meanAuthors mean team size in the first year, without the heavy tail
 */
public record PlantedTopic(
    int number,
    String field,
    Map<WordClass, TopicWords> words,
    double share,
    double growth,
    double meanAuthors) {}
