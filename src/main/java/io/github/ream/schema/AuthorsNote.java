package io.github.ream.schema;

import java.util.Locale;

/** Why an author count is unknown: the closed list of codes in {@code n_authors_note}. */
public enum AuthorsNote implements Coded {
  /** The dump gives neither authors nor their number for this paper. */
  NOT_GIVEN,

  /** The capture names an organisation in the count's place. */
  ORGANIZATION_LISTED,

  /** The list of authors is empty. */
  EMPTY_LIST,

  /** The list is cut off: it says "et al.", is marked so, or ends at a known limit. */
  TRUNCATED_LIST,

  /** An entry of the list holds no name. */
  NAME_MISSING,

  /** A team or collaboration stands in an author's place. */
  COLLECTIVE_AUTHOR,

  /** Only editors are named. */
  EDITORS_ONLY,

  /** The number given is 0 or impossibly large. */
  NOT_PLAUSIBLE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
