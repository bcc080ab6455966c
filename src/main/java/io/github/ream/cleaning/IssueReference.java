package io.github.ream.cleaning;

import io.github.ream.schema.NoticeKind;
import java.util.regex.Pattern;

/** A reference to a journal's issue at the end of a title, which only some notices have. */
final class IssueReference {
  /** The reference at the end of a correction's title in the Web of Science. */
  private static final Pattern VOLUME_AND_PAGE =
      Pattern.compile(
          "(?i)[(\\[]\\s*(?:vol|volume)\\b\\.? ?[\\w.-]+,? *(?:(?:iss|issue|no)\\.? ?[\\w.-]+,? *)?"
              + "(?:pg|pgs|pp|p|page|pages|art|artn|article)\\b.{1,60}[)\\]]\\W*$");

  /** The issue at the end of a title by which publishers announce a paper's picture on a cover. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "\\((?:\\p{Lu}[\\p{L}.]*\\s){1,6}\\d{1,3}(?:[-‐–]\\d{1,3})?/(?:19|20)\\d\\d\\)\\W*$");

  private IssueReference() {}

  /** The kind of notice that a title's reference shows it to be; null if it has none. */
  static String kind(String title) {
    if (title.indexOf('(') < 0 && title.indexOf('[') < 0) {
      return null;
    }
    if (VOLUME_AND_PAGE.matcher(title).find()) {
      return NoticeKind.CORRECTION.code();
    }
    return ISSUE.matcher(title).find() ? NoticeKind.COVER.code() : null;
  }
}
