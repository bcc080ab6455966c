package io.github.ream.dump;

import java.io.IOException;

/** Finds the page that begins last in a chunk: what the chunks after it must know of it. */
final class PageFacts {
  // Which layout is assumed does not matter for where pages begin.
  private static final Page ANY = new Page(0, SourceFormat.HF_LISTING, null, null);

  private PageFacts() {}

  /** The last page that begins in a chunk, null if none does. */
  static Page lastPage(PagesOpening opening, Chunk chunk, int maxChars) throws IOException {
    Page last = null;
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

  private static Page begunIn(Chunk chunk, Page page, Page otherwise) {
    return page != null && page.offset() >= chunk.start() && page.offset() < chunk.end()
        ? page
        : otherwise;
  }
}
