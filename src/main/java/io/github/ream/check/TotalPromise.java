package io.github.ream.check;

import io.github.ream.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A promise about whole tables.
 *
 * @param words the promise in words
 * @param tables the tables it speaks of; it is made only if all are there
 * @param fault what was found instead; empty if the promise is kept
 */
record TotalPromise(String words, List<Table> tables, Function<Totals, Optional<String>> fault) {

  /** Promises that two numbers are the same. */
  static TotalPromise equal(
      String words, Function<Totals, Long> one, Function<Totals, Long> other, Table... tables) {
    return new TotalPromise(
        words,
        List.of(tables),
        totals -> {
          Long found = one.apply(totals);
          Long expected = other.apply(totals);
          return Objects.equals(found, expected)
              ? Optional.empty()
              : Optional.of(found + " and " + expected);
        });
  }

  /** Promises that shares add up to 1 in a table that has rows. */
  static TotalPromise comesToOne(Table table, String share) {
    return new TotalPromise(
        table.name() + ": " + share + " comes to 1",
        List.of(table),
        totals -> {
          double sum = totals.sum(table, share);
          return totals.rows(table) == 0 || Math.abs(sum - 1) < 1e-6
              ? Optional.empty()
              : Optional.of("it comes to " + sum);
        });
  }
}
