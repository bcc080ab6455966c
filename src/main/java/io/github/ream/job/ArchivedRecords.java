package io.github.ream.job;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import io.github.ream.corpus.RecordKeys;
import io.github.ream.dump.record.Affiliation;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.DumpFilesTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of a {@link RecordArchive}: records with the facts of their file, by which a later run
 * knows whether the file is the same.
 */
final class ArchivedRecords {
  static final String BYTES = "source_bytes";
  static final String CHECKSUM = "source_checksum";
  static final String READ_BY = "read_by";

  /** The version of Ream that told the keys; another one may tell others. */
  static final String KEYED_BY = "keyed_by";

  /** A file and its facts, without its records. */
  static final StructType FILES =
      new StructType()
          .add(RecordSchema.SOURCE_FILE, DataTypes.StringType)
          .add(BYTES, DataTypes.LongType)
          .add(CHECKSUM, DataTypes.StringType)
          .add(READ_BY, DataTypes.StringType);

  static final StructType SCHEMA =
      RecordSchema.SCHEMA
          .add(BYTES, DataTypes.LongType)
          .add(CHECKSUM, DataTypes.StringType)
          .add(READ_BY, DataTypes.StringType)
          .add(RecordKeys.COLUMN, RecordKeys.SCHEMA)
          .add(KEYED_BY, DataTypes.StringType);

  private ArchivedRecords() {}

  /** The columns of {@link #SCHEMA}. */
  static Column[] columns() {
    return Arrays.stream(SCHEMA.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
  }

  /** Records that may have {@link RecordKeys}, or lack that column, with keys of a version. */
  static Dataset<Row> keyed(Dataset<Row> records, String version) {
    return RecordKeys.of(records).withColumn(KEYED_BY, lit(version)).select(columns());
  }

  /** Kept records with the keys of a version; null for those of other versions. */
  static Dataset<Row> withKeysOf(String version, Dataset<Row> kept) {
    boolean keyed = List.of(kept.columns()).containsAll(List.of(RecordKeys.COLUMN, KEYED_BY));
    return keyed
        ? kept.withColumn(RecordKeys.COLUMN, when(isKeyedBy(version), col(RecordKeys.COLUMN)))
        : kept.withColumn(RecordKeys.COLUMN, lit(null).cast(RecordKeys.SCHEMA))
            .withColumn(KEYED_BY, lit(null).cast(DataTypes.StringType));
  }

  /** Whether a version told the keys of a record. */
  static Column isKeyedBy(String version) {
    return col(KEYED_BY).eqNullSafe(version);
  }

  /** The rows of {@link DumpFilesTable}. */
  static Dataset<Row> dumpFiles(Dataset<Row> records) {
    return records
        .groupBy(RecordSchema.SOURCE_FILE)
        .agg(
            max(BYTES).as(DumpFilesTable.BYTES),
            max(CHECKSUM).as(DumpFilesTable.CHECKSUM),
            nullif(array_join(array_sort(collect_set(RecordSchema.SOURCE_FORMAT)), ","), lit(""))
                .as(DumpFilesTable.SOURCE_FORMATS),
            count(lit(1)).as(DumpFilesTable.N_RECORDS),
            count(lit(1)).minus(count(RecordSchema.REASON)).as(DumpFilesTable.N_SIGHTINGS),
            count(RecordSchema.REASON).as(DumpFilesTable.N_REJECTS));
  }

  /**
   * Kept records with the columns of now. Records of a report from before languages, affiliations
   * or corresponding authors were read have none; their files, where they are given again, are read
   * again. Records that lack or have anything else are returned as they are; null stays null.
   */
  static Dataset<Row> ofNow(Dataset<Row> kept) {
    if (kept == null) {
      return kept;
    }
    Dataset<Row> records = withCorresponding(withAffiliations(withLanguage(kept)));
    boolean same =
        List.of(records.columns()).containsAll(List.of(SCHEMA.fieldNames()))
            && records.columns().length == SCHEMA.length();
    return records == kept || !same ? kept : records.select(columns());
  }

  private static Dataset<Row> withLanguage(Dataset<Row> records) {
    return List.of(records.columns()).contains(RecordSchema.LANGUAGE)
        ? records
        : records
            .withColumn(RecordSchema.LANGUAGE, lit(null).cast(DataTypes.StringType))
            .withColumn(READ_BY, concat(col(READ_BY), lit(", without languages")));
  }

  private static Dataset<Row> withAffiliations(Dataset<Row> records) {
    return List.of(records.columns()).contains(RecordSchema.AFFILIATIONS)
        ? records
        : records
            .withColumn(
                RecordSchema.AFFILIATIONS,
                lit(null).cast(RecordSchema.SCHEMA.apply(RecordSchema.AFFILIATIONS).dataType()))
            .withColumn(READ_BY, concat(col(READ_BY), lit(", without affiliations")));
  }

  private static Dataset<Row> withCorresponding(Dataset<Row> records) {
    DataType now = RecordSchema.SCHEMA.apply(RecordSchema.AFFILIATIONS).dataType();
    DataType then = records.schema().apply(RecordSchema.AFFILIATIONS).dataType();
    boolean older =
        then instanceof ArrayType list
            && list.elementType() instanceof StructType fields
            && now.equals(
                DataTypes.createArrayType(
                    fields.add(Affiliation.CORRESPONDING, DataTypes.BooleanType)));
    return !older
        ? records
        : records
            .withColumn(
                RecordSchema.AFFILIATIONS,
                transform(
                        col(RecordSchema.AFFILIATIONS),
                        at ->
                            at.withField(
                                Affiliation.CORRESPONDING, lit(null).cast(DataTypes.BooleanType)))
                    .cast(now))
            .withColumn(READ_BY, concat(col(READ_BY), lit(", without corresponding authors")));
  }
}
