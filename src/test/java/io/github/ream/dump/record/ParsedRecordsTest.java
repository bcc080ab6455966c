package io.github.ream.dump.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.ream.dump.file.Line;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedRecordsTest {

  private static RawRecords texts(String... texts) {
    Iterator<String> each = List.of(texts).iterator();
    return new RawRecords() {
      @Override
      public Line next() {
        return each.hasNext() ? line(each.next()) : null;
      }

      @Override
      public void close() {}
    };
  }

  private static Line line(String text) {
    return new Line(7, text, text.length(), false);
  }

  private static DumpRecord parse(Line text) {
    if (text.text().equals("bad")) {
      throw new StringIndexOutOfBoundsException("index 3");
    } else if (text.text().equals("deep")) {
      throw new StackOverflowError();
    }
    return new DumpRecord();
  }

  @Test
  void aRecordThatItsParserFailsOnIsARejectWithItsPlaceAndTheNextOnesAreRead() throws IOException {
    try (ParsedRecords records =
        new ParsedRecords(texts("bad", "deep", "good"), ParsedRecordsTest::parse, 100)) {
      DumpRecord bad = records.next();
      assertEquals(RejectReason.MALFORMED, bad.reason);
      assertEquals(7, bad.offset);
      assertEquals("bad", bad.raw);
      assertEquals(RejectReason.MALFORMED, records.next().reason);
      assertNull(records.next().reason);
      assertNull(records.next());
    }
  }

  @Test
  void whatIsReadAsARejectIsCounted() throws IOException {
    try (ParsedRecords records =
        new ParsedRecords(texts("bad", "deep", "good"), ParsedRecordsTest::parse, 100)) {
      for (int i = 0; i < 3; i++) {
        assertEquals(true, records.skip());
      }
      assertEquals(false, records.skip());
    }
  }
}
