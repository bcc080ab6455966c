package io.github.ream.dump.capture;

import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;

/**
 * A paper of a capture while it is put together from its title and then its abstract. Text with no
 * title before it is put together in the same way and becomes a reject.
 */
final class CapturedPaper {
  private final Capture capture;
  private final long offset;
  private final int maxChars;
  private String title;
  private StringBuilder text;
  private boolean tooLong;

  private CapturedPaper(Block block, String title, int maxChars) {
    this.maxChars = maxChars;
    this.capture = block.capture();
    this.offset = block.offset();
    this.title = title;
  }

  /** A paper that begins with its title. */
  static CapturedPaper titled(Block block, String title, int maxChars) {
    CapturedPaper paper = new CapturedPaper(block, title, maxChars);
    paper.tooLong = block.tooLong();
    return paper;
  }

  /** Text with no title before it. */
  static CapturedPaper untitled(Block block, int maxChars) {
    return new CapturedPaper(block, null, maxChars);
  }

  /** Whether an abstract has begun. */
  boolean hasText() {
    return text != null;
  }

  /** Whether the abstract ends a sentence, or is cut because it is too long. */
  boolean isComplete() {
    return tooLong || CaptureText.endsSentence(text.toString());
  }

  /** Whether the line looks like the title's next line. */
  boolean titleGoesOnWith(String line) {
    return CaptureText.continuesTitle(title, line);
  }

  void appendToTitle(String line) {
    title = title + " " + line;
  }

  /**
   * Adds to the abstract.
   *
   * @param cut whether the capture has more text than is given here
   */
  void append(String more, boolean cut) {
    if (text == null) {
      text = new StringBuilder(more);
    } else if (!tooLong) {
      text.append(' ').append(more);
    }
    tooLong |= cut || text.length() > maxChars;
    if (tooLong && text.length() > RecordSchema.RAW_CHARS) {
      text.setLength(RecordSchema.RAW_CHARS);
    }
  }

  /**
   * The record of the paper, which may be a reject.
   *
   * @param says the byline, null without one
   * @param dateLine the date as written, null without one
   */
  DumpRecord record(ListingByline says, String dateLine) {
    DumpRecord r = new DumpRecord();
    r.offset = offset;
    r.format = capture.layout();
    r.capture = capture;
    r.title = title;
    r.abstractText = text == null ? null : text.toString();
    if (says != null) {
      r.nAuthors = says.nAuthors();
      r.organization = says.organization();
    }
    r.nAuthorsNote = r.nAuthors == null ? whyNoCount(says).code() : null;
    date(r, dateLine);
    String raw = (title == null ? "" : title) + (text == null ? "" : "\n" + text);
    if (tooLong) {
      r.rejected(RejectReason.TOO_LONG, "more than " + maxChars + " characters", raw);
    } else if (title == null) {
      r.rejected(RejectReason.ABSTRACT_WITHOUT_TITLE, "text with no title before it", raw);
    } else if (text == null && says == null && dateLine == null) {
      r.rejected(RejectReason.TITLE_WITHOUT_ABSTRACT, "a title with nothing after it", raw);
    } else if (says == null && dateLine == null && SiteText.is(title, text)) {
      r.rejected(RejectReason.NOT_A_PAPER, "text of the site, no paper", raw);
    }
    return r;
  }

  private static AuthorsNote whyNoCount(ListingByline says) {
    if (says != null && says.strange() != null) {
      return AuthorsNote.NOT_PLAUSIBLE;
    }
    boolean organization = says != null && says.organization() != null;
    return organization ? AuthorsNote.ORGANIZATION_LISTED : AuthorsNote.NOT_GIVEN;
  }

  private static void date(DumpRecord r, String line) {
    if (line == null) {
      return;
    }
    ListingDate date = ListingDate.of(line);
    r.dateText = date == null ? line : date.text();
    if (date != null) {
      r.year = date.year();
      r.month = date.month();
      r.day = date.day();
      r.comments = date.comments();
    }
  }
}
