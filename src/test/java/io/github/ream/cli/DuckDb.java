package io.github.ream.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader of the report that shares no code with Spark. */
final class DuckDb implements AutoCloseable {
  private final Connection connection;
  private final Path report;

  DuckDb(Path report) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    this.report = report;
  }

  /** The rows of a query in which {@code {table}} stands for a table of the report. */
  List<List<Object>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(withFiles(sql))) {
      int width = rows.getMetaData().getColumnCount();
      List<List<Object>> all = new ArrayList<>();
      while (rows.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(rows.getObject(i));
        }
        all.add(row);
      }
      return all;
    }
  }

  /** The one number a query gives. */
  long number(String sql) throws SQLException {
    return ((Number) query(sql).get(0).get(0)).longValue();
  }

  /** Column names and types of a table as DuckDB sees them. */
  Map<String, String> columns(String table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (List<Object> row : query("DESCRIBE SELECT * FROM {" + table + "}")) {
      columns.put((String) row.get(0), (String) row.get(1));
    }
    return columns;
  }

  private String withFiles(String sql) {
    return sql.replaceAll(
        "\\{(\\w+)\\}", "'" + report.toString().replace("'", "''") + "/$1/*.parquet'");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
