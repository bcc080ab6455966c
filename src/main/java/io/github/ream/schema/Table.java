package io.github.ream.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The definition of one report table. It determines the schema of the table's Parquet files, the
 * order of its rows and its part of the data dictionary.
 */
public final class Table {
  private final String name;
  private final String grain;
  private final List<String> key;
  private final List<Column> columns;
  private final StructType schema;

  private Table(Builder builder) {
    this.name = builder.name;
    this.grain = builder.grain;
    this.key = List.copyOf(builder.key);
    this.columns = List.copyOf(builder.columns);
    this.schema =
        new StructType(
            columns.stream()
                .map(c -> new StructField(c.name(), c.type(), true, Metadata.empty()))
                .toArray(StructField[]::new));
    List<String> names = columns.stream().map(Column::name).toList();
    if (!names.containsAll(key) || names.stream().distinct().count() != names.size()) {
      throw new IllegalStateException("table " + name + ": key or columns ill-defined: " + names);
    }
  }

  /** Starts a definition; {@code grain} says what one row is ("one row per …"). */
  public static Builder named(String name, String grain) {
    return new Builder(name, grain);
  }

  public String name() {
    return name;
  }

  public String grain() {
    return grain;
  }

  /** The key columns, in the order the rows are sorted by. */
  public List<String> key() {
    return key;
  }

  /** The order of the rows, by the key. */
  public KeyOrder keyOrder() {
    return new KeyOrder(this);
  }

  public List<Column> columns() {
    return columns;
  }

  public StructType schema() {
    return schema;
  }

  /** The rows with exactly this table's columns, in its order and with its types. */
  public Dataset<Row> select(Dataset<Row> rows) {
    requireColumns(rows);
    return rows.select(
        columns.stream()
            .map(c -> functions.col(c.name()).cast(c.type()).as(c.name()))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  /**
   * Checks that a dataset has every column of this table.
   *
   * @throws IllegalArgumentException naming the table and the columns that are missing
   */
  public void requireColumns(Dataset<Row> rows) {
    List<String> present = Arrays.asList(rows.columns());
    List<String> missing =
        columns.stream().map(Column::name).filter(c -> !present.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "table " + name + ": missing columns " + missing + ", present are " + present);
    }
  }

  @Override
  public String toString() {
    return name + columns.stream().map(Column::name).toList();
  }

  /** Collects a table's columns in order. */
  public static final class Builder {
    private final String name;
    private final String grain;
    private final List<String> key = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    private Builder(String name, String grain) {
      this.name = name;
      this.grain = grain;
    }

    public Builder key(String... names) {
      key.addAll(List.of(names));
      return this;
    }

    /** A column that is never null. */
    public Builder mandatory(String column, DataType type, String unit, String description) {
      columns.add(new Column(column, type, unit, description, true));
      return this;
    }

    /** A column that may be null; the description says what null means. */
    public Builder optional(String column, DataType type, String unit, String description) {
      columns.add(new Column(column, type, unit, description, false));
      return this;
    }

    /** The columns of a statistic: doubles that may be null. */
    public Builder measure(String column, String unit, String description) {
      return optional(column, DataTypes.DoubleType, unit, description);
    }

    public Table build() {
      return new Table(this);
    }
  }
}
