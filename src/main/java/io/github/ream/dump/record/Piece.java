package io.github.ream.dump.record;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.LineReader;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;

/**
 * A byte range of a plain file.
 *
 * @param path the file
 * @param start first byte
 * @param end byte after the last one
 * @param capture the capture on which the piece starts, null if unknown or none
 */
public record Piece(String path, long start, long end, Capture capture) {

  /** The lines of the file from the first one that begins in the piece on, also beyond its end. */
  public LineReader lines(Configuration conf, int maxChars) throws IOException {
    long from = Math.max(0, start - 1);
    LineReader lines = new LineReader(DumpInput.openAt(conf, path, from), from, maxChars);
    if (start > 0) {
      // The line that the byte before the piece is on belongs to an earlier piece.
      lines.next();
    }
    return lines;
  }
}
