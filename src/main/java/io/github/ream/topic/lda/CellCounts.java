package io.github.ream.topic.lda;

/**
 * Counts by term and topic, those that are zero left out.
 *
 * @param counts of each cell of the rows; the array may be longer
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by cell, never compared.
record CellCounts(TermRows rows, int[] counts) {

  /**
   * The counts above zero of a table with a row of topics for each term, none below.
   *
   * @param expected about how many they are
   */
  static CellCounts of(int[] table, int topics, int terms, int expected) {
    TermRows.Builder rows = new TermRows.Builder(topics, terms, expected);
    for (int term = 0; term < terms; term++) {
      rows.addRow(term, table, term * topics);
    }
    return rows.build();
  }

  /**
   * Twice the counts led along their change: max(0, 2 n + 2 lead (n - before)), to a whole number.
   *
   * @param before counts that may have other cells; null for no change
   */
  int[] ledTwice(CellCounts before, float lead) {
    int twice = Math.round(2 * lead);
    int[] led = new int[rows.size()];
    if (before == null) {
      for (int c = 0; c < led.length; c++) {
        led[c] = 2 * counts[c];
      }
      return led;
    }
    char[] cells = rows.cells;
    char[] cellsBefore = before.rows.cells;
    for (int term = 0; term < rows.terms; term++) {
      int other = before.rows.starts[term];
      int otherEnd = before.rows.starts[term + 1];
      for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
        char topic = cells[c];
        while (other < otherEnd && cellsBefore[other] < topic) {
          other++;
        }
        int known = other < otherEnd && cellsBefore[other] == topic ? before.counts[other] : 0;
        led[c] = Math.max(0, 2 * counts[c] + twice * (counts[c] - known));
      }
    }
    return led;
  }
}
