package io.github.ream.dump.record;

import java.util.Locale;

/** Why a record cannot be a paper: the closed list of codes in the {@code rejects} table. */
public enum RejectReason {
  EMPTY_FILE("The file holds nothing but blanks."),
  NO_RECORDS("The file is in a known layout but holds no record."),
  BINARY("The file is not text and not compressed text."),
  UNKNOWN_FORMAT("The file's content is in none of the known formats."),
  UNREADABLE("The file cannot be opened or read."),
  TRUNCATED(
      "Compressed data or an archive ends early or is damaged; what was read before it counts."),
  MALFORMED(
      "The record is not well-formed JSON or XML, is nested too deeply, or has more or fewer cells"
          + " than its table has columns."),
  UNKNOWN_RECORD("The record has no title and abstract in any known form."),
  NO_TITLE("The record has no title."),
  NOT_A_PAPER("The record describes something else, such as a journal, a dataset or a deletion."),
  TOO_LONG("The record is longer than ingest.max-record-chars."),
  TITLE_WITHOUT_ABSTRACT("A lone title, with neither abstract nor byline, is not known a paper."),
  ABSTRACT_WITHOUT_TITLE("The text of an abstract stands where its title is missing."),
  BYLINE_WITHOUT_TITLE("A byline or date stands where its paper is missing.");

  private final String description;

  RejectReason(String description) {
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
