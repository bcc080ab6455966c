package io.github.ream.dump.pages;

import io.github.ream.dump.record.CapturedPage;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;

/** Finds the last page that begins in a piece, which the pieces after it need to know. */
public final class PageFacts {
  // The beginnings of pages do not depend on the layout assumed here.
  private static final CapturedPage ANY = new CapturedPage(0, SourceFormat.HF_LISTING, null, null);

  private PageFacts() {}

  /** The last page that begins in a piece, null if none does. */
  public static CapturedPage lastPage(PagesOpening opening, Piece piece, int maxChars)
      throws IOException {
    CapturedPage last = null;
    try (PageBlocks blocks =
        new PageBlocks(opening.at(piece.path(), piece.start()), ANY, maxChars)) {
      Block block = blocks.next();
      while (block != null && block.offset() < piece.end()) {
        last = begunIn(piece, blocks.lastPageBegun(), last);
        block = blocks.next();
      }
      return begunIn(piece, blocks.lastPageBegun(), last);
    }
  }

  private static CapturedPage begunIn(Piece piece, CapturedPage page, CapturedPage otherwise) {
    return page != null && page.offset() >= piece.start() && page.offset() < piece.end()
        ? page
        : otherwise;
  }
}
