package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.ream.cleaning.TextLanguage;
import io.github.ream.dump.record.RecordSchema;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What identity and language tell from one record alone. It takes most of the time that merging
 * takes, so it is told once and kept beside the record.
 */
public final class RecordKeys {
  /** The column beside those of a record; null for a reject. */
  public static final String COLUMN = "keys";

  /** {@link BlockKeys} as bytes. */
  private static final String BLOCKS = "blocks";

  /** The id of the paper, if no other paper has the title. */
  private static final String PAPER_ID = "paper_id";

  /** The language of title and abstract, empty if it is unknown. */
  private static final String LANGUAGE = "language";

  public static final StructType SCHEMA =
      new StructType()
          .add(BLOCKS, DataTypes.BinaryType)
          .add(PAPER_ID, DataTypes.StringType)
          .add(LANGUAGE, DataTypes.StringType);

  private static final UserDefinedFunction TOLD = udf((UDF1<Row, Row>) RecordKeys::told, SCHEMA);

  private RecordKeys() {}

  /** Records with their keys, which are told where a record has none. */
  public static Dataset<Row> of(Dataset<Row> records) {
    // Where a record stands tells nothing of its paper.
    Column record = struct(SightedPaper.columns(lit(0L)));
    Column told = when(col(RecordSchema.REASON).isNull(), TOLD.apply(record));
    return records.withColumn(
        COLUMN,
        Arrays.asList(records.columns()).contains(COLUMN) ? coalesce(col(COLUMN), told) : told);
  }

  /** {@link BlockKeys} as bytes. */
  static Column blocks() {
    return col(COLUMN).getField(BLOCKS);
  }

  /** The id of a paper whose title no other paper has. */
  static Column paperId() {
    return col(COLUMN).getField(PAPER_ID);
  }

  /** The language of a paper of this record alone, null if it is unknown. */
  static Column language() {
    return nullif(col(COLUMN).getField(LANGUAGE), lit(""));
  }

  private static Row told(Row record) {
    SightedPaper sighting = SightedPaper.of(record);
    return RowFactory.create(
        BlockKeys.of(sighting).toBytes(),
        ContentHash.of(sighting.titleKey()).toString(),
        TextLanguage.of(
                record.getAs(RecordSchema.TITLE), record.<String>getAs(RecordSchema.ABSTRACT))
            .orElse(""));
  }
}
