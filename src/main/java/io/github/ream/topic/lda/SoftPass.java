package io.github.ream.topic.lda;

import java.io.Serializable;

/**
 * What a finishing pass makes of a partition.
 *
 * @param soft expected topic counts of its documents
 * @param cells its word statistics
 */
record SoftPass(SoftCounts soft, PackedCells cells) implements Serializable {
  private static final long serialVersionUID = 1L;
}
