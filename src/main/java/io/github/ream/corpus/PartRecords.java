package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.AuthorsNote;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Joins the parts of papers that a collection splits over several files: one row per record, before
 * and after.
 *
 * <p>A part takes over title, abstract, notice and identifiers of its paper's own record and is a
 * sighting from then on; where that has no abstract, the paper's records take over that of the
 * part. Of several records the last one by file and position counts, the paper's own before parts
 * that name a title themselves. A part without its paper, or without any abstract, is left
 * unchanged.
 */
public final class PartRecords {
  private static final String OWN = "own";
  private static final String TEXT = "text";

  private PartRecords() {}

  /** Records that belong to a collection which may tell papers in parts. */
  public static Dataset<Row> ofCollections(Dataset<Row> records) {
    return records.filter(col(RecordSchema.COLLECTION_ID).isNotNull());
  }

  /** All other records. */
  public static Dataset<Row> ofNone(Dataset<Row> records) {
    return records.filter(col(RecordSchema.COLLECTION_ID).isNull());
  }

  /** Records of collections, joined; they are shuffled once. */
  public static Dataset<Row> joined(Dataset<Row> ofCollections) {
    WindowSpec ofPaper = Window.partitionBy(RecordSchema.COLLECTION_ID);
    Column place = struct(col(RecordSchema.SOURCE_FILE), col(RecordSchema.POSITION));
    Column isPart = col(RecordSchema.IS_PART);
    Column own =
        max_by(
            struct(
                col(RecordSchema.TITLE),
                col(RecordSchema.ABSTRACT),
                col(RecordSchema.NOTICE),
                col(RecordSchema.DOI),
                col(RecordSchema.ARXIV_ID)),
            when(col(RecordSchema.TITLE).isNotNull(), struct(not(isPart), place)));
    Column text =
        max_by(
            col(RecordSchema.ABSTRACT),
            when(isPart.and(col(RecordSchema.ABSTRACT).isNotNull()), place));
    Column whole = coalesce(col(OWN).getField(RecordSchema.ABSTRACT), col(TEXT));
    Column found = isPart.and(col(OWN).isNotNull()).and(whole.isNotNull());
    Column isPaper = col(RecordSchema.REASON).isNull();
    Dataset<Row> seen =
        ofCollections.withColumn(OWN, own.over(ofPaper)).withColumn(TEXT, text.over(ofPaper));
    return seen.select(
        Arrays.stream(ofCollections.columns())
            .map(
                name ->
                    switch (name) {
                      case RecordSchema.REASON, RecordSchema.DETAIL, RecordSchema.RAW ->
                          when(found, lit(null)).otherwise(col(name)).as(name);
                      case RecordSchema.TITLE, RecordSchema.NOTICE ->
                          when(found, col(OWN).getField(name)).otherwise(col(name)).as(name);
                      case RecordSchema.DOI, RecordSchema.ARXIV_ID ->
                          when(found, coalesce(col(name), col(OWN).getField(name)))
                              .otherwise(col(name))
                              .as(name);
                      case RecordSchema.ABSTRACT ->
                          when(found, whole)
                              .when(isPaper, coalesce(col(name), col(TEXT)))
                              .otherwise(col(name))
                              .as(name);
                      case RecordSchema.N_AUTHORS_NOTE ->
                          when(
                                  found.and(col(RecordSchema.N_AUTHORS).isNull()),
                                  coalesce(col(name), lit(AuthorsNote.NOT_GIVEN.code())))
                              .otherwise(col(name))
                              .as(name);
                      // Told anew, as the text may be another one.
                      case RecordKeys.COLUMN -> lit(null).cast(RecordKeys.SCHEMA).as(name);
                      default -> col(name);
                    })
            .toArray(Column[]::new));
  }
}
