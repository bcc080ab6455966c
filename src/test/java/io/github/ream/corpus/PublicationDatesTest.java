package io.github.ream.corpus;

import static io.github.ream.corpus.Records.dated;
import static io.github.ream.corpus.Records.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {

  private static Row onPage(long page, Row record) {
    Object[] values = new Object[record.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = record.get(i);
    }
    values[io.github.ream.dump.record.RecordSchema.SCHEMA.fieldIndex("page_offset")] = page;
    return org.apache.spark.sql.RowFactory.create(values);
  }

  private static List<String> shown(OptionalInt year, Row... records) {
    Dataset<Row> all = Records.dataset(records);
    PublicationDates dates = new PublicationDates(year);
    return Records.shown(
        dates.infersYears()
            ? dates.withDates(all, PublicationDates.captureYears(all))
            : dates.withDates(all),
        "position",
        "published_on",
        "published_year",
        "date_precision",
        "year_inferred",
        "captured_on");
  }

  @Test
  void aPageTakesTheLeastYearThatFitsAllItSays() {
    assertEquals(
        List.of(
            // The year after the written one; the page's own day is not after the page.
            "1 2019-05-03 2019 day false 2020-12-26",
            "2 2020-12-26 2020 day true 2020-12-26",
            // The 29th of February takes a leap year.
            "3 2020-05-03 2020 day false 2024-12-26",
            "4 2024-02-29 2024 day true 2024-12-26",
            // No year is written.
            "5 null null null false null",
            // A date after the page's own.
            "6 2019-05-03 2019 day false null",
            "7 null null null false null",
            "8 null null null false null"),
        shown(
            OptionalInt.empty(),
            onPage(1, dated(1, "A", 2019, 5, 3)),
            onPage(1, dated(2, "B", null, 12, 26)),
            onPage(2, dated(3, "A", 2020, 5, 3)),
            onPage(2, dated(4, "B", null, 2, 29)),
            onPage(3, dated(5, "A", null, 5, 3)),
            onPage(4, dated(6, "A", 2019, 5, 3)),
            onPage(4, dated(7, "B", null, 12, 27)),
            onPage(4, dated(8, "C", null, 1, 1))));
  }

  @Test
  void aGivenCaptureYearIsTaken() {
    assertEquals(
        List.of(
            "1 2025-05-03 2025 day false 2025-12-26",
            "2 null null null false 2025-12-26",
            "3 2019-01-01 2019 day false 2025-12-26"),
        shown(
            OptionalInt.of(2025),
            dated(1, "A", null, 5, 3),
            dated(2, "B", null, 2, 29),
            dated(3, "C", 2019, 1, 1)));
  }

  @Test
  void aDateMayBeAYearOrAMonth() {
    assertEquals(
        List.of("1 2019-01-01 2019 year false null", "2 2019-04-01 2019 month false null"),
        shown(
            OptionalInt.empty(),
            record(1, "page_offset", null, "date_year", 2019),
            record(2, "page_offset", null, "date_year", 2019, "date_month", 4)));
  }
}
