package io.github.ream.dump.capture;

import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.SourceFormat;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of a capture file, with marks where segments begin: after a byline's date, at the head
 * of a capture, at the file's beginning, and at a title between two long lines. These places are
 * told by the lines around them alone, and the parser starts anew at each, so that a file can be
 * read from any of them.
 */
public final class CaptureBlocks implements Closeable {
  private static final int LINES_THAT_TELL_A_LAYOUT = 6;
  private static final Pattern CUT_DATE =
      Pattern.compile("[A-Z][a-z]{0,3}(?: \\d{0,2}(?:, ?\\d{0,4})?)?");

  private final CaptureLines lines;
  private final int maxChars;
  private Capture capture;
  private Capture lastBegun;

  public CaptureBlocks(CaptureLines lines, Capture capture, int maxChars) {
    this.lines = lines;
    this.capture = capture;
    this.maxChars = maxChars;
  }

  /** The capture that began last, null if none has begun since reading started. */
  Capture lastBegun() {
    return lastBegun;
  }

  /** The next block, null at the end of the file. */
  public Block next() throws IOException {
    CaptureLines.TextLine first = lines.peek(0);
    if (first == null) {
      return null;
    }
    long segment = -1;
    int header = lines.headerLength();
    String glued = null;
    if (header > 0 || lines.atFileStart()) {
      segment = first.offset();
      glued = readHeader(header);
      first = lines.peek(0);
      if (first == null) {
        return null;
      }
    } else if (beginsSegment()) {
      segment = first.offset();
    }
    return block(segment, glued);
  }

  private boolean beginsSegment() throws IOException {
    boolean listing = capture == null || capture.layout() == SourceFormat.HF_LISTING;
    return lines.afterByline() || lines.betweenAbstracts(listing);
  }

  /**
   * Consumes a capture's head and returns the title that is glued to its last line, if there is
   * one.
   */
  private String readHeader(int length) throws IOException {
    boolean atFileStart = lines.atFileStart();
    long offset = lines.peek(0).offset();
    boolean listing = false;
    boolean invitation = false;
    for (int i = 0; i < length; i++) {
      String text = lines.next().text();
      listing |= CaptureText.isListingFurniture(text);
      invitation = CaptureText.isInvitation(text);
    }
    CaptureLines.TextLine line = lines.peek(0);
    if (line != null && isGlued(line.text(), invitation, atFileStart && length == 0)) {
      begin(new Capture(offset, SourceFormat.HF_TITLES, null, null));
      return line.text().substring(CaptureText.SUBSCRIBE.length());
    }
    ListingDate date = ownDate(length > 0);
    if (date != null) {
      lines.next();
      if (length > 0) {
        skipInvitations();
      }
    }
    SourceFormat layout =
        listing || date != null || !alternates() ? SourceFormat.HF_LISTING : SourceFormat.HF_TITLES;
    begin(
        new Capture(
            offset, layout, date == null ? null : date.month(), date == null ? null : date.day()));
    return null;
  }

  /** The invitations of a head may stand below its date. */
  private void skipInvitations() throws IOException {
    CaptureLines.TextLine line = lines.peek(0);
    while (line != null
        && (CaptureText.isInvitation(line.text()) || line.text().equals(CaptureText.SUBSCRIBE))) {
      lines.next();
      line = lines.peek(0);
    }
  }

  private void begin(Capture begun) {
    capture = begun;
    lastBegun = begun;
  }

  private static boolean isGlued(String text, boolean afterInvitation, boolean alone) {
    int end = CaptureText.SUBSCRIBE.length();
    if (!text.startsWith(CaptureText.SUBSCRIBE) || text.length() == end) {
      return false;
    }
    char next = text.charAt(end);
    return afterInvitation
        ? !Character.isWhitespace(next)
        : alone && (Character.isUpperCase(next) || Character.isDigit(next));
  }

  /**
   * Reads the capture's own date, if it is the next line. A line of month and day is a title
   * instead if an abstract follows it and no abstract follows that.
   */
  private ListingDate ownDate(boolean afterFurniture) throws IOException {
    CaptureLines.TextLine line = lines.peek(0);
    if (line == null || !ListingDate.isMonthAndDay(line.text())) {
      return null;
    }
    CaptureLines.TextLine one = lines.peek(1);
    CaptureLines.TextLine two = lines.peek(2);
    boolean ownDate =
        one == null
            ? afterFurniture
            : (CaptureText.looksLikeTitle(one.text()) && !one.text().equals(CaptureText.DOT))
                || (afterFurniture && two != null && CaptureText.looksLikeAbstract(two.text()));
    return ownDate ? ListingDate.of(line.text()) : null;
  }

  /** Whether titles and abstracts alternate line by line, without blank lines and bylines. */
  private boolean alternates() throws IOException {
    for (int i = 0; i < LINES_THAT_TELL_A_LAYOUT; i++) {
      CaptureLines.TextLine line = lines.peek(i);
      if (line != null && line.text().equals(CaptureText.DOT)) {
        return false;
      }
    }
    CaptureLines.TextLine second = lines.peek(1);
    return second != null && !second.afterGap() && CaptureText.looksLikeAbstract(second.text());
  }

  private Block block(long segment, String glued) throws IOException {
    boolean listing = capture.layout() == SourceFormat.HF_LISTING;
    CaptureLines.TextLine first = lines.next();
    long offset = first.offset() + (glued == null ? 0 : CaptureText.SUBSCRIBE.length());
    List<String> text = new ArrayList<>();
    boolean dot = first.text().equals(CaptureText.DOT);
    boolean tooLong = first.tooLong();
    int chars = first.text().length();
    if (!dot) {
      text.add(glued == null ? first.text() : glued);
    }
    boolean titles = CaptureText.looksLikeTitle(first.text());
    CaptureLines.TextLine line = lines.peek(0);
    while (!dot && line != null && !line.afterGap()) {
      boolean closes = line.text().equals(CaptureText.DOT);
      if (!closes
          && (!listing
              || (titles && CaptureText.isLong(line.text()))
              || lines.headerLength() > 0
              || beginsSegment())) {
        break;
      }
      lines.next();
      if (closes) {
        dot = true;
      } else {
        titles &= CaptureText.looksLikeTitle(line.text());
        chars += line.text().length() + 1;
        tooLong |= line.tooLong() || chars > maxChars;
        if (!tooLong || text.isEmpty()) {
          text.add(line.text());
        }
      }
      line = lines.peek(0);
    }
    String date = dot ? date() : null;
    return new Block(
        offset,
        segment,
        capture,
        text,
        first.afterGap(),
        dot,
        date,
        lines.peek(0) == null,
        tooLong);
  }

  private String date() throws IOException {
    CaptureLines.TextLine line = lines.peek(0);
    if (line == null) {
      return null;
    }
    boolean date =
        ListingDate.of(line.text()) != null
            || (lines.peek(1) == null && CUT_DATE.matcher(line.text()).matches());
    return date ? lines.next().text() : null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
