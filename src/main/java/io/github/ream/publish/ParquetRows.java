package io.github.ream.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the rows of a report's table with Parquet's own reader and in the caller's thread: a small
 * table is read before Spark has planned a query. Timestamps are taken to be in microseconds, as
 * all tables of a report have them.
 */
public final class ParquetRows {
  /** The key under which Spark writes its schema to a file. */
  private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

  private final Path folder;
  private final Configuration hadoop;

  /** The table whose files are in a folder. */
  public ParquetRows(Path folder, Configuration hadoop) {
    this.folder = folder;
    this.hadoop = hadoop;
  }

  /** Hands every row to a reader, one after another, in the order of the files. */
  public void forEach(Consumer<? super Row> reader) {
    forEachOfFile((file, row) -> reader.accept(row));
  }

  /** Hands every row to a reader with the name of its file, in the order of the files. */
  public void forEachOfFile(BiConsumer<String, ? super Row> reader) {
    try {
      for (FileStatus file : files()) {
        read(file.getPath(), row -> reader.accept(file.getPath().getName(), row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of rows, from the footers of the files. */
  public long count() throws IOException {
    long rows = 0;
    for (FileStatus file : files()) {
      try (ParquetFileReader footer = footer(HadoopInputFile.fromStatus(file, hadoop))) {
        rows += footer.getRecordCount();
      }
    }
    return rows;
  }

  /**
   * The schema by which Spark wrote the files, from one of their footers: Spark asks a job of its
   * own for it. Empty if there is no file, or none of Spark's.
   */
  Optional<StructType> schema() throws IOException {
    for (FileStatus file : files()) {
      try (ParquetFileReader footer = footer(HadoopInputFile.fromStatus(file, hadoop))) {
        String json = footer.getFileMetaData().getKeyValueMetaData().get(SPARK_SCHEMA);
        return Optional.ofNullable(json).map(text -> (StructType) DataType.fromJson(text));
      }
    }
    return Optional.empty();
  }

  /**
   * Opens a file for its footer. Parquet's own default loads Hadoop's configuration anew for each
   * file, which takes longer than the footer.
   */
  public static ParquetFileReader footer(HadoopInputFile file) throws IOException {
    return ParquetFileReader.open(file, HadoopReadOptions.builder(file.getConfiguration()).build());
  }

  private FileStatus[] files() throws IOException {
    FileStatus[] files =
        folder.getFileSystem(hadoop).listStatus(folder, file -> !file.getName().matches("[_.].*"));
    Arrays.sort(files);
    return files;
  }

  private void read(Path file, Consumer<? super Row> reader) throws IOException {
    try (ParquetReader<Group> groups = new Groups(file, hadoop).build()) {
      StructType schema = null;
      for (Group group = groups.read(); group != null; group = groups.read()) {
        schema = schema == null ? schema(group) : schema;
        // Spark's public RowFactory makes rows without names.
        reader.accept(new GenericRowWithSchema(values(group), schema));
      }
    }
  }

  /** Parquet's reader in a configuration at hand; its own default is loaded anew for each file. */
  private static final class Groups extends ParquetReader.Builder<Group> {
    Groups(Path file, Configuration hadoop) throws IOException {
      super(HadoopInputFile.fromPath(file, hadoop), new HadoopParquetConfiguration(hadoop));
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private static StructType schema(Group group) {
    StructType schema = new StructType();
    for (Type field : group.getType().getFields()) {
      schema = schema.add(field.getName(), type(field.asPrimitiveType()));
    }
    return schema;
  }

  private static DataType type(PrimitiveType field) {
    return switch (field.getPrimitiveTypeName()) {
      case INT32 -> isDate(field) ? DataTypes.DateType : DataTypes.IntegerType;
      case INT64 -> isTimestamp(field) ? DataTypes.TimestampType : DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case BINARY -> DataTypes.StringType;
      case FLOAT, INT96, FIXED_LEN_BYTE_ARRAY ->
          throw new IllegalArgumentException("no table has a column like " + field);
    };
  }

  private static Object[] values(Group group) {
    Object[] values = new Object[group.getType().getFieldCount()];
    for (int i = 0; i < values.length; i++) {
      if (group.getFieldRepetitionCount(i) > 0) {
        values[i] = value(group, i, group.getType().getType(i).asPrimitiveType());
      }
    }
    return values;
  }

  private static Object value(Group group, int i, PrimitiveType field) {
    return switch (field.getPrimitiveTypeName()) {
      case INT32 ->
          isDate(field)
              ? Date.valueOf(LocalDate.ofEpochDay(group.getInteger(i, 0)))
              : (Object) group.getInteger(i, 0);
      case INT64 ->
          isTimestamp(field)
              ? Timestamp.from(Instant.EPOCH.plus(group.getLong(i, 0), ChronoUnit.MICROS))
              : (Object) group.getLong(i, 0);
      case DOUBLE -> group.getDouble(i, 0);
      case BOOLEAN -> group.getBoolean(i, 0);
      default -> group.getString(i, 0);
    };
  }

  private static boolean isDate(PrimitiveType field) {
    return field.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
  }

  private static boolean isTimestamp(PrimitiveType field) {
    return field.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation;
  }
}
