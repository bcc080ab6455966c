package io.github.ream.author;

import java.util.Iterator;

/** Puts authors together from bylines that come in order of the author, in blocks. */
final class AuthorBlocks extends Ahead<AuthorBlock> {
  /** Spark moves blocks as a whole. */
  private static final int FULL = 4 << 20;

  private final Iterator<Byline> bylines;
  private final int full;
  private Byline ahead;

  AuthorBlocks(Iterator<Byline> bylines) {
    this(bylines, FULL);
  }

  /**
   * Blocks of some authors.
   *
   * @param full a block of as many bytes takes no more authors
   */
  AuthorBlocks(Iterator<Byline> bylines, int full) {
    this.bylines = bylines;
    this.full = full;
    advance();
  }

  private void advance() {
    ahead = bylines.hasNext() ? bylines.next() : null;
  }

  @Override
  AuthorBlock make() {
    if (ahead == null) {
      return null;
    }
    AuthorBlock.Builder block = new AuthorBlock.Builder();
    while (ahead != null && block.size() < full) {
      AuthorProfile author = new AuthorProfile(ahead.authorId());
      while (ahead != null && ahead.authorId() == author.id()) {
        author.add(ahead);
        block.link(ahead);
        advance();
      }
      block.add(author);
    }
    return block.build();
  }
}
