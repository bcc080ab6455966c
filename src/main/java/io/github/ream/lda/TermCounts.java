package io.github.ream.lda;

/** Where a pass that goes term by term adds up numbers by topic. */
interface TermCounts {
  /** The numbers of at least the current term. */
  int[] table();

  /** The place of a term's first topic in the table. */
  int rowOf(int term);

  /** Says that the pass is done with a term. */
  void end(int term);

  /** A table of all terms, a row of topics for each. */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by cell, never compared.
  record Table(int[] table, int topics) implements TermCounts {
    @Override
    public int rowOf(int term) {
      return term * topics;
    }

    @Override
    public void end(int term) {}
  }
}
