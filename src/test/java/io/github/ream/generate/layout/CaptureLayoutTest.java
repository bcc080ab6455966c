package io.github.ream.generate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.generate.GeneratorSettings;
import io.github.ream.generate.RealData;
import io.github.ream.generate.plan.Shown;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaptureLayoutTest {
  private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  private static final Pattern HEADER =
      Pattern.compile(
          "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\n"
              + "byAK and the research community\n\n"
              + MONTH
              + " \\d{1,2}\n\n");
  private static final Pattern PAPER =
      Pattern.compile(
          "\\S[^\n"
              + "]*\n\n"
              + "\\S[^\n"
              + "]*(\n\n"
              + "((  • (\\d{1,3},)*\\d{1,3} authors)|\\S[^\n"
              + "•]* \\S[^\n"
              + "]*)\n"
              + "·\n"
              + MONTH
              + " \\d{1,2}(, \\d{4})?( \\d+)?)?");
  private static final GeneratorSettings SETTINGS = GeneratorSettings.of(500).withSeed(3);

  @Test
  void aListingHasAHeaderThenPapersWithBlankLinesBetween() throws IOException {
    for (String content : pages("hf-listing")) {
      assertIsListing(content);
    }
  }

  @Test
  void aRealListingHasTheSameStructure() throws IOException {
    for (Path content : realPages("hf-rendered/listing")) {
      assertIsListing(Files.readString(content));
    }
  }

  @Test
  void aTitlesPageAlternatesUnderTwoLines() throws IOException {
    for (String content : pages("hf-titles")) {
      assertIsTitles(content);
    }
  }

  @Test
  void aRealTitlesPageHasTheSameStructure() throws IOException {
    for (Path content : realPages("hf-rendered/titles")) {
      assertIsTitles(Files.readString(content));
    }
  }

  @Test
  void theDatesOfAPageDetermineItsYear() throws IOException {
    DumpMaker maker = new DumpMaker(SETTINGS);
    for (long number = 0; number < SETTINGS.files(); number += 2) {
      DumpContent content = maker.content(number);
      LocalDate captured = content.file().capturedOn();
      List<Shown> shown =
          IntStream.range(0, content.papers().size())
              .mapToObj(i -> maker.sighting(content.papers().paper(i), content.file()))
              .map(content.file().layout()::shown)
              .toList();
      int latestWritten =
          shown.stream()
              .filter(paper -> paper.dateText().contains(", "))
              .mapToInt(paper -> paper.publishedOn().getYear())
              .max()
              .orElseThrow();
      assertEquals(captured.getYear() - 1, latestWritten);
      assertTrue(shown.stream().noneMatch(paper -> paper.publishedOn().isAfter(captured)));
    }
  }

  @Test
  void filesAreNumberedByLayoutInOrderOfCapture() {
    DumpMaker maker = new DumpMaker(SETTINGS);
    List<DumpFile> files =
        Stream.iterate(0L, n -> n + 1)
            .limit(SETTINGS.files())
            .map(n -> maker.content(n).file())
            .toList();

    assertEquals("hf-listing/page-00001.txt", files.get(0).path());
    assertEquals("hf-titles/page-00001.txt", files.get(1).path());
    assertEquals("hf-listing/page-00002.txt", files.get(2).path());
    for (int i = 1; i < files.size(); i++) {
      assertFalse(files.get(i).capturedOn().isBefore(files.get(i - 1).capturedOn()));
    }
  }

  @Test
  void bylinesOfHugeTeamsHaveAComma() throws IOException {
    GeneratorSettings odd = SETTINGS.withOddShare(1).withLayouts(List.of("hf-listing"));

    assertTrue(
        pages(odd, "hf-listing").stream()
            .anyMatch(content -> content.contains("\n  • 1,") && content.contains(" authors")));
  }

  private static void assertIsListing(String content) {
    var header = HEADER.matcher(content);
    assertTrue(header.lookingAt(), content);
    // Papers are parted by a blank line, but so are title and abstract: match one by one.
    int from = header.end();
    while (from < content.length()) {
      var paper = PAPER.matcher(content).region(from, content.length());
      assertTrue(paper.lookingAt(), content.substring(from));
      from = paper.end();
      if (from < content.length()) {
        assertTrue(content.startsWith("\n\n", from), content.substring(from));
        from += 2;
      }
    }
  }

  private static void assertIsTitles(String content) {
    List<String> lines = List.of(content.split("\n", -1));
    assertEquals("Get trending papers in your email inbox once a day!", lines.get(0));
    assertEquals("Get trending papers in your email inbox!", lines.get(1));
    assertTrue(lines.get(2).startsWith("Subscribe"));
    assertEquals(0, lines.size() % 2);
    for (String line : lines) {
      assertFalse(line.isBlank());
    }
    for (int i = 2; i < lines.size(); i += 2) {
      assertTrue(lines.get(i).length() < lines.get(i + 1).length());
    }
  }

  private static List<String> pages(String layout) throws IOException {
    return pages(SETTINGS, layout);
  }

  private static List<String> pages(GeneratorSettings settings, String layout) throws IOException {
    DumpMaker maker = new DumpMaker(settings);
    List<String> pages = new ArrayList<>();
    for (long number = 0; number < settings.files(); number++) {
      DumpContent content = maker.content(number);
      if (content.file().layout().name().equals(layout)) {
        StringWriter text = new StringWriter();
        ((WrittenLayout) content.file().layout()).write(content, maker, text);
        pages.add(text.toString());
      }
    }
    return pages;
  }

  private static List<Path> realPages(String folder) throws IOException {
    try (Stream<Path> pages = Files.list(RealData.folder(folder))) {
      return pages.sorted().toList();
    }
  }
}
