package io.github.ream.dump.record;

import java.util.Locale;

/** Why an author count is unknown: the closed list of codes in {@code n_authors_note}. */
public enum AuthorsNote {
  NOT_GIVEN("The dump gives neither authors nor their number for this paper."),
  ORGANIZATION_LISTED("The page names an organisation in the count's place."),
  EMPTY_LIST("The list of authors is empty."),
  TRUNCATED_LIST(
      "The list is cut off: it says \"et al.\", is marked so, or ends at a known limit."),
  NAME_MISSING("An entry of the list holds no name."),
  COLLECTIVE_AUTHOR("A team or collaboration stands in an author's place."),
  EDITORS_ONLY("Only editors are named."),
  NOT_PLAUSIBLE("The number given is 0 or impossibly large.");

  private final String description;

  AuthorsNote(String description) {
    this.description = description;
  }

  /** The code as it stands in the table. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the code means, in one sentence. */
  public String description() {
    return description;
  }
}
