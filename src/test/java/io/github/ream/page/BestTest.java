package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestTest {
  private static Best<String> best(int most, int added) {
    Best<String> best =
        new Best<>(most, (Comparator<String> & Serializable) (a, b) -> a.compareTo(b));
    for (int i = added; i > 0; i--) {
      best.add("row %05d".formatted(i));
    }
    return best;
  }

  private static int sent(Best<String> best) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(best);
    }
    return bytes.size();
  }

  @Test
  void theFirstRowsAreKept() {
    assertEquals(List.of("row 00001", "row 00002"), best(2, 9).rows());
  }

  @Test
  void onlyTheRowsThatAreKeptAreSent() throws IOException {
    int kept = sent(best(1_000, 1_000));
    int more = sent(best(1_000, 1_900));
    assertTrue(more < kept + 100, () -> more + " bytes, " + kept + " of the rows that are kept");
  }
}
