package io.github.ream.sql;

import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The SQL that registers every table, made from the table definitions, so that names, types and
 * column comments are those of the data dictionary. {@code @REPORT@} stands for the report's
 * folder; a line {@code -- table NAME} begins each table's part.
 */
enum Registration {
  DUCKDB("Views over the Parquet files, for DuckDB.", ""),
  SPARK(
      "External tables in the database ream, for Spark SQL and any Hive catalog that Spark uses.",
      "CREATE DATABASE IF NOT EXISTS ream;\n\n"),
  TRINO(
      "External tables in the schema ream of a Hive catalog, for Trino.",
      "CREATE SCHEMA IF NOT EXISTS ream;\n\n");

  private static final Map<DataType, String> SPARK_TYPES =
      Map.of(
          DataTypes.StringType, "STRING",
          DataTypes.IntegerType, "INT",
          DataTypes.LongType, "BIGINT",
          DataTypes.DoubleType, "DOUBLE",
          DataTypes.BooleanType, "BOOLEAN",
          DataTypes.DateType, "DATE",
          DataTypes.TimestampType, "TIMESTAMP");
  private static final Map<DataType, String> TRINO_TYPES =
      Map.of(
          DataTypes.StringType, "varchar",
          DataTypes.IntegerType, "integer",
          DataTypes.LongType, "bigint",
          DataTypes.DoubleType, "double",
          DataTypes.BooleanType, "boolean",
          DataTypes.DateType, "date",
          DataTypes.TimestampType, "timestamp");

  private final String title;
  private final String preamble;

  Registration(String title, String preamble) {
    this.title = title;
    this.preamble = preamble;
  }

  /** The whole file. */
  String sql() {
    return "-- "
        + title
        + "\n-- Made from the table definitions; jobs/sql/register puts the report's folder in.\n\n"
        + preamble
        + Tables.ALL.stream()
            .map(t -> "-- table " + t.name() + "\n" + statements(t))
            .collect(Collectors.joining("\n"));
  }

  private String statements(Table table) {
    return switch (this) {
      case DUCKDB -> duckDb(table);
      case SPARK -> spark(table);
      case TRINO -> trino(table);
    };
  }

  private static String duckDb(Table table) {
    StringBuilder sql = new StringBuilder();
    sql.append("CREATE OR REPLACE VIEW ").append(table.name());
    sql.append(" AS SELECT * FROM read_parquet('@REPORT@/").append(table.name());
    sql.append("/*.parquet');\nCOMMENT ON VIEW ").append(table.name());
    sql.append(" IS ").append(doubled(table.grain())).append(";\n");
    for (Column column : table.columns()) {
      sql.append("COMMENT ON COLUMN ").append(table.name()).append('.').append(column.name());
      sql.append(" IS ").append(doubled(comment(column))).append(";\n");
    }
    return sql.toString();
  }

  private static String spark(Table table) {
    return "CREATE TABLE IF NOT EXISTS ream."
        + table.name()
        + " (\n"
        + table.columns().stream()
            .map(
                c -> "  `" + c.name() + "` " + SPARK_TYPES.get(c.type()) + " COMMENT " + escaped(c))
            .collect(Collectors.joining(",\n"))
        + ")\nUSING parquet\nCOMMENT '"
        + backslashed(table.grain())
        + "'\nLOCATION '@REPORT@/"
        + table.name()
        + "';\n";
  }

  private static String trino(Table table) {
    return "CREATE TABLE IF NOT EXISTS ream."
        + table.name()
        + " (\n"
        + table.columns().stream()
            .map(
                c ->
                    "  \""
                        + c.name()
                        + "\" "
                        + TRINO_TYPES.get(c.type())
                        + " COMMENT "
                        + doubled(comment(c)))
            .collect(Collectors.joining(",\n"))
        + ")\nCOMMENT "
        + doubled(table.grain())
        + "\nWITH (format = 'PARQUET', external_location = '@REPORT@/"
        + table.name()
        + "');\n";
  }

  static String comment(Column column) {
    return column.unit().isEmpty()
        ? column.description()
        : column.description() + " [" + column.unit() + "]";
  }

  private static String doubled(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String escaped(Column column) {
    return "'" + backslashed(comment(column)) + "'";
  }

  private static String backslashed(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}
