package io.github.ream.dump.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Format;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void everyFormatStandsInSomeKindOfFile() {
    Set<SourceFormat> known = EnumSet.noneOf(SourceFormat.class);
    Formats.KINDS.forEach(kind -> known.addAll(kind.formats()));

    assertEquals(EnumSet.allOf(SourceFormat.class), known);
  }

  @Test
  void everyFormatIsReadByOneClassOfAFamilyAtMost() {
    Stream.of(Formats.JSON, Formats.XML, Formats.TAGGED)
        .map(family -> family.stream().map(Format::format).toList())
        .forEach(formats -> assertEquals(formats.size(), new HashSet<>(formats).size()));
  }

  @Test
  void everyKindOfFileHasANameOfItsOwn() {
    List<String> names = Formats.KINDS.stream().map(FileKind::name).toList();

    assertEquals(names.size(), new HashSet<>(names).size());
    names.forEach(
        name -> assertEquals(name, Formats.named(name, new Reading(1_000, Map.of())).name()));
  }

  @Test
  void theReadmeListsTheFormatsAsTheyAreInTheRegistry() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> rows =
        Arrays.stream(SourceFormat.values())
            .map(f -> "| `" + f.code() + "` | " + f.whatItIs() + " | " + f.gives() + " |")
            .map(row -> row.replace("|  |", "| |"))
            .toList();

    assertTrue(readme.contains(String.join("\n", rows)), String.join("\n", rows));
  }
}
