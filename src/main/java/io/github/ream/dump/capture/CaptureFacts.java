package io.github.ream.dump.capture;

import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;

/** Finds the last capture that begins in a piece, which the pieces after it need to know. */
public final class CaptureFacts {
  // The beginnings of captures do not depend on the layout assumed here.
  private static final Capture ANY = new Capture(0, SourceFormat.HF_LISTING, null, null);

  private CaptureFacts() {}

  /** The last capture that begins in a piece, null if none does. */
  public static Capture lastCapture(CaptureOpening opening, Piece piece, int maxChars)
      throws IOException {
    Capture last = null;
    try (CaptureBlocks blocks =
        new CaptureBlocks(opening.at(piece.path(), piece.start()), ANY, maxChars)) {
      Block block = blocks.next();
      while (block != null && block.offset() < piece.end()) {
        last = begunIn(piece, blocks.lastBegun(), last);
        block = blocks.next();
      }
      return begunIn(piece, blocks.lastBegun(), last);
    }
  }

  private static Capture begunIn(Piece piece, Capture capture, Capture otherwise) {
    return capture != null && capture.offset() >= piece.start() && capture.offset() < piece.end()
        ? capture
        : otherwise;
  }
}
