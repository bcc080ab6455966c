package io.github.ream.generate;

/**
 * A made-up author. Two people may bear one name, as namesakes do.
 *
 * @param id who it is
 * @param given given name
 * @param initial initial of a second given name, or empty
 * @param family family name
 */
record Person(long id, String given, String initial, String family) {
  /** As most dumps write it. */
  String name() {
    return initial.isEmpty() ? given + " " + family : given + " " + initial + ". " + family;
  }

  /** Initials without dots. */
  String initials() {
    return given.substring(0, 1) + initial;
  }

  /** Given name and initial. */
  String foreName() {
    return initial.isEmpty() ? given : given + " " + initial;
  }
}
