package io.github.ream.publish;

import io.github.ream.config.Settings;
import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Writes rows as one Parquet file, sorted by the table's key, with Parquet's own writer and in the
 * caller's thread: in less time than Spark takes to plan a query. Types and names in the file are
 * those that Spark writes.
 *
 * @param table the table of the rows, which have its columns in order
 * @param compression a codec by the name that Spark has for it
 */
record ParquetFile(Table table, String compression, Configuration hadoop) {

  /**
   * Writes the rows to a file.
   *
   * @throws IllegalArgumentException if a mandatory column is null in a row
   */
  void write(List<Row> rows, Path file) throws IOException {
    MessageType schema = schema();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, hadoop))
            .withConf(hadoop)
            .withType(schema)
            .withCompressionCodec(codec())
            .build()) {
      for (Row row : (Iterable<Row>) rows.stream().sorted(table.keyOrder())::iterator) {
        writer.write(group(row, schema));
      }
    }
  }

  private CompressionCodecName codec() {
    return compression.equals(Settings.Publish.UNCOMPRESSED)
        ? CompressionCodecName.UNCOMPRESSED
        : CompressionCodecName.valueOf(compression.toUpperCase(Locale.ROOT));
  }

  private MessageType schema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : table.columns()) {
      schema.addField(
          Types.optional(primitive(column.type()))
              .as(annotation(column.type()))
              .named(column.name()));
    }
    return schema.named("spark_schema");
  }

  private static PrimitiveTypeName primitive(DataType type) {
    if (type.equals(DataTypes.IntegerType) || type.equals(DataTypes.DateType)) {
      return PrimitiveTypeName.INT32;
    } else if (type.equals(DataTypes.LongType) || type.equals(DataTypes.TimestampType)) {
      return PrimitiveTypeName.INT64;
    } else if (type.equals(DataTypes.DoubleType)) {
      return PrimitiveTypeName.DOUBLE;
    } else if (type.equals(DataTypes.BooleanType)) {
      return PrimitiveTypeName.BOOLEAN;
    } else if (type.equals(DataTypes.StringType)) {
      return PrimitiveTypeName.BINARY;
    }
    throw new IllegalArgumentException("no table has a column of type " + type.simpleString());
  }

  private static LogicalTypeAnnotation annotation(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return LogicalTypeAnnotation.stringType();
    } else if (type.equals(DataTypes.DateType)) {
      return LogicalTypeAnnotation.dateType();
    } else if (type.equals(DataTypes.TimestampType)) {
      return LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS);
    }
    return null;
  }

  private Group group(Row row, MessageType schema) {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < schema.getFieldCount(); i++) {
      Object value = row.get(i);
      if (value != null) {
        add(group, i, value);
      } else if (table.columns().get(i).mandatory()) {
        throw new IllegalArgumentException(
            "null in " + table.name() + "." + table.columns().get(i).name());
      }
    }
    return group;
  }

  private void add(Group group, int field, Object value) {
    DataType type = table.columns().get(field).type();
    if (type.equals(DataTypes.IntegerType)) {
      group.add(field, ((Number) value).intValue());
    } else if (type.equals(DataTypes.LongType)) {
      group.add(field, ((Number) value).longValue());
    } else if (type.equals(DataTypes.DoubleType)) {
      group.add(field, ((Number) value).doubleValue());
    } else if (type.equals(DataTypes.BooleanType)) {
      group.add(field, (Boolean) value);
    } else if (type.equals(DataTypes.DateType)) {
      LocalDate day = value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
      group.add(field, Math.toIntExact(day.toEpochDay()));
    } else if (type.equals(DataTypes.TimestampType)) {
      Instant time = value instanceof Timestamp stamp ? stamp.toInstant() : (Instant) value;
      group.add(field, ChronoUnit.MICROS.between(Instant.EPOCH, time));
    } else {
      group.add(field, (String) value);
    }
  }
}
