package io.github.ream.dump.capture;

import io.github.ream.dump.file.Blanks;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The lines of a capture file that are not blank, with a few lines of lookahead and the two lines
 * before the next one: enough to tell at any place whether the next line begins a capture or a
 * segment.
 */
public final class CaptureLines implements Closeable {

  /**
   * A line that is not blank.
   *
   * @param offset byte offset of the line
   * @param text the text without blanks around it
   * @param afterGap whether a blank line, or nothing, stands before it
   * @param tooLong whether the text is only the beginning of the line
   */
  record TextLine(long offset, String text, boolean afterGap, boolean tooLong) {}

  private static final int LONGEST_HEADER = 12;

  private final LineReader lines;
  private final Deque<TextLine> ahead = new ArrayDeque<>();
  private boolean gap;
  private TextLine previous;
  private TextLine beforePrevious;

  /**
   * Goes on from a reader's place.
   *
   * @param history the two lines (or fewer, at the file's beginning) before the reader's place
   * @param gap whether a blank line or nothing stands right before the reader's place
   */
  public CaptureLines(LineReader lines, List<TextLine> history, boolean gap) {
    this.lines = lines;
    this.gap = gap;
    for (TextLine line : history) {
      beforePrevious = previous;
      previous = line;
    }
  }

  /** The n-th line, from 0, that is not consumed yet; null if there is none. */
  TextLine peek(int n) throws IOException {
    while (ahead.size() <= n) {
      TextLine line = read();
      if (line == null) {
        return null;
      }
      ahead.addLast(line);
    }
    if (n == 0) {
      return ahead.peekFirst();
    }
    return new ArrayList<>(ahead).get(n);
  }

  public TextLine next() throws IOException {
    TextLine line = peek(0);
    if (line != null) {
      ahead.removeFirst();
      beforePrevious = previous;
      previous = line;
    }
    return line;
  }

  private TextLine read() throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (Blanks.isBlank(line.text()) && !line.tooLong()) {
        gap = true;
      } else {
        TextLine text = new TextLine(line.offset(), shown(line), gap, line.tooLong());
        gap = false;
        return text;
      }
    }
    return null;
  }

  /** The text of a line; a line that is too long and begins with blanks counts as text. */
  private static String shown(Line line) {
    String text = Blanks.stripped(line.text());
    return text.isEmpty() ? "(blanks)" : text;
  }

  /** Whether nothing but blanks stands before the next line. */
  boolean atFileStart() {
    return previous == null;
  }

  /**
   * The number of next lines that form the head of a capture; 0 if they do not. A line of furniture
   * counts only in company: {@code new} or {@code Subscribe} alone may be a title.
   */
  int headerLength() throws IOException {
    TextLine first = peek(0);
    if (first == null || (previous != null && CaptureText.isFurniture(previous.text()))) {
      return 0;
    }
    // What stands below the date of a head belongs to that head.
    if (previous != null
        && beforePrevious != null
        && ListingDate.of(previous.text()) != null
        && CaptureText.isFurniture(beforePrevious.text())) {
      return 0;
    }
    boolean head = false;
    int n = 0;
    TextLine line = first;
    while (line != null && n < LONGEST_HEADER && CaptureText.isFurniture(line.text())) {
      head |=
          CaptureText.isHeadByItself(line.text()) || (n > 0 && CaptureText.isHeading(line.text()));
      line = peek(++n);
    }
    boolean wholeHead = head || (atFileStart() && n > 0);
    return wholeHead ? n : 0;
  }

  /** Whether the next line stands behind the {@code ·} and date that end a paper. */
  boolean afterByline() {
    return previous != null
        && beforePrevious != null
        && beforePrevious.text().equals(CaptureText.DOT)
        && ListingDate.of(previous.text()) != null;
  }

  /**
   * Whether the next line is certainly a title between two abstracts: it looks like a title, and
   * the lines around it are long; where blank lines set papers apart, they must be there.
   */
  boolean betweenAbstracts(boolean setApart) throws IOException {
    if (previous == null || !CaptureText.isLong(previous.text())) {
      return false;
    }
    TextLine title = peek(0);
    if (title == null
        || title.tooLong()
        || !CaptureText.looksLikeTitle(title.text())
        || (setApart && !title.afterGap())) {
      return false;
    }
    TextLine after = peek(1);
    return after != null && CaptureText.isLong(after.text()) && (!setApart || after.afterGap());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
