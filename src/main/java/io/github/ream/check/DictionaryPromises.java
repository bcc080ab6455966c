package io.github.ream.check;

import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.Coded;
import io.github.ream.schema.Column;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
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
  private static final List<String> FORMATS = codes(SourceFormat.values());

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

  private static List<String> codes(Coded... values) {
    return Arrays.stream(values).map(Coded::code).toList();
  }

  private static Optional<ValueSet> allowed(Column column) {
    if (!column.type().equals(DataTypes.StringType)) {
      return ValueSet.range(column.unit());
    }
    return switch (column.name()) {
      case SightingsTable.SOURCE_FORMAT, PapersTable.FIRST_SOURCE ->
          Optional.of(ValueSet.of(FORMATS));
      default -> ValueSet.list(column.unit());
    };
  }
}
