package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.size;

import io.github.ream.dump.record.RecordSchema;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The numbers of some kinds of records, known before merging, so that steps for absent kinds are
 * left out.
 *
 * @param sightings records that are papers
 * @param onCaptures records of a capture, whose dates may lack the year
 * @param naming sightings that name authors
 * @param noticing sightings that are notices and name the DOIs of papers they are about
 * @param parts records that are parts of papers whose own records stand elsewhere
 * @param affiliated sightings that name organisations
 */
public record RecordCounts(
    long sightings, long onCaptures, long naming, long noticing, long parts, long affiliated) {
  /** Counts of no records. */
  public static final RecordCounts NONE = new RecordCounts(0, 0, 0, 0, 0, 0);

  private static final String SIGHTINGS = "sightings";
  private static final String ON_CAPTURES = "on_captures";
  private static final String NAMING = "naming";
  private static final String NOTICING = "noticing";
  private static final String PARTS = "parts";
  private static final String AFFILIATED = "affiliated";

  /** The counts as aggregates over records. */
  public static List<Column> columns() {
    Column isPaper = col(RecordSchema.REASON).isNull();
    return List.of(
        count_if(isPaper).as(SIGHTINGS),
        count_if(col(RecordSchema.PAGE_OFFSET).isNotNull()).as(ON_CAPTURES),
        count_if(isPaper.and(size(col(RecordSchema.AUTHORS)).gt(0))).as(NAMING),
        count_if(isPaper.and(size(col(RecordSchema.NOTICE_ABOUT)).gt(0))).as(NOTICING),
        count_if(col(RecordSchema.IS_PART)).as(PARTS),
        count_if(isPaper.and(size(col(RecordSchema.AFFILIATIONS)).gt(0))).as(AFFILIATED));
  }

  /** The counts from the values of {@link #columns}, by name; none where nothing was counted. */
  public static RecordCounts of(Map<String, Object> values) {
    return values.isEmpty()
        ? NONE
        : new RecordCounts(
            (Long) values.get(SIGHTINGS),
            (Long) values.get(ON_CAPTURES),
            (Long) values.get(NAMING),
            (Long) values.get(NOTICING),
            (Long) values.get(PARTS),
            (Long) values.get(AFFILIATED));
  }

  /** The counts from a row that has {@link #columns}. */
  public static RecordCounts of(Row row) {
    return new RecordCounts(
        row.getAs(SIGHTINGS),
        row.getAs(ON_CAPTURES),
        row.getAs(NAMING),
        row.getAs(NOTICING),
        row.getAs(PARTS),
        row.getAs(AFFILIATED));
  }

  /** Counts records; reads them once. */
  public static RecordCounts of(Dataset<Row> records) {
    List<Column> columns = columns();
    return of(
        records
            .agg(columns.get(0), columns.subList(1, columns.size()).toArray(Column[]::new))
            .head());
  }

  /** The counts of both. */
  public RecordCounts and(RecordCounts other) {
    return new RecordCounts(
        sightings + other.sightings,
        onCaptures + other.onCaptures,
        naming + other.naming,
        noticing + other.noticing,
        parts + other.parts,
        affiliated + other.affiliated);
  }
}
