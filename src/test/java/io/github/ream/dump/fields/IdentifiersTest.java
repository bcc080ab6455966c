package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  private static final String SICI =
      "10.1002/(sici)1097-0142(19990915)86:6<1037::aid-cncr20>3.0.co;2-p";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "10.1002/(SICI)1097-0142(19990915)86:6<1037::AID-CNCR20>3.0.CO;2-P",
        "https://doi.org/10.1002/(SICI)1097-0142(19990915)86:6<1037::AID-CNCR20>3.0.CO;2-P",
        "https://doi.org/10.1002/%28SICI%291097-0142%2819990915%2986%3A6%3C1037%3A%3AAID-CNCR20%3E3.0.CO%3B2-P",
        "http://dx.doi.org/10.1002%2F(SICI)1097-0142(19990915)86%3A6%3C1037%3A%3AAID-CNCR20%3E3.0.CO;2-P",
        "doi:10.1002/(SICI)1097-0142(19990915)86:6&lt;1037::AID-CNCR20&gt;3.0.CO;2-P.",
        "10.1002/(SICI)1097-0142(19990915)86:6&amp;lt;1037::AID-CNCR20&amp;gt;3.0.CO;2-P",
        "https://doi.org/10.1002/(SICI)1097-0142(19990915)86:6%253C1037::AID-CNCR20%253E3.0.CO;2-P",
        "[10.1002/(SICI)1097-0142(19990915)86:6<1037::AID-CNCR20>3.0.CO;2-P]",
      })
  void aSiciIsRead(String text) {
    assertEquals(SICI, Identifiers.doi(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "see <a href=\"https://doi.org/10.5555/abc\">it</a> ! 10.5555/abc",
        "10.5555/abc</a> ! 10.5555/abc",
        "<i>10.5555/abc<br>next ! 10.5555/abc",
        "(doi:10.5555/abc) ! 10.5555/abc",
        "10.1016/s0140-6736(05)67889-0 ! 10.1016/s0140-6736(05)67889-0",
        "10.5555/a+b%2Bc ! 10.5555/a+b+c",
        "10.5555/100%sure ! 10.5555/100%sure",
        "10.5555/abc, 10.5555/def ! 10.5555/abc",
        "https://doi.org/10.5555/abc?utm_source=x ! 10.5555/abc",
        "https://www.made.example/doi/10.5555/abc/full ! 10.5555/abc",
        "https://doi.org/10.5555/abc#sec1 ! 10.5555/abc",
        "10.5555/abc;2-# ! 10.5555/abc;2-#",
        "{10.5555/a\\_b} ! 10.5555/a_b",
        "[10.5555/abc] ! 10.5555/abc",
      })
  void aDoiEndsWhereItsTextDoes(String text, String doi) {
    assertEquals(doi, Identifiers.doi(text));
  }

  @Test
  void whatIsNoDoiIsNone() {
    assertNull(Identifiers.doi("11.5555/abc"));
    assertNull(Identifiers.doi(null));
  }
}
