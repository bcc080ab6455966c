package io.github.ream.publish;

import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Hands the values of a table's rows to Parquet as they are. By its example groups each value would
 * be an object of its own, in a list of its own, which takes as long as the writing itself.
 */
final class TableRowSupport extends WriteSupport<Row> {
  private final Table table;
  private final MessageType schema;
  private final List<BiConsumer<RecordConsumer, Object>> values;
  private RecordConsumer out;

  /**
   * Support for rows that have a table's columns in order.
   *
   * @param schema the table's columns as Parquet's
   */
  TableRowSupport(Table table, MessageType schema) {
    this.table = table;
    this.schema = schema;
    this.values = table.columns().stream().map(column -> value(column.type())).toList();
  }

  @Override
  @SuppressWarnings("deprecation") // Abstract, with Hadoop's configuration alone.
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(Row row) {
    requireMandatory(row);
    out.startMessage();
    for (int i = 0; i < values.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        String column = table.columns().get(i).name();
        out.startField(column, i);
        values.get(i).accept(out, value);
        out.endField(column, i);
      }
    }
    out.endMessage();
  }

  /** First of all, as a writer cannot be closed within a row. */
  private void requireMandatory(Row row) {
    for (int i = 0; i < values.size(); i++) {
      Column column = table.columns().get(i);
      if (column.mandatory() && row.isNullAt(i)) {
        throw new IllegalArgumentException("null in " + table.name() + "." + column.name());
      }
    }
  }

  private static BiConsumer<RecordConsumer, Object> value(DataType type) {
    if (type.equals(DataTypes.IntegerType)) {
      return (out, value) -> out.addInteger(((Number) value).intValue());
    } else if (type.equals(DataTypes.LongType)) {
      return (out, value) -> out.addLong(((Number) value).longValue());
    } else if (type.equals(DataTypes.DoubleType)) {
      return (out, value) -> out.addDouble(((Number) value).doubleValue());
    } else if (type.equals(DataTypes.BooleanType)) {
      return (out, value) -> out.addBoolean((Boolean) value);
    } else if (type.equals(DataTypes.DateType)) {
      return (out, value) -> out.addInteger(Math.toIntExact(day(value).toEpochDay()));
    } else if (type.equals(DataTypes.TimestampType)) {
      return (out, value) -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, time(value)));
    }
    return (out, value) -> out.addBinary(Binary.fromString((String) value));
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static Instant time(Object value) {
    return value instanceof Timestamp stamp ? stamp.toInstant() : (Instant) value;
  }
}
