package io.github.ream.check;

import io.github.ream.dump.record.RejectReason;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Promises that the data dictionary makes of each column by itself: that it is never null, its
 * range, its list of words.
 */
final class DictionaryPromises {
  private static final List<String> FORMATS =
      Arrays.stream(SourceFormat.values()).map(SourceFormat::code).toList();
  private static final List<String> REASONS =
      Arrays.stream(RejectReason.values()).map(RejectReason::code).toList();

  private DictionaryPromises() {}

  /** At most one promise for each column of the table. */
  static Stream<RowPromise> of(Table table) {
    return table.columns().stream().flatMap(c -> of(table, c).stream());
  }

  private static Optional<RowPromise> of(Table table, Column column) {
    org.apache.spark.sql.Column value = functions.col(column.name());
    Optional<ValueSet> allowed = allowed(column);
    org.apache.spark.sql.Column outside =
        allowed.map(set -> set.outside().apply(value)).orElse(functions.lit(false));
    if (column.type().equals(DataTypes.DoubleType)) {
      outside = outside.or(functions.isnan(value));
    }
    String words = column.name() + " is " + allowed.map(ValueSet::words).orElse("given");
    if (column.mandatory()) {
      return Optional.of(new RowPromise(table, words + ", never null", value.isNull().or(outside)));
    }
    return allowed.isPresent() || column.type().equals(DataTypes.DoubleType)
        ? Optional.of(
            new RowPromise(
                table,
                column.name()
                    + " is "
                    + allowed.map(ValueSet::words).orElse("a number")
                    + " or null",
                outside))
        : Optional.empty();
  }

  private static Optional<ValueSet> allowed(Column column) {
    if (!column.type().equals(DataTypes.StringType)) {
      return ValueSet.range(column.unit());
    }
    return switch (column.name()) {
      case "reason" -> Optional.of(ValueSet.of(REASONS));
      case "source_format", "first_source" -> Optional.of(ValueSet.of(FORMATS));
      default -> ValueSet.list(column.unit());
    };
  }
}
