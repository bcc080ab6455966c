package io.github.ream.dump.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.Samples;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No sample of a format is taken for another one, however its lines end and whatever precedes. */
class ConfusionTest {

  static Stream<Path> files() {
    return Samples.all().stream();
  }

  @Test
  void everyFormatHasASample() {
    TreeSet<String> missing = new TreeSet<>();
    Arrays.stream(SourceFormat.values()).map(SourceFormat::code).forEach(missing::add);
    files().map(Samples::format).forEach(missing::remove);
    // No text: ParquetTableTest makes it, and its first bytes are like no other's.
    missing.remove("parquet");

    assertEquals(new TreeSet<>(), missing);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordIsOfItsOwnFormatAndSomeArePapers(Path file) {
    String text = Samples.text(file);
    String expected = Samples.format(file);

    assertEquals(expected, formats(text), "as it is");
    assertEquals(expected, formats("\uFEFF" + text), "with a byte-order mark");
    assertEquals(expected, formats(text.replace("\n", "\r\n")), "with CR LF");
    assertEquals(expected, formats("\n \n" + text + "\n\n"), "with blank lines around");
  }

  @ParameterizedTest
  @MethodSource("files")
  void kindsOfFilesOfItsOwnFormatAloneClaimIt(Path file) {
    Head head = new Head(Samples.text(file).getBytes(StandardCharsets.UTF_8));

    assertEquals(
        1,
        Formats.KINDS.stream()
            .filter(kind -> kind.isIn(head))
            .map(FileKind::formats)
            .distinct()
            .count());
  }

  /** Beginnings of files of other kinds, each of which holds words that formats are told by. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear all,\n\nplease find the title, the abstract and the authors below.\n\nBest, Ann\n",
        "title abstract authors\n",
        "Title,\nAbstract,\nAuthors,\n",
        "Author,Title\n",
        """
        package a;

        import java.util.List;

        record Paper(String title, List<String> authors) {}
        """,
        "def read(title, abstract, authors, year):\n    return title, abstract\n",
        """
        INSERT INTO papers (title, abstract, authors) VALUES
        ('A', 'b', 'C'),
        ('D', 'e', 'F');
        """,
        "SELECT\n  title,\n  abstract,\n  doi\nFROM papers;\n",
        "2026-01-01 INFO title=A, authors=B, abstract=C\n2026-01-01 INFO title=D, authors=E\n",
        "127.0.0.1 - - [01/Jan/2026:00:00:00 +0000] \"GET /title,abstract HTTP/1.1\" 200 1\n",
        "# Title, authors, abstract\n\nEach paper has a title, authors and an abstract.\n",
        "title = \"On boats\"\nauthors = [\"Ann Bell\"]\nabstract = \"We fold.\"\n",
        "title: On boats\nauthors:\n  - Ann Bell\nabstract: We fold.\n",
        "To: ann@example.org\nSubject: title, abstract; authors\n\nWe fold; we float, they say.\n",
        "id,name,email\n1,Ann,ann@example.org\n2,Carl,carl@example.org\n",
        "date;title;amount\n2026-01-01;rent;900\n2026-01-02;books;20\n",
        """
        show_id,type,title,director,cast,country,release_year
        s1,Movie,Boats,Ann,Carl,Dover,1999
        """,
      })
  void whatHoldsNoPapersIsInNoFormat(String text) {
    for (Row row : Dumps.read(text)) {
      assertTrue(Dumps.value(row, "reason") != null, row.toString());
    }
  }

  @Test
  void theProjectsOwnFilesHoldNoPapers() throws IOException {
    List<String> taken = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Dumps.read(file).stream().anyMatch(row -> Dumps.value(row, "reason") == null)) {
          taken.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  /** The formats of all records, papers first. */
  private static String formats(String text) {
    Map<String, Integer> papers = new TreeMap<>();
    Map<String, Integer> rejects = new TreeMap<>();
    for (Row row : Dumps.read(text)) {
      boolean paper = Dumps.value(row, "reason") == null;
      String format =
          Dumps.value(row, "source_format") + (paper ? "" : " " + Dumps.value(row, "reason"));
      (paper ? papers : rejects).merge(format, 1, Integer::sum);
    }
    assertTrue(rejects.isEmpty(), rejects.toString());
    return String.join(", ", papers.keySet());
  }
}
