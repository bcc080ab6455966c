package io.github.ream.author;

import io.github.ream.schema.RowOf;
import io.github.ream.stats.AdjustedPValues;
import java.util.List;

/** Corrections for the number of tests, over the rows of a table. */
final class Corrections {
  private Corrections() {}

  /** Fills a column of rows that are one family of tests; those not made do not count. */
  static void benjaminiHochberg(List<RowOf> tests, String pValue, String adjusted) {
    double[] corrected =
        AdjustedPValues.benjaminiHochberg(
            tests.stream()
                .mapToDouble(t -> t.value(pValue) instanceof Double made ? made : Double.NaN)
                .toArray());
    for (int i = 0; i < corrected.length; i++) {
      tests.get(i).set(adjusted, corrected[i]);
    }
  }
}
