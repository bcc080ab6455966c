package io.github.ream.schema;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/**
 * One row of a table under construction, its columns set by name. Columns not set are null, and so
 * are NaN and infinity; a value of a closed list is set as its code.
 */
public final class RowOf {
  private final StructType schema;
  private final Object[] values;

  public RowOf(Table table) {
    this.schema = table.schema();
    this.values = new Object[schema.length()];
  }

  /** Sets a column, which the table must have. */
  public RowOf set(String column, Object value) {
    values[schema.fieldIndex(column)] =
        value instanceof Double number && !Double.isFinite(number)
            ? null
            : value instanceof Coded listed ? listed.code() : value;
    return this;
  }

  /** What a column was set to. */
  public Object value(String column) {
    return values[schema.fieldIndex(column)];
  }

  /** The row, which can be read by the names of its columns. */
  public Row build() {
    // Spark's public RowFactory makes rows without names.
    return new GenericRowWithSchema(values, schema);
  }
}
