package io.github.ream.dump.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.Samples;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
