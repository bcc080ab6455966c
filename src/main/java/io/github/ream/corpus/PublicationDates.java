package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.OptionalInt;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Turns dates as written into dates: {@code published_on}, {@code published_year}, {@code
 * date_precision}, {@code year_inferred} and {@code captured_on}, one row per record as before.
 *
 * <p>A date without a year takes the year its capture was made in: the one given, else the least
 * year that is later than every year written on the capture and that has each of the capture's
 * dates (29 February). There is none if the capture writes no year, or if a date lies after the
 * capture's own.
 */
final class PublicationDates {
  private static final String CAPTURE_YEAR = "capture_year";
  private static final int YEARS_TO_A_LEAP_YEAR = 8;

  private final OptionalInt givenYear;

  PublicationDates(OptionalInt givenYear) {
    this.givenYear = givenYear;
  }

  /** Whether {@link #withDates(Dataset, Dataset)} needs the years in which captures were made. */
  boolean infersYears() {
    return givenYear.isEmpty();
  }

  /** The records with their dates, if no capture's year is to be inferred. */
  Dataset<Row> withDates(Dataset<Row> records) {
    Column year = givenYear.isPresent() ? lit(givenYear.getAsInt()) : lit(null).cast("int");
    return dated(records.withColumn(CAPTURE_YEAR, year));
  }

  /**
   * The records with their dates.
   *
   * @param captureYears {@link #captureYears} of all records of their captures
   */
  Dataset<Row> withDates(Dataset<Row> records, Dataset<Row> captureYears) {
    return dated(
        records.join(
            captureYears,
            new String[] {RecordSchema.SOURCE_FILE, RecordSchema.PAGE_OFFSET},
            "left"));
  }

  private Dataset<Row> dated(Dataset<Row> captured) {
    Column written = col(RecordSchema.DATE_YEAR);
    Column month = col(RecordSchema.DATE_MONTH);
    Column day = col(RecordSchema.DATE_DAY);
    Column yearOfCapture = when(month.isNotNull().and(onCapture()), col(CAPTURE_YEAR));
    Column year = coalesce(written, yearOfCapture);
    Column date = date(year, month, day);
    Column dateOfCapture =
        date(col(CAPTURE_YEAR), col(RecordSchema.PAGE_MONTH), col(RecordSchema.PAGE_DAY));
    return captured
        .withColumn(PapersTable.PUBLISHED_ON, date)
        .withColumn(
            PapersTable.PUBLISHED_YEAR, when(col(PapersTable.PUBLISHED_ON).isNotNull(), year))
        .withColumn(
            PapersTable.DATE_PRECISION,
            when(col(PapersTable.PUBLISHED_ON).isNull(), lit(null))
                .when(day.isNotNull(), DatePrecision.DAY.code())
                .when(month.isNotNull(), DatePrecision.MONTH.code())
                .otherwise(DatePrecision.YEAR.code()))
        .withColumn(
            PapersTable.YEAR_INFERRED,
            col(PapersTable.PUBLISHED_ON)
                .isNotNull()
                .and(written.isNull())
                .and(lit(givenYear.isEmpty())))
        .withColumn(
            SightingsTable.CAPTURED_ON,
            coalesce(
                col(RecordSchema.CAPTURED_ON),
                when(col(RecordSchema.PAGE_MONTH).isNotNull(), dateOfCapture)))
        .drop(CAPTURE_YEAR);
  }

  private static Column onCapture() {
    return col(RecordSchema.PAGE_OFFSET).isNotNull();
  }

  /** One row per capture whose capture year can be inferred. */
  static Dataset<Row> captureYears(Dataset<Row> records) {
    Column month = col(RecordSchema.DATE_MONTH);
    Column day = col(RecordSchema.DATE_DAY);
    Column captureMonth = col(RecordSchema.PAGE_MONTH);
    Column captureDay = col(RecordSchema.PAGE_DAY);
    Column yearless = month.isNotNull().and(col(RecordSchema.DATE_YEAR).isNull());
    Column afterCapture =
        yearless.and(
            month.gt(captureMonth).or(month.equalTo(captureMonth).and(day.gt(captureDay))));
    Column leapDay =
        yearless
            .and(isLeapDay(month, day))
            .or(captureMonth.isNotNull().and(isLeapDay(captureMonth, captureDay)));
    return records
        .filter(onCapture())
        .groupBy(RecordSchema.SOURCE_FILE, RecordSchema.PAGE_OFFSET)
        .agg(
            max(col(RecordSchema.DATE_YEAR)).as("written"),
            max(coalesce(afterCapture, lit(false))).as("after_capture"),
            max(coalesce(leapDay, lit(false))).as("leap_day"))
        .filter(col("written").isNotNull().and(col("after_capture").equalTo(false)))
        .select(
            col(RecordSchema.SOURCE_FILE),
            col(RecordSchema.PAGE_OFFSET),
            when(col("leap_day"), leapYearFrom(col("written").plus(1)))
                .otherwise(col("written").plus(1))
                .as(CAPTURE_YEAR));
  }

  private static Column leapYearFrom(Column year) {
    Column found = lit(null).cast("int");
    for (int i = YEARS_TO_A_LEAP_YEAR; i >= 0; i--) {
      found = when(isLeap(year.plus(i)), year.plus(i)).otherwise(found);
    }
    return found;
  }

  private static Column isLeap(Column year) {
    return year.mod(4).equalTo(0).and(year.mod(100).notEqual(0).or(year.mod(400).equalTo(0)));
  }

  private static Column isLeapDay(Column month, Column day) {
    return month.equalTo(2).and(day.equalTo(29));
  }

  /** The first day of the known period; null if the year is unknown or has no such day. */
  private static Column date(Column year, Column month, Column day) {
    Column missing =
        year.isNull()
            .or(coalesce(isLeapDay(month, day), lit(false)).and(isLeap(year).equalTo(false)));
    return when(missing, lit(null))
        .otherwise(make_date(year, coalesce(month, lit(1)), coalesce(day, lit(1))));
  }
}
