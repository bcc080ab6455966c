package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class TitleIndexTest {
  private static String opened(TitleIndex index) throws IOException {
    byte[] packed = Base64.getDecoder().decode(index.packed());
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void titlesArePackedByColumn() throws IOException {
    TitleIndex index =
        TitleIndex.of(
            List.of(
                new PaperTitle(20_000L, "b", "Über <rivers>", "2024-05", 3, "2401.00001"),
                new PaperTitle(null, "a", "Stones", null, null, null)),
            1_000);
    assertEquals(2, index.papers());
    assertEquals(
        "{\"titles\":[\"Über \\u003Crivers\\u003E\",\"Stones\"],\"dates\":[\"2024-05\",null],"
            + "\"topics\":[3,null],\"links\":[\"2401.00001\",null]}",
        opened(index));
  }

  @Test
  void theFirstTitlesFillTheSpaceThatIsThere() throws IOException {
    Random random = new Random(1);
    List<PaperTitle> lines =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    new PaperTitle(
                        1L, "p" + i, Long.toString(random.nextLong(), 36), "2024", 1, null))
            .toList();
    TitleIndex index = TitleIndex.of(lines, 20_000);
    assertTrue(index.packed().length() <= 20_000);
    assertTrue(index.packed().length() > 17_000, () -> "size " + index.packed().length());
    assertTrue(opened(index).contains(lines.get(index.papers() - 1).title()));
    assertEquals(TitleIndex.NONE, TitleIndex.of(lines, 5));
    assertEquals(TitleIndex.NONE, TitleIndex.of(lines, -5), "no space at all");
    assertEquals(TitleIndex.NONE, TitleIndex.of(List.of(), 1_000));
  }

  @Test
  void theNewestPaperComesFirst() {
    List<PaperTitle> lines = new ArrayList<>();
    for (Long day : Arrays.asList(1L, null, 3L, 3L)) {
      lines.add(new PaperTitle(day, "p" + lines.size(), "", null, null, null));
    }
    lines.sort(PaperTitle.NEWEST);
    assertEquals(List.of("p2", "p3", "p0", "p1"), lines.stream().map(PaperTitle::paperId).toList());
  }
}
