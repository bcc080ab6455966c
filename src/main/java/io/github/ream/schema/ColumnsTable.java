package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The data dictionary: one row per table and column of the report. */
public final class ColumnsTable {
  public static final String TABLE_NAME = "table_name";
  public static final String COLUMN_NAME = "column_name";
  public static final String TYPE = "type";
  public static final String UNIT = "unit";
  public static final String DESCRIPTION = "description";

  public static final Table TABLE =
      Table.named("columns", "one row per table and column of the report")
          .key(TABLE_NAME, COLUMN_NAME)
          .mandatory(TABLE_NAME, DataTypes.StringType, "", "Name of the table")
          .mandatory(COLUMN_NAME, DataTypes.StringType, "", "Name of the column")
          .mandatory(TYPE, DataTypes.StringType, "", "Spark SQL type of the column")
          .mandatory(
              UNIT, DataTypes.StringType, "", "Unit or set of values; empty if there is none")
          .mandatory(DESCRIPTION, DataTypes.StringType, "", "Meaning of a value, and of null")
          .build();

  private ColumnsTable() {}
}
