package io.github.ream.lda;

import java.io.Serializable;

/**
 * The result of a finishing pass over one partition.
 *
 * @param soft expected topic counts of the documents
 * @param cells word statistics of the partition
 */
record SoftPass(SoftCounts soft, PackedCells cells) implements Serializable {
  private static final long serialVersionUID = 1L;
}
