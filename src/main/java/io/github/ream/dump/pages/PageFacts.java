package io.github.ream.dump.pages;

import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.record.CapturedPage;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;

/** Finds the page that begins last in a chunk: what the chunks after it must know of it. */
public final class PageFacts {
  // Which layout is assumed does not matter for where pages begin.
  private static final CapturedPage ANY = new CapturedPage(0, SourceFormat.HF_LISTING, null, null);

  private PageFacts() {}

  /** The last page that begins in a chunk, null if none does. */
  public static CapturedPage lastPage(PagesOpening opening, Chunk chunk, int maxChars)
      throws IOException {
    CapturedPage last = null;
    try (PageBlocks blocks =
        new PageBlocks(opening.at(chunk.path(), chunk.start()), ANY, maxChars)) {
      Block block = blocks.next();
      while (block != null && block.offset() < chunk.end()) {
        last = begunIn(chunk, blocks.lastPageBegun(), last);
        block = blocks.next();
      }
      return begunIn(chunk, blocks.lastPageBegun(), last);
    }
  }

  private static CapturedPage begunIn(Chunk chunk, CapturedPage page, CapturedPage otherwise) {
    return page != null && page.offset() >= chunk.start() && page.offset() < chunk.end()
        ? page
        : otherwise;
  }
}
