package io.github.ream.dump.capture;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** The kind of files that hold the text of captures, one or several, in both layouts. */
public final class CaptureFile implements FileKind {
  private static final int ENOUGH_LINES = 10;
  private static final int SHORTEST_TELLING_ABSTRACT = 80;
  private static final int LONGEST_TELLING_TITLE = 200;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<SourceFormat> formats() {
    return List.of(SourceFormat.HF_LISTING, SourceFormat.HF_TITLES);
  }

  @Override
  public boolean isIn(Head head) {
    List<String> lines = head.lines();
    return hasMarks(lines) || (!head.isBinary() && alternates(lines));
  }

  @Override
  public boolean splittable() {
    return true;
  }

  @Override
  public boolean shareable() {
    return false;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) throws IOException {
    LineReader lines = new LineReader(input.text(), 0, maxChars);
    CaptureBlocks blocks = new CaptureBlocks(CaptureOpening.from(lines), null, maxChars);
    return new CaptureReader(blocks, 0, Long.MAX_VALUE, maxChars);
  }

  @Override
  public RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    CaptureLines lines = new CaptureOpening(conf, maxChars).at(piece.path(), piece.start());
    CaptureBlocks blocks = new CaptureBlocks(lines, piece.capture(), maxChars);
    return new CaptureReader(blocks, piece.start(), piece.end(), maxChars);
  }

  @Override
  public Capture lastCapture(Piece piece, Configuration conf, int maxChars) throws IOException {
    return CaptureFacts.lastCapture(new CaptureOpening(conf, maxChars), piece, maxChars);
  }

  /** Whether there is a line that only these captures have. */
  private static boolean hasMarks(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean furniture =
          CaptureText.isHeadByItself(line)
              || (CaptureText.isFurniture(line) && CaptureText.isFurniture(next));
      boolean byline =
          (line.equals(CaptureText.DOT) && ListingDate.of(next) != null)
              || (line.startsWith("•") && ListingByline.isCount(line));
      if (furniture || byline) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether titles and abstracts alternate from the first line on, two of each at least: a capture
   * without its head. Prose, logs and tables do not.
   */
  private static boolean alternates(List<String> lines) {
    int n = Math.min(ENOUGH_LINES, lines.size());
    if (n < 4) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      String line = lines.get(i);
      if (i == 0 && line.startsWith(CaptureText.SUBSCRIBE)) {
        line = line.substring(CaptureText.SUBSCRIBE.length());
      }
      boolean fits =
          i % 2 == 0
              ? line.length() <= LONGEST_TELLING_TITLE
                  && Character.isLetterOrDigit(line.codePointAt(0))
                  && CaptureText.looksLikeTitle(line)
              : line.length() >= SHORTEST_TELLING_ABSTRACT && CaptureText.looksLikeAbstract(line);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
