package io.github.ream.check;

import io.github.ream.schema.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The way a column is stored in Parquet: flat, with dates and times as logical types, never INT96.
 */
final class PhysicalColumn {
  private PhysicalColumn() {}

  /** Name, primitive type and logical type. */
  static String of(Column column) {
    return column.name() + " " + of(column.type());
  }

  private static String of(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return "BINARY STRING";
    } else if (type.equals(DataTypes.IntegerType)) {
      return "INT32";
    } else if (type.equals(DataTypes.LongType)) {
      return "INT64";
    } else if (type.equals(DataTypes.DoubleType)) {
      return "DOUBLE";
    } else if (type.equals(DataTypes.BooleanType)) {
      return "BOOLEAN";
    } else if (type.equals(DataTypes.DateType)) {
      return "INT32 DATE";
    } else if (type.equals(DataTypes.TimestampType)) {
      return "INT64 TIMESTAMP(MICROS,true)";
    }
    throw new IllegalStateException("no table has columns of type " + type);
  }
}
