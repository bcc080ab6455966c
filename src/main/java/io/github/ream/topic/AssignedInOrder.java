package io.github.ream.topic;

import java.util.Iterator;

/** Goes through the papers of blocks one by one, beside the same papers as rows. */
final class AssignedInOrder {
  private final Iterator<AssignedPapers> blocks;
  private AssignedPapers block;
  private int at;

  AssignedInOrder(Iterator<AssignedPapers> blocks) {
    this.blocks = blocks;
  }

  /**
   * Goes on to the next paper.
   *
   * @param id of the row beside it
   * @throws IllegalStateException if that is another paper
   */
  void next(String id) {
    at++;
    while (block == null || at == block.ids().length) {
      block = blocks.next();
      at = 0;
    }
    if (!block.ids()[at].equals(id)) {
      throw new IllegalStateException(
          "paper " + block.ids()[at] + " is not where it was: the papers have changed");
    }
  }

  /** The block that the paper is in. */
  AssignedPapers block() {
    return block;
  }

  /** The paper's index in its block. */
  int at() {
    return at;
  }
}
