package io.github.ream.generate.plan;

/**
 * Title and abstract of a paper as one dump shows them.
 *
 * @param title its title, perhaps a variant of the true one
 * @param abstractText its abstract, or null if the dump has none
 * @param form what was done to the abstract
 */
public record SeenText(String title, String abstractText, Form form) {
  /** What was done to an abstract. */
  public enum Form {
    WHOLE,
    /** The file ends in the middle of it. */
    CUT,
    /** The last sentence is missing, as in another version. */
    SHORTENED,
    /** It has several parts, each with a label. */
    LABELLED,
    NONE
  }
}
