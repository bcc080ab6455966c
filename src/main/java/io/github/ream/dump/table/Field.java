package io.github.ream.dump.table;

import java.util.Locale;

/** The fields that a column of a table may hold. */
enum Field {
  TITLE,
  ABSTRACT,
  AUTHORS,
  FIRST_AUTHOR,
  GROUP_AUTHORS,
  EDITORS,
  N_AUTHORS,
  ORGANIZATION,
  AUTHORS_WITH_AFFILIATIONS,
  AUTHOR_INSTITUTIONS,
  AUTHOR_INSTITUTION_IDS,
  AUTHOR_INSTITUTION_RORS,
  AUTHOR_ADDRESSES,
  AUTHOR_COUNTRIES,
  AUTHOR_CORRESPONDING,
  CORRESPONDENCE,
  DATE,
  YEAR,
  MONTH,
  DAY,
  VENUE,
  DOI,
  ARXIV_ID,
  LINK,
  ID,
  TYPE,
  LANGUAGE,
  RETRACTED,
  COMMENTS,
  UPVOTES;

  /** The field's name in the resource of column names and in the settings. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether a column of this field beside one of titles shows that the titles are those of papers.
   */
  boolean isTelling() {
    return switch (this) {
      case ABSTRACT, AUTHORS, FIRST_AUTHOR, N_AUTHORS, DOI, ARXIV_ID -> true;
      default -> false;
    };
  }
}
