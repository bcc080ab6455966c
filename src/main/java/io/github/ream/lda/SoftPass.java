package io.github.ream.lda;

import java.io.Serializable;

/**
 * The result of a finishing pass over one partition.
 *
 * @param soft expected topic counts of the documents
 * @param cells word statistics of the partition by range of terms
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by range, never compared.
record SoftPass(SoftCounts soft, PackedCells[] cells) implements Serializable {
  private static final long serialVersionUID = 1L;
}
