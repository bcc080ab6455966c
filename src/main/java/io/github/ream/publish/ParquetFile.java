package io.github.ream.publish;

import io.github.ream.config.Settings;
import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Writes rows as one Parquet file, in their order, with Parquet's own writer and in the caller's
 * thread: in less time than Spark takes to plan a query. Types and names in the file are those that
 * Spark writes.
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
    try (ParquetWriter<Row> writer =
        new Builder(HadoopOutputFile.fromPath(file, hadoop), new TableRowSupport(table, schema()))
            .withConf(hadoop)
            .withCompressionCodec(codec())
            .build()) {
      for (Row row : rows) {
        writer.write(row);
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

  /** Parquet's builder, of a writer of rows. */
  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final TableRowSupport rows;

    Builder(OutputFile file, TableRowSupport rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract, with Hadoop's configuration alone.
    protected WriteSupport<Row> getWriteSupport(Configuration unused) {
      return rows;
    }
  }
}
