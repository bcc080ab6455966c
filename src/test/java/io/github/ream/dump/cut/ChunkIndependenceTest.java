package io.github.ream.dump.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.config.Settings;
import io.github.ream.dump.OddPages;
import io.github.ream.dump.capture.PageTexts;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.dump.table.TinyParquet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of a file, their positions and offsets are the same however it is cut. */
class ChunkIndependenceTest {
  private static final int MAX_CHARS = 100_000;
  private static final int POSITION = RecordSchema.SCHEMA.fieldIndex(RecordSchema.POSITION);
  private static final Configuration CONF = new Configuration();

  @TempDir Path folder;

  /** Looks at chunks one after another, here. */
  static final class LookingHere implements Cutting.Looking {
    @Override
    public <T> Map<Integer, T> each(List<Chunk> chunks, Function2<Chunk, Configuration, T> look) {
      Map<Integer, T> found = new HashMap<>();
      for (int i = 0; i < chunks.size(); i++) {
        try {
          T value = look.call(chunks.get(i), CONF);
          if (value != null) {
            found.put(i, value);
          }
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
      return found;
    }
  }

  private static List<String> rows(Path file, long chunkSize) throws IOException {
    Settings.Ingest settings =
        new Settings.Ingest(
            OptionalInt.empty(), chunkSize, 1 << 20, MAX_CHARS, Map.of(), "utf-8", false, false);
    Chunk whole = Chunk.whole(file.toUri().toString(), Files.size(file));
    List<Chunk> chunks =
        chunkSize >= Files.size(file)
            ? List.of(whole)
            : new Cutting(new LookingHere(), settings, 1).cut(List.of(whole));
    return rows(chunks).stream().map(ChunkIndependenceTest::shown).toList();
  }

  static List<Row> rows(List<Chunk> chunks) {
    List<Row> rows = new ArrayList<>();
    for (Chunk chunk : chunks) {
      new ChunkRows(chunk, CONF, new Reading(MAX_CHARS, Map.of())).forEachRemaining(rows::add);
    }
    return rows;
  }

  /** The rows of a file that three readers share, in order. */
  static String sharedRows(Path file) throws IOException {
    Chunk whole = Chunk.whole(file.toUri().toString(), Files.size(file));
    return rows(whole.shared(3)).stream()
        .sorted(Comparator.comparing(row -> row.getLong(POSITION)))
        .map(ChunkIndependenceTest::shown)
        .collect(Collectors.joining("\n"));
  }

  private void check(String name, String text, long... sizes) throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), text);
    check(name, file, sizes);
    assertEquals(rows(file), sharedRows(file), name + " shared");
    Path packed = Files.write(folder.resolve("packed"), gzip(Files.readAllBytes(file)));
    assertEquals(rows(packed), sharedRows(packed), name + " packed and shared");
  }

  private static void check(String name, Path file, long... sizes) throws IOException {
    List<String> expected = rows(file, Long.MAX_VALUE);
    for (long size : sizes) {
      assertEquals(
          String.join("\n", expected),
          String.join("\n", rows(file, size)),
          name + " cut in " + size);
    }
  }

  static String rows(Path file) throws IOException {
    return String.join("\n", rows(file, Long.MAX_VALUE));
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  @Test
  void pagesOfBothLayoutsWithEveryOddity() throws IOException {
    for (int seed = 0; seed < 10; seed++) {
      check("seed " + seed, new OddPages(new Random(seed)).text(30), 64, 333, 4_096);
    }
  }

  @Test
  void jsonLinesWithBlankAndBrokenOnes() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("{\"title\":\"Paper ").append(i).append("\",\"abstract\":\"Über\"}");
      text.append(i % 7 == 0 ? "\r\n\n \n" : i % 11 == 0 ? "\nbroken\n" : "\n");
    }
    check("lines", text.toString(), 64, 97, 1_000);
  }

  @Test
  void pubmedArticlesWithBrokenOnes() throws IOException {
    StringBuilder text = new StringBuilder("<?xml version='1.0'?>\n<PubmedArticleSet>\n");
    for (int i = 0; i < 40; i++) {
      text.append("<PubmedArticle><MedlineCitation><Article><ArticleTitle>T")
          .append(i)
          .append("</ArticleTitle></Article></MedlineCitation>")
          .append(i % 9 == 0 ? "\n" : "</PubmedArticle >\n")
          .append(i % 13 == 0 ? "<DeleteCitation/>" : "");
    }
    check("articles", text + "</PubmedArticleSet>", 64, 97, 1_000);
  }

  @Test
  void articlesOfWhichTheFrontAloneIsRead() throws IOException {
    StringBuilder text = new StringBuilder("<articles>\n");
    for (int i = 0; i < 40; i++) {
      text.append("<article><front><article-meta><title-group><article-title>T")
          .append(i)
          .append("</article-title></title-group></article-meta>")
          .append(i % 9 == 0 ? "" : "</front>")
          .append("<body><p>front</p></body></article>\n");
    }
    check("articles", text + "</articles>", 64, 97, 1_000);
  }

  @Test
  void taggedRecordsWithBrokenOnes() throws IOException {
    StringBuilder ris = new StringBuilder("Provider: Boats\n\n");
    StringBuilder wos = new StringBuilder("FN Boats\nVR 1.0\n");
    StringBuilder enw = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      ris.append(i % 11 == 3 ? "" : "TY  - JOUR\n").append("TI  - Boat ").append(i).append('\n');
      ris.append(i % 5 == 0 ? "AB  - We fold.\n\nThey float.\n" : "").append("PY  - 2020\n");
      ris.append(i % 7 == 2 ? "" : "ER  - \n\n").append(i % 13 == 0 ? "a stray line\n" : "");
      wos.append(i % 11 == 3 ? "" : "PT J\n")
          .append("TI Boat ")
          .append(i)
          .append("\n   and more\n");
      wos.append(i % 7 == 2 ? "" : "ER\n\n");
      enw.append("%0 Journal Article\n%T Boat ").append(i).append(i % 3 == 0 ? "\n\n" : "\n");
    }
    check("ris", ris.toString(), 16, 64, 97, 1_000);
    check("wos", wos + "EF\n", 16, 64, 97, 1_000);
    check("endnote", enw.toString(), 16, 64, 97, 1_000);
  }

  @Test
  void rowGroupsOfParquet() throws IOException {
    List<TinyParquet.Fill> papers =
        IntStream.range(0, 200)
            .mapToObj(i -> TinyParquet.paper(i % 9 == 0 ? "" : "Paper " + i))
            .toList();
    Path file =
        TinyParquet.write(
            folder.resolve("papers"), TinyParquet.PAPERS, CompressionCodecName.SNAPPY, 30, papers);
    check("parquet", file, 64, 333, 2_000, 10_000);
    assertEquals(200, rows(file, 333).size());
    Path untold =
        TinyParquet.write(
            folder.resolve("untold"),
            "optional binary headline (STRING);",
            CompressionCodecName.SNAPPY,
            30,
            Collections.nCopies(200, row -> row.add("headline", "On boats")));
    check("untold parquet", untold, 64, 333);
    Path empty =
        TinyParquet.write(
            folder.resolve("empty"),
            TinyParquet.PAPERS,
            CompressionCodecName.SNAPPY,
            30,
            List.of());
    check("empty parquet", empty, 64, 333);
    byte[] damaged = Files.readAllBytes(file);
    for (int i = 500; i < 520; i++) {
      damaged[i] = 7;
    }
    check("damaged parquet", Files.write(folder.resolve("damaged"), damaged), 64, 333, 2_000);
    damaged[damaged.length - 6] = 99;
    check("headless parquet", Files.write(folder.resolve("damaged"), damaged), 64, 2_000);
  }

  @Test
  void tablesOfTextAreNotCut() throws IOException {
    StringBuilder text = new StringBuilder("title,abstract\n");
    for (int i = 0; i < 60; i++) {
      text.append("Paper ").append(i).append(i % 5 == 0 ? ",\"We\n\nfold\"\n" : ",We fold\n");
    }
    check("table", text.toString(), 64, 333);
  }

  @Test
  void aLongRunOfBlankLinesBetweenBylineAndTitle() throws IOException {
    String blanks = " \n".repeat(15_000);
    check(
        "blanks",
        PageTexts.HEADER
            + ("On Boats\n\nWe fold.\n\n  • 2 authors\n·\nApr 21\n" + blanks)
            + ("On Clouds\n\nWe count.\n\n  • 2 authors\n·\n" + blanks + "Apr 21\n" + blanks)
            + (PageTexts.HEADER + blanks + "On Rain\n\nIt rains.\n"),
        3_000,
        20_000);
  }

  @Test
  void linesLongerThanTheLookBack() throws IOException {
    String words = "Paper boats are folded and then they float. ".repeat(500);
    check(
        "long lines",
        PageTexts.TITLES_HEADER
            + ("On Boats\n" + words + "\nOn Clouds\n" + words + "\nOn Rain\n" + words.repeat(6))
            + ("\nOn Snow\n" + words + "\n" + PageTexts.HEADER + "On Ice\n\n" + words + "\n"),
        1_000,
        20_000);
  }

  /** A row with the rows in it. */
  static String shown(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> Arrays.deepToString(new Object[] {row.get(i)}))
        .collect(Collectors.joining("|"))
        .replace("\n", "/");
  }
}
