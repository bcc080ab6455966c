package io.github.ream.generate.writing;

import io.github.ream.generate.words.WordClass;

/** Is told of every slot that is filled with a word of a topic. */
public interface SlotListener {
  SlotListener NONE = (topic, wordClass, word) -> {};

  /**
   * A word went into a slot.
   *
   * @param topic index of its topic
   * @param wordClass its class
   * @param word its index in the topic's vocabulary of that class
   */
  void filled(int topic, WordClass wordClass, int word);
}
