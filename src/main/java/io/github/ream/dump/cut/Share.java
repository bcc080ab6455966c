package io.github.ream.dump.cut;

import java.io.Serializable;

/**
 * The records that are one reader's, of those that pass through the same bytes side by side: they
 * are dealt out in turn.
 *
 * @param of which of the shares it is, from 0
 * @param shares number of shares
 */
record Share(int of, int shares) implements Serializable {
  static final Share ALL = new Share(0, 1);

  /** Whether the record after so many others is of this share. */
  boolean has(long recordsBefore) {
    return recordsBefore % shares == of;
  }
}
