package io.github.ream.dump.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.record.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTableTest {
  private static final String LIST_OF_NAMES =
      "optional group authors (LIST) { repeated group list { optional binary element (STRING); } }";

  @TempDir Path folder;

  private List<Row> read(String columns, TinyParquet.Fill... rows) throws IOException {
    return Dumps.read(
        TinyParquet.write(
            folder.resolve("a.parquet"),
            columns,
            CompressionCodecName.SNAPPY,
            1_000,
            List.of(rows)));
  }

  private static void names(Group row, String... names) {
    Group authors = row.addGroup("authors");
    for (String name : names) {
      authors.addGroup("list").add("element", name);
    }
  }

  private static List<TinyParquet.Fill> papers(int n) {
    List<TinyParquet.Fill> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(TinyParquet.paper("Paper " + i));
    }
    return rows;
  }

  @Test
  void columnsAreToldByTheNamesThatTablesOfTextHave() throws IOException {
    List<Row> rows =
        read(
            "optional binary Title (STRING); optional binary abstractText; "
                + LIST_OF_NAMES
                + " optional int32 pub_date (DATE); optional binary doi (STRING);"
                + " optional double citations;",
            row -> {
              row.add("Title", "On boats");
              row.add("abstractText", "We fold.");
              row.add("pub_date", 17_970);
              row.add("doi", "https://doi.org/10.1000/a");
              names(row, "Ann Bell", "Carl Dorn");
            },
            row -> row.add("Title", "On kites"),
            row -> row.add("doi", "10.1000/b"));
    assertEquals(
        "parquet | On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | 2019 | 3 | 15 | 10.1000/a",
        Dumps.show(
            rows.get(0),
            "source_format",
            "title",
            "abstract",
            "authors",
            "n_authors",
            "date_year",
            "date_month",
            "date_day",
            "doi"));
    assertEquals(List.of("On boats", "On kites", "no_title"), Dumps.titlesOrReasons(rows));
    assertEquals("parquet", Dumps.value(rows.get(2), "source_format"));
    assertTrue(((String) Dumps.value(rows.get(2), "raw")).contains("10.1000/b"));
    assertEquals(3L, Dumps.value(rows.get(2), "position"));
  }

  @Test
  void authorsMayBeStructsOrTextsOrOldLists() throws IOException {
    String title = "optional binary title (STRING); ";
    List<Row> structs =
        read(
            title
                + "optional group authors (LIST) { repeated group list { optional group element {"
                + " optional binary first (STRING); optional binary last (STRING); } } }",
            row -> {
              row.add("title", "T");
              Group author = row.addGroup("authors").addGroup("list").addGroup("element");
              author.add("first", "Ann");
              author.add("last", "Bell");
            });
    assertEquals("[Ann Bell] | 1", Dumps.show(structs.get(0), "authors", "n_authors"));
    List<Row> old =
        read(
            title + "optional group authors (LIST) { repeated binary array (STRING); }",
            row -> {
              row.add("title", "T");
              Group authors = row.addGroup("authors");
              authors.add("array", "Ann Bell");
              authors.add("array", "Carl Dorn");
            });
    assertEquals("[Ann Bell, Carl Dorn]", Dumps.show(old.get(0), "authors"));
    List<Row> bare =
        read(
            title + "repeated binary authors (STRING);",
            row -> {
              row.add("title", "T");
              row.add("authors", "Ann Bell");
            });
    assertEquals("[Ann Bell]", Dumps.show(bare.get(0), "authors"));
    List<Row> text =
        read(
            title + "optional binary authors (STRING); optional int64 n_authors;",
            row -> {
              row.add("title", "T");
              row.add("authors", "Bell, Ann; Dorn, Carl");
            },
            row -> {
              row.add("title", "U");
              row.add("n_authors", 7L);
            });
    assertEquals("[Ann Bell, Carl Dorn] | 2", Dumps.show(text.get(0), "authors", "n_authors"));
    assertEquals("null | 7", Dumps.show(text.get(1), "authors", "n_authors"));
  }

  @Test
  void rowsNestedAsInOpenAlexAreOpenAlexRecords() throws IOException {
    List<Row> rows =
        read(
            "optional binary id (STRING); optional binary title (STRING); optional binary"
                + " publication_date (STRING); optional group authorships (LIST) { repeated group"
                + " list { optional group element { optional group author { optional binary"
                + " display_name (STRING); } } } } optional group abstract_inverted_index (MAP) {"
                + " repeated group key_value { required binary key (STRING); optional group value"
                + " (LIST) { repeated group list { optional int32 element; } } } }",
            row -> {
              row.add("id", "https://openalex.org/W1");
              row.add("title", "On boats");
              row.add("publication_date", "2019-03-15");
              row.addGroup("authorships")
                  .addGroup("list")
                  .addGroup("element")
                  .addGroup("author")
                  .add("display_name", "Ann Bell");
              Group index = row.addGroup("abstract_inverted_index");
              int at = 1;
              for (String word : List.of("fold.", "We")) {
                Group entry = index.addGroup("key_value");
                entry.add("key", word);
                entry.addGroup("value").addGroup("list").add("element", at--);
              }
            });
    assertEquals(
        "openalex | On boats | We fold. | [Ann Bell] | 15",
        Dumps.show(rows.get(0), "source_format", "title", "abstract", "authors", "date_day"));
  }

  @Test
  void theArxivSnapshotAsATableIsArxiv() throws IOException {
    List<Row> rows =
        read(
            "optional binary id (STRING); optional binary submitter (STRING); optional binary"
                + " authors (STRING); optional binary title (STRING); optional binary categories"
                + " (STRING); optional binary abstract (STRING);",
            row -> {
              row.add("id", "1903.01234");
              row.add("authors", "Ann Bell, Carl Dorn");
              row.add("title", "On $\\alpha$-boats");
              row.add("abstract", "  We\nfold.");
            });
    assertEquals(
        "arxiv | We fold. | [Ann Bell, Carl Dorn] | 1903.01234 | 2019",
        Dumps.show(rows.get(0), "source_format", "abstract", "authors", "arxiv_id", "date_year"));
  }

  @Test
  void aTableWithoutTitlesIsOneRejectThatNamesItsColumns() throws IOException {
    String columns = "optional binary headline (STRING); optional binary text (STRING);";
    TinyParquet.Fill one = row -> row.add("headline", "On boats");
    List<Row> rows = read(columns, one, one, one);
    assertEquals(List.of("unknown_record"), Dumps.titlesOrReasons(rows));
    String detail = (String) Dumps.value(rows.get(0), "detail");
    assertTrue(detail.endsWith("its columns: headline, text"), detail);
    Reading reading =
        new Reading(100_000, Map.of("title", List.of("Headline"), "abstract", List.of("text")));
    assertEquals(3, Dumps.read(folder.resolve("a.parquet"), reading).size());
    assertEquals(List.of("no_records"), Dumps.titlesOrReasons(read(TinyParquet.PAPERS)));
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void everyCodecIsRead(CompressionCodecName codec) throws IOException {
    Path file = TinyParquet.write(folder.resolve("c"), TinyParquet.PAPERS, codec, 10, papers(25));
    List<Row> rows = Dumps.read(file);
    assertEquals(25, rows.size());
    assertEquals("Paper 24", Dumps.value(rows.get(24), "title"));
  }

  @Test
  void packedFilesAreUnpackedBeside() throws IOException {
    byte[] plain =
        Files.readAllBytes(
            TinyParquet.write(
                folder.resolve("p"),
                TinyParquet.PAPERS,
                CompressionCodecName.SNAPPY,
                10,
                papers(3)));
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gz)) {
      out.write(plain);
    }
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (String name : List.of("a.parquet", "broken.parquet", "c.csv")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            switch (name) {
              case "a.parquet" -> plain;
              case "broken.parquet" -> Arrays.copyOf(plain, 100);
              default -> "title,abstract\nLast,a\n".getBytes(StandardCharsets.UTF_8);
            });
      }
    }
    List<String> papers = List.of("Paper 0", "Paper 1", "Paper 2");
    assertEquals(papers, Dumps.titlesOrReasons(Dumps.read(gz.toByteArray())));
    List<String> all = new ArrayList<>(papers);
    all.addAll(List.of("unreadable", "Last"));
    assertEquals(all, Dumps.titlesOrReasons(Dumps.read(archive.toByteArray())));
    byte[] cut = Arrays.copyOf(gz.toByteArray(), gz.size() / 2);
    assertEquals(List.of("truncated"), Dumps.titlesOrReasons(Dumps.read(cut)));
  }

  @Test
  void aRowThatIsTooLongIsAReject() throws IOException {
    List<Row> rows =
        read(
            TinyParquet.PAPERS,
            TinyParquet.paper("A"),
            TinyParquet.paper("B".repeat(50_000)),
            TinyParquet.paper("C"));
    assertEquals(List.of("A", "too_long", "C"), Dumps.titlesOrReasons(rows));
  }

  @Test
  void damagedFilesAreAccountedFor() throws IOException {
    byte[] plain =
        Files.readAllBytes(
            TinyParquet.write(
                folder.resolve("d"), TinyParquet.PAPERS, CompressionCodecName.ZSTD, 7, papers(30)));
    Random random = new Random(1);
    for (int i = 0; i < 1_500; i++) {
      byte[] damaged = Arrays.copyOf(plain, plain.length);
      for (int c = 1 + random.nextInt(3); c > 0; c--) {
        damaged[4 + random.nextInt(plain.length - 8)] = (byte) random.nextInt(256);
      }
      List<Row> rows = Dumps.read(damaged);
      assertTrue(!rows.isEmpty());
      for (int p = 0; p < rows.size(); p++) {
        assertEquals(p + 1L, Dumps.value(rows.get(p), "position"));
        boolean paper = Dumps.value(rows.get(p), "reason") == null;
        assertEquals(paper, Dumps.value(rows.get(p), "title") != null);
        if (!paper) {
          assertNotNull(Dumps.value(rows.get(p), "detail"));
        }
      }
    }
  }
}
