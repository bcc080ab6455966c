package io.github.ream.page;

import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** A few rows of tables of which only the columns that matter are given. */
final class MadeUpRows {
  private final Map<Table, List<Row>> rows = new HashMap<>();

  /** Adds a row: pairs of column and value; what is not given is null, or 0 where it may not be. */
  MadeUpRows add(Table table, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    Object[] row =
        table.columns().stream()
            .map(c -> values.getOrDefault(c.name(), c.mandatory() ? empty(c) : null))
            .toArray();
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(RowFactory.create(row));
    return this;
  }

  private static Object empty(Column column) {
    if (column.type().equals(DataTypes.LongType)) {
      return 0L;
    }
    if (column.type().equals(DataTypes.IntegerType)) {
      return 0;
    }
    if (column.type().equals(DataTypes.BooleanType)) {
      return false;
    }
    return column.type().equals(DataTypes.DoubleType) ? (Object) 0.0 : "";
  }

  /** The tables as a page is given them. */
  PageTables tables(SparkSession spark) {
    return MadeUpPages.given(datasets(spark));
  }

  Map<Table, Dataset<Row>> datasets(SparkSession spark) {
    Map<Table, Dataset<Row>> tables = new HashMap<>();
    rows.forEach((table, some) -> tables.put(table, spark.createDataFrame(some, table.schema())));
    return tables;
  }
}
