package io.github.ream.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * The values that a column may have, read from its unit in the data dictionary: a range such as
 * {@code 0..1} or {@code papers, 1..}, or a list of words such as {@code day, month, year}.
 *
 * @param words the range or list as the unit has it
 * @param outside true for a value that is not in it
 */
record ValueSet(String words, java.util.function.Function<Column, Column> outside) {
  /** Tolerance for the rounding of sums of shares and the like. */
  private static final double ROUNDING = 1e-9;

  private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)?";
  private static final Pattern RANGE =
      Pattern.compile("(?:[^:0-9.]+, )?(" + NUMBER + "\\.\\." + NUMBER + ")");
  private static final Pattern LIST = Pattern.compile("[a-z_0-9]+(?:[,;] [a-z_0-9]+)+");

  /** The range that the unit of a column names, if it does. */
  static Optional<ValueSet> range(String unit) {
    Matcher range = RANGE.matcher(unit);
    if (!range.matches()) {
      return Optional.empty();
    }
    Optional<Double> low = Optional.ofNullable(range.group(2)).map(Double::valueOf);
    Optional<Double> high = Optional.ofNullable(range.group(3)).map(Double::valueOf);
    return Optional.of(
        new ValueSet(
            range.group(1),
            value ->
                Stream.concat(
                        low.map(bound -> value.lt(bound - ROUNDING)).stream(),
                        high.map(bound -> value.gt(bound + ROUNDING)).stream())
                    .reduce(Column::or)
                    .orElse(functions.lit(false))));
  }

  /** The list of words that the unit of a column names, if it does. */
  static Optional<ValueSet> list(String unit) {
    return LIST.matcher(unit).matches()
        ? Optional.of(of(List.of(unit.split("[,;] "))))
        : Optional.empty();
  }

  /** The set of these words. */
  static ValueSet of(List<String> allowed) {
    return new ValueSet(
        "one of " + String.join(", ", allowed),
        value -> functions.not(value.isin(allowed.toArray())));
  }
}
