package io.github.ream.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.NoticeKind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds the papers that notices in the dumps name by their DOIs. */
final class NoticedPapers {
  private static final String ABOUT = "about";
  private static final String KINDS = "kinds";

  private NoticedPapers() {}

  /**
   * Adds the kinds of notices to the sightings whose DOI a notice names; these are withdrawn if one
   * notice is a retraction.
   *
   * @param sightings rows of {@link RecordSchema}; of all papers in Crossref some 200,000 are
   *     corrected or retracted, whose DOIs go to every executor
   */
  static Dataset<Row> marked(Dataset<Row> sightings) {
    Dataset<Row> noticed =
        sightings
            .select(explode(col(RecordSchema.NOTICE_ABOUT)).as(ABOUT), col(RecordSchema.NOTICE))
            .groupBy(ABOUT)
            .agg(collect_set(RecordSchema.NOTICE).as(KINDS));
    Column isNoticed = col(KINDS).isNotNull().and(col(RecordSchema.NOTICE).isNull());
    Column known =
        coalesce(col(RecordSchema.NOTICED), array().cast(noticed.schema().apply(KINDS).dataType()));
    return sightings
        .join(broadcast(noticed), col(RecordSchema.DOI).equalTo(col(ABOUT)), "left")
        .withColumn(
            RecordSchema.WITHDRAWN,
            col(RecordSchema.WITHDRAWN)
                .or(
                    coalesce(
                        isNoticed.and(array_contains(col(KINDS), NoticeKind.RETRACTION.code())),
                        lit(false))))
        .withColumn(
            RecordSchema.NOTICED,
            when(isNoticed, array_union(known, col(KINDS))).otherwise(col(RecordSchema.NOTICED)))
        .drop(ABOUT, KINDS);
  }
}
