package io.github.ream.corpus;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.dump.record.RecordSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;

/** Made-up records, and rows shown as text. */
final class Records {
  /** Keeps few rows. */
  static final RowStore IN_MEMORY =
      (name, rows) -> rows.sparkSession().createDataFrame(rows.collectAsList(), rows.schema());

  private Records() {}

  /** A record: pairs of column and value, on the first page of file {@code f} unless said. */
  static Row record(int position, Object... values) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(RecordSchema.SOURCE_FILE, "f");
    row.put(RecordSchema.POSITION, (long) position);
    row.put(RecordSchema.BYTE_OFFSET, 0L);
    row.put(RecordSchema.SOURCE_FORMAT, "hf-listing");
    row.put(RecordSchema.PAGE_OFFSET, 0L);
    row.put(RecordSchema.WITHDRAWN, false);
    for (int i = 0; i < values.length; i += 2) {
      row.put((String) values[i], values[i + 1]);
    }
    return RowFactory.create(
        Arrays.stream(RecordSchema.SCHEMA.fields()).map(StructField::name).map(row::get).toArray());
  }

  /** A record of a page of 26 December. */
  static Row dated(int position, String title, Integer year, int month, int day) {
    return record(
        position,
        "title",
        title,
        "date_year",
        year,
        "date_month",
        month,
        "date_day",
        day,
        "page_month",
        12,
        "page_day",
        26);
  }

  static Dataset<Row> dataset(Row... records) {
    return SparkSessionExtension.session().createDataFrame(List.of(records), RecordSchema.SCHEMA);
  }

  /** The corpus of records, with a report's default settings. */
  static Corpus corpus(Dataset<Row> records) {
    return corpus(SettingsReader.defaults(), records);
  }

  static Corpus corpus(Settings settings, Dataset<Row> records) {
    return new CorpusBuilder(settings.ingest(), settings.corpus(), IN_MEMORY)
        .build(records, Counted.of(records));
  }

  /** The rows' values of some columns, sorted. */
  static List<String> shown(Dataset<Row> rows, String... columns) {
    Column[] selected = Arrays.stream(columns).map(c -> functions.col(c)).toArray(Column[]::new);
    return rows.select(selected).collectAsList().stream()
        .map(r -> r.mkString(" "))
        .sorted()
        .toList();
  }
}
