package io.github.ream.schema;

import java.util.Locale;

/** Why a record cannot be a paper: the closed list of codes in the {@code rejects} table. */
public enum RejectReason implements Coded {
  /** The file holds nothing but blanks. */
  EMPTY_FILE,

  /** The file is in a known layout but holds no record. */
  NO_RECORDS,

  /** The file is not text and not compressed text. */
  BINARY,

  /** The file's content is in none of the known formats. */
  UNKNOWN_FORMAT,

  /** The file cannot be opened or read. */
  UNREADABLE,

  /** Compressed data or an archive ends early or is damaged; what was read before it counts. */
  TRUNCATED,

  /**
   * The record is not well-formed JSON or XML, is nested too deeply, or has more or fewer cells
   * than its table has columns.
   */
  MALFORMED,

  /** The record has no title and abstract in any known form. */
  UNKNOWN_RECORD,

  /** The record has no title. */
  NO_TITLE,

  /** The record describes something else, such as a journal, a dataset or a deletion. */
  NOT_A_PAPER,

  /** The record is longer than ingest.max-record-chars. */
  TOO_LONG,

  /** A title stands alone, with neither abstract nor byline. */
  TITLE_WITHOUT_ABSTRACT,

  /** The text of an abstract stands where its title is missing. */
  ABSTRACT_WITHOUT_TITLE,

  /** A byline or date stands where its paper is missing. */
  BYLINE_WITHOUT_TITLE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
