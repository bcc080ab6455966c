package io.github.ream.generate.plan;

/**
 * An organisation that a paper is listed under.
 *
 * @param handle its account, empty if it has none
 * @param name its display name
 */
public record Organization(String handle, String name) {
  /** The organisation as a capture writes it. */
  public String line() {
    return handle.isEmpty() ? name : handle + " " + name;
  }
}
