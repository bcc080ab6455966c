package io.github.ream.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.capture.PageTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up dumps of every format, mutated with a fixed seed: whatever comes, each file gives records
 * that are papers with a title or rejects with a reason, at positions 1, 2, 3 and so on. {@code
 * -Dream.fuzz.files} sets how many.
 */
class FuzzTest {
  private static final int FILES = Integer.getInteger("ream.fuzz.files", 10_000);

  private static final List<String> TINY =
      List.of(
          PageTexts.HEADER
              + "On Boats\n\nWe fold.\n\n  • 7 authors\n·\nDec 11, 2024 1\n\nB\n\nC.\n",
          PageTexts.TITLES_HEADER + "On Boats\n" + "We fold. ".repeat(50) + "\nB\nWe count.\n",
          "[{\"paper\":{\"id\":\"2405.01234\",\"title\":\"T\",\"summary\":\"S.\",\"authors\":[{\"name\":\"A"
              + " B\"}]},\"publishedAt\":\"2024-05-08\"},\n"
              + " {\"paper\":{\"id\":\"2405.2\",\"title\":\"U\"}}]",
          "{\"id\":\"0704.0001\",\"authors_parsed\":[[\"A\",\"B\",\"\"]],\"title\":\"T"
              + " $\\\\alpha$\",\"abstract\":\"x\\n"
              + "y\",\"versions\":[{\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"}]}\n",
          "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"abstract_inverted_index\":{\"a\":[0,2],\"b\":[1]},\"authorships\":[{\"author\":{\"display_name\":\"A\"}}],\"publication_date\":\"2001-01-01\"}\n",
          "{\"message\":{\"items\":[{\"DOI\":\"10.1000/a\",\"title\":[\"T\"],\"abstract\":\"<jats:p>a</jats:p>\","
              + "\"issued\":{\"date-parts\":[[2002,9]]}}],\"x\":1}}",
          """
          {"title":"T","abstract":"a","authors":"A, B and C"}
          {"title":"U","abstract":null}
          """,
          "<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>T &amp;"
              + " <i>U</i></ArticleTitle>"
              + "</Article></MedlineCitation></PubmedArticle><DeleteCitation/></PubmedArticleSet>",
          "<collection id=\"x\"><volume id=\"1\"><meta><year>2020</year></meta><paper"
              + " id=\"1\"><title>T</title>"
              + "<author><first>A</first><last>B</last></author></paper></volume></collection>",
          "Title,Authors,Abstract,Year\r\nT,\"A; B\",\"a \"\"b\"\",\r\nc\",2020\r\nU,,,\r\n",
          "PT\tAU\tTI\tSO\tPY\tAB\t\nJ\tA, B; C, D\t\"T\" u\tV\t2020\ta\t\nJ\tE\tW\t\t\t\t\n");
  private static final List<String> SEEDS =
      Stream.concat(TINY.stream(), Samples.all().stream().map(Samples::text)).toList();
  @TempDir Path folder;

  @Test
  void everyMutantIsAccountedFor() throws IOException {
    Random random = new Random(20260101);
    Path file = folder.resolve("mutant");
    for (int i = 0; i < FILES; i++) {
      byte[] mutant = mutant(random);
      Files.write(file, mutant);
      List<Row> rows = Dumps.read(file);
      String what = "mutant " + i;
      assertTrue(!rows.isEmpty(), what);
      for (int p = 0; p < rows.size(); p++) {
        Row row = rows.get(p);
        assertEquals((long) p + 1, Dumps.value(row, "position"), what);
        Object reason = Dumps.value(row, "reason");
        Object title = Dumps.value(row, "title");
        assertTrue(reason != null ? title == null : title != null, what + ": " + row);
        if (reason == null) {
          assertNotNull(Dumps.value(row, "source_format"), what);
          assertTrue(!((String) title).isBlank(), what + ": " + row);
          Object n = Dumps.value(row, "n_authors");
          assertTrue(n == null || (Integer) n > 0, what);
          assertEquals(n == null, Dumps.value(row, "n_authors_note") != null, what + ": " + row);
        }
      }
    }
  }

  private static byte[] mutant(Random random) throws IOException {
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    if (random.nextInt(10) == 0) {
      text.append(SEEDS.get(random.nextInt(SEEDS.size())));
    }
    int changes = random.nextInt(6);
    for (int c = 0; c < changes && text.length() > 1; c++) {
      int at = random.nextInt(text.length());
      int length = Math.min(text.length() - at, 1 + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, at + length);
        case 1 -> text.insert(at, Splices.ALL.get(random.nextInt(Splices.ALL.size())));
        case 2 -> text.insert(at, text.substring(at, at + length).repeat(1 + random.nextInt(3)));
        default -> text.setLength(at + 1);
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int c = random.nextInt(10) == 0 ? 3 : 0; c > 0 && bytes.length > 0; c--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(40)) {
      case 0, 1 -> cut(gzip(bytes), random);
      case 2 -> cut(zip(bytes), random);
      case 3 -> damaged(zip(bytes), random);
      default -> bytes;
    };
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("a", "b")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
      }
    }
    return out.toByteArray();
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    for (int c = 0; c < 3; c++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(out)) {
      gz.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, bytes.length - random.nextInt(Math.max(1, bytes.length / 2)));
  }
}
