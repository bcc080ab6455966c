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
        "2019.05.17, 2019, 5, 17",
        "17th May 2019, 2019, 5, 17",
        "17-May-2019, 2019, 5, 17",
        "Fri May 17 10:20:30 2019, 2019, 5, 17",
        "2019年5月17日, 2019, 5, 17",
        "2019年5月, 2019, 5, -",
        "17. Dezember 2019, 2019, 12, 17",
        "17 de mayo de 2019, 2019, 5, 17",
        "17 janvier 2019, 2019, 1, 17",
        "17 мая 2019 г., 2019, 5, 17",
        "Available online 17 May 2019, 2019, 5, 17",
        "201905, 2019, 5, -",
        "05/2019, 2019, 5, -",
        "2019 Mar 3-9, 2019, 3, -",
        "2019 Mar-Apr, 2019, -, -",
        "2019 May - Jun, 2019, -, -",
        "2018 Dec-2019 Jan, 2018, -, -",
        "Summer 2019, 2019, -, -",
        "1558051200, 2019, 5, 17",
        "1558051200000, 2019, 5, 17",
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
    assertEquals("2020", PartialDate.firstDate("2099-01-01", "2020"));
    assertEquals("NA", PartialDate.firstDate("NA", null));
  }
}
