package io.github.ream.cli;

import static io.github.ream.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.Tree;
import io.github.ream.config.SettingsReader;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A command never replaces nor removes a file that is not Ream's. */
@ExtendWith(SparkSessionExtension.class)
class ForeignFilesTest {
  @TempDir static Path made;
  private static Path ingested;
  private static Path dump;

  @TempDir Path folder;
  private Path report;

  @BeforeAll
  static void ingest(SparkSession session) throws IOException {
    dump =
        Files.writeString(
            made.resolve("one.jsonl"),
            "{\"title\":\"Paper Boats\",\"abstract\":\"We fold boats and count how long they"
                + " float.\",\"n_authors\":2}\n");
    ingested = made.resolve("ingested");
    said(0, "ingest", "--input", dump.toString(), "--output", ingested.toString());
  }

  @BeforeEach
  void copyReport() throws IOException {
    report = folder.resolve("report");
    Tree.copy(ingested, report);
  }

  /** Runs the words and their dry run, which must both be refused, and changes nothing. */
  private String refused(String... words) throws IOException {
    SortedMap<String, String> before = Tree.of(folder);
    String said = said(2, words);
    said(2, Stream.concat(Stream.of(words), Stream.of("--dry-run")).toArray(String[]::new));
    assertEquals(before, Tree.of(folder));
    assertEquals(1, said.strip().lines().count(), said);
    return said;
  }

  private String refusedIngest() throws IOException {
    return refused("ingest", "--input", dump.toString(), "--output", report.toString());
  }

  private void accepted() {
    said(0, "ingest", "--dry-run", "--input", dump.toString(), "--output", report.toString());
  }

  private static Path put(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "mine");
  }

  @Test
  void aFolderOfOnesOwnWithAFolderNamedLikeATableIsNoReport() throws IOException {
    put(folder.resolve("research/papers/boats.pdf"));
    Path research = folder.resolve("research");
    String said = refused("run", "--input", dump.toString(), "--output", research.toString());
    assertTrue(said.contains("is a folder with other things in it"), said);
  }

  @Test
  void aFileAmongThoseOfATableIsNamed() throws IOException {
    put(report.resolve("papers/part-00000-notes.txt"));
    String said = refusedIngest();
    assertTrue(said.contains("holds papers/part-00000-notes.txt, which Ream did not write"), said);
  }

  @Test
  void aTableWrittenAnewByAnotherSparkJobIsNotOurs() throws IOException {
    try (Stream<Path> files = Files.list(report.resolve("papers"))) {
      Path part = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, part.resolveSibling("part-00000-5c1f-c000.snappy.parquet"));
    }
    assertTrue(refusedIngest().contains("part-00000-5c1f-c000.snappy.parquet"));
  }

  @Test
  void aFolderOfOnesOwnInAReportMayNotBeNamedLikeAPartOfIt() throws IOException {
    for (String name : List.of("topics/syllabus.txt", "model/boat.stl", ".records/song.ogg")) {
      Path mine = put(report.resolve(name));
      assertTrue(refusedIngest().contains("holds " + name), name);
      Files.delete(mine);
    }
    accepted();
  }

  @Test
  void aPageThatIsNotOursIsNotReplaced() throws IOException {
    put(report.resolve("report.html"));
    assertTrue(refusedIngest().contains("holds report.html"));
    refused("page", "--output", report.toString());
  }

  @Test
  void aLinkInThePlaceOfATableIsNotOurs() throws IOException {
    Path elsewhere = folder.resolve("large-disk");
    Files.move(report.resolve("papers"), elsewhere);
    Files.createSymbolicLink(report.resolve("papers"), elsewhere);
    assertTrue(refusedIngest().contains("holds papers"));
    Files.delete(report.resolve("papers"));
    Files.createSymbolicLink(report.resolve("topics"), folder.resolve("nowhere"));
    assertTrue(refusedIngest().contains("holds topics"));
  }

  @Test
  void anOutputThatIsALinkStaysOneAndItsTargetIsWorkedOn() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), report);
    put(report.resolve("notes.txt"));
    said(0, "ingest", "--input", dump.toString(), "--output", link.toString());
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Files.isSymbolicLink(report));
    assertEquals("mine", Files.readString(report.resolve("notes.txt")));
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(List.of(link, report), beside.sorted().toList());
    }
  }

  @Test
  void anOutputThatIsALinkToNothingIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    String said = refused("ingest", "--input", dump.toString(), "--output", link.toString());
    assertTrue(said.contains("is a link to"), said);
  }

  @Test
  void aFolderOfTheNameThatReamNeedsBesideTheReportIsNotTouched() throws IOException {
    put(folder.resolve(".report.ream-previous/thesis.doc"));
    assertTrue(refusedIngest().contains(".report.ream-previous"));
  }

  @Test
  void aReportThatWasCopiedWithoutItsMarkIsKnownByItsTables() throws IOException {
    Files.delete(report.resolve(".ream"));
    accepted();
    put(report.resolve("papers/notes.txt"));
    assertTrue(refusedIngest().contains("papers/notes.txt"));
    Files.delete(report.resolve("papers/notes.txt"));
    Path run = report.resolve("run");
    Files.move(run, folder.resolve("run"));
    assertTrue(refusedIngest().contains("is a folder with other things in it"));
  }

  @Test
  void whatDesktopsPutIntoFoldersIsNobodys() throws IOException {
    put(report.resolve("papers/.DS_Store"));
    accepted();
  }

  @Test
  void aSecondCommandOnAnOutputIsRefusedWhileTheFirstRuns() throws IOException {
    SparkSession spark = SparkSessionExtension.session();
    try (ReportStage running =
        new ReportStage(
            spark,
            SettingsReader.defaults().publish(),
            new ReportLocation(report.toString(), spark.sparkContext().hadoopConfiguration()),
            "20260101T000000Z-0123abcd")) {
      String said = refusedIngest();
      assertTrue(said.contains("run 20260101T000000Z-0123abcd on "), said);
      for (String command : List.of("topics", "authors", "page")) {
        refused(command, "--output", report.toString());
      }
      assertTrue(Files.exists(Path.of(running.path("papers").getParent().toUri().getPath())));
    }
    accepted();
  }

  @Test
  void theBundledSampleAndOnesOwnDumpsDoNotMix() throws IOException {
    String[] sample = {
      "run", "--bundled-sample", "--input", dump.toString(), "--output", report.toString()
    };
    assertTrue(refused(sample).contains("is a report of other dumps"));
    Path mark = report.resolve(".ream");
    Files.writeString(
        mark, Files.readString(mark).replace("\nfile ", "\nof the bundled sample\nfile "));
    said(0, Stream.concat(Stream.of(sample), Stream.of("--dry-run")).toArray(String[]::new));
    assertTrue(refusedIngest().contains("is the report of the bundled sample"));
    said(0, "ingest", "--replace", "--input", dump.toString(), "--output", report.toString());
    assertTrue(refused(sample).contains("is a report of other dumps"));
  }
}
