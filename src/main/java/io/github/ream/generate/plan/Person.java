package io.github.ream.generate.plan;

/**
 * A made-up author. Two people may bear one name, as namesakes do.
 *
 * @param id number that tells the person from namesakes
 * @param given given name
 * @param initial initial of a second given name, or empty
 * @param family family name
 */
public record Person(long id, String given, String initial, String family) {
  /** The name as most dumps write it. */
  public String name() {
    return initial.isEmpty() ? given + " " + family : given + " " + initial + ". " + family;
  }

  /** Initials without dots. */
  public String initials() {
    return given.substring(0, 1) + initial;
  }

  /** Given name and initial. */
  public String foreName() {
    return initial.isEmpty() ? given : given + " " + initial;
  }
}
