package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import java.io.IOException;

/**
 * The lines of a file. As on captures, a line end stands between two lines and not after the last
 * one.
 */
final class LayoutLines {
  private final Appendable out;
  private final DumpFile file;
  private final String lineEnd;
  private boolean first = true;
  private int gaps;

  LayoutLines(DumpFile file, Appendable out) throws IOException {
    this.out = out;
    this.file = file;
    this.lineEnd = file.is(OddCase.CRLF) ? "\r\n" : "\n";
    if (file.is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
  }

  void line(CharSequence text) throws IOException {
    if (!first) {
      out.append(lineEnd);
    }
    first = false;
    out.append(text);
  }

  /** A blank line, or several if that is the odd case of the file. */
  void gap() throws IOException {
    line("");
    if (file.is(OddCase.BLANK_RUNS)) {
      gaps++;
      for (int i = 0; i < gaps % 4; i++) {
        line(" ".repeat((gaps + i) % 3));
      }
    }
  }

  void end() throws IOException {
    if (file.is(OddCase.FINAL_NEWLINE)) {
      out.append(lineEnd);
    }
  }
}
