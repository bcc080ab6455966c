package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.ream.dump.record.DumpRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "20190517, 2019, 5, 17",
        "17/05/2019, 2019, 5, 17",
        "05/17/2019, 2019, 5, 17",
        "03/04/2019, 2019, -, -",
        "04.04.2019, 2019, 4, 4",
        "2019-05, 2019, 5, -",
        "2019.0, 2019, -, -",
        "1998 Dec 3, 1998, 12, 3",
        "12345678, -, -, -",
      })
  void aDateIsWhatIsSureOfIt(String text, Integer year, Integer month, Integer day) {
    PartialDate date = PartialDate.of(text);

    assertEquals(year, date == null ? null : date.year());
    assertEquals(month, date == null ? null : date.month());
    assertEquals(day, date == null ? null : date.day());
  }

  @Test
  void aYearAfterTheNextOneIsUnknownAndStaysReadable() {
    for (String text : new String[] {"2099", "9999-12-31"}) {
      DumpRecord r = new DumpRecord();

      PartialDate.give(r, PartialDate.of(text), text);

      assertNull(r.year);
      assertEquals(text, r.dateText);
    }
  }

  @Test
  void theNextBestDateCounts() {
    assertEquals("2020-01-02", PartialDate.firstDate(null, "NA", "2020-01-02", "2021"));
    assertEquals("NA", PartialDate.firstDate("NA", null));
  }
}
