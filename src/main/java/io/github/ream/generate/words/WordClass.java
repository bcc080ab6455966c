package io.github.ream.generate.words;

import java.util.Locale;

/** The classes of words that a topic has and a sentence has slots for. */
public enum WordClass {
  /** Countable nouns. */
  NOUN,
  /** Countable phrases of two or more words. */
  PHRASE,
  /** Activities and fields of work, without a plural. */
  PRACTICE,
  ADJECTIVE,
  /** Verbs in their base form. */
  VERB;

  /** The name of the class's list in the word stock. */
  String listName() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}
