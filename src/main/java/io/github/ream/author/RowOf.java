package io.github.ream.author;

import io.github.ream.schema.Table;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row of a table under construction: columns not set are null, and so are NaN and infinity. */
final class RowOf {
  private final StructType schema;
  private final Object[] values;

  RowOf(Table table) {
    this.schema = table.schema();
    this.values = new Object[schema.length()];
  }

  RowOf set(String column, Object value) {
    boolean undefined = value instanceof Double number && !Double.isFinite(number);
    values[schema.fieldIndex(column)] = undefined ? null : value;
    return this;
  }

  Object value(String column) {
    return values[schema.fieldIndex(column)];
  }

  Row build() {
    return RowFactory.create(values);
  }
}
