package io.github.ream.dump.capture;

import io.github.ream.dump.file.Blanks;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.LineReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Opens capture files at any byte, with the lines before it that tell where segments begin. */
public final class CaptureOpening {
  private static final long FIRST_LOOK_BACK = 8_192;

  // Of a line that is seen in part, this many bytes are enough: lines that are longer matter only
  // because they are long.
  private static final int ENOUGH_OF_A_LINE = CaptureText.LONGEST_TITLE;

  private final Configuration conf;
  private final int maxChars;

  public CaptureOpening(Configuration conf, int maxChars) {
    this.conf = conf;
    this.maxChars = maxChars;
  }

  /** The lines that begin at {@code start} or after it. */
  public CaptureLines at(String file, long start) throws IOException {
    if (start == 0) {
      return from(new LineReader(DumpInput.openAt(conf, file, 0), 0, maxChars));
    }
    for (long back = FIRST_LOOK_BACK; ; back *= 4) {
      long from = Math.max(0, start - back);
      LineReader reader = new LineReader(DumpInput.openAt(conf, file, from), from, maxChars);
      try {
        CaptureLines lines = lookBack(reader, from, start);
        if (lines != null) {
          return lines;
        }
      } catch (IOException | RuntimeException e) {
        reader.close();
        throw e;
      }
      reader.close();
    }
  }

  /** The lines of a stream that is read from its beginning. */
  public static CaptureLines from(LineReader reader) {
    return new CaptureLines(reader, List.of(), true);
  }

  private static CaptureLines lookBack(LineReader reader, long from, long start)
      throws IOException {
    List<CaptureLines.TextLine> history = new ArrayList<>();
    boolean gap = true;
    boolean enough = from == 0;
    boolean partial = from > 0;
    while (reader.offset() < start) {
      Line line = reader.next();
      if (line == null) {
        break;
      }
      String text = Blanks.stripped(line.text());
      if (text.isEmpty() && !line.tooLong()) {
        gap = true;
        continue;
      }
      boolean whole = !partial || text.length() > ENOUGH_OF_A_LINE;
      partial = false;
      if (whole) {
        history.add(new CaptureLines.TextLine(line.offset(), text, gap, line.tooLong()));
      }
      gap = false;
    }
    int n = history.size();
    if (!enough && n < 2) {
      return null;
    }
    return new CaptureLines(reader, history.subList(Math.max(0, n - 2), n), gap);
  }
}
