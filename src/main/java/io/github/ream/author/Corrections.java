package io.github.ream.author;

import io.github.ream.schema.RowOf;
import io.github.ream.stats.AdjustedPValues;
import java.util.List;

/** Corrections for the number of tests, over the rows of a table. */
final class Corrections {
  private Corrections() {}

  /** Fills a column of rows that are one family of tests; those not made do not count. */
  static void benjaminiHochberg(List<RowOf> tests, String pValue, String adjusted) {
    List<RowOf> made = tests.stream().filter(t -> t.value(pValue) != null).toList();
    double[] corrected =
        AdjustedPValues.benjaminiHochberg(
            made.stream().mapToDouble(t -> (Double) t.value(pValue)).toArray());
    for (int i = 0; i < corrected.length; i++) {
      made.get(i).set(adjusted, corrected[i]);
    }
  }
}
