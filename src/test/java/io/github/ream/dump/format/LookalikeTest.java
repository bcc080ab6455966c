package io.github.ream.dump.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not read is named, and what to do about it. */
class LookalikeTest {

  private static String advice(byte[] file) {
    List<Row> rows = Dumps.read(file);
    assertEquals(1, rows.size());
    return Dumps.show(rows.get(0), "reason", "detail");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7\\n\\0\\1              | binary         | a PDF
          \\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1\\0 | binary     | an old Excel workbook
          7z\\xbc\\xaf'\\x1c\\0          | binary         | a 7-Zip archive
          Rar!\\x1a\\7\\0               | binary         | a RAR archive
          RDX3\\nX\\n\\0                | binary         | an R workspace
          X\\n\\0\\0\\0\\3               | binary         | an R object
          SQLite format 3\\0           | binary         | an SQLite database
          SQLite format 3\\0enl_refs   | binary         | an EndNote library
          \\x80\\4\\x95\\0               | binary         | a Python pickle
          ORC\\0\\1\\2                   | binary         | an ORC file
          Obj\\1\\4\\0                   | binary         | an Avro file
          \\x89PNG\\0\\1                | binary         | a picture
          abcdefghDUCK\\0              | binary         | a DuckDB database
          00714cam a2200205 a 4500\\x1e\\x1d | binary   | MARC records
          10.5555/a\\n10.5555/b\\n      | unknown_format | a list of DOIs
          30000001\\n30000002\\n        | unknown_format | a list of PubMed ids
          %A Ann Bell\\n%T On Boats\\n  | unknown_format | refer's tags
          "TITLE"\\n"On Boats"\\n      | unknown_format | Embase's records written downwards
          (dp0\\nVtitle                | unknown_format | a Python pickle
          1. Bell A. On paper boats.\\n2. Dorn C. Kites.\\n | unknown_format | a list of references
          -- MySQL dump 10.13\\n       | unknown_format | an SQL dump
          <table><tr><td>x</td></tr></table> | unknown_format | a piece of a web page
          <!DOCTYPE html><p>x         | unknown_format | a web page
          \\n<html lang='en'>          | unknown_format | a web page
          """)
  void aFileThatBeginsLikeAKnownOne(String file, String reason, String what) {
    byte[] bytes = unescaped(file).getBytes(StandardCharsets.ISO_8859_1);
    String found = advice(bytes);
    assertEquals(
        reason + " | looks like " + what, found.substring(0, reason.length() + 14 + what.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, an Excel workbook (.xlsx): export its sheet as CSV",
    "word/document.xml, a Word document: export its list of papers as CSV or RIS",
    "My library.enl, a compressed EndNote library (.enlx): export it as RIS"
  })
  void aZipThatIsADocument(String name, String what) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : List.of("docProps/app.xml", name)) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals("binary | looks like " + what, advice(out.toByteArray()));
  }

  @Test
  void wordsThatBeginLikeAMagicWordAreText() {
    assertEquals(
        "unknown_format | text in no known format",
        advice("ORCs live in caves.".getBytes(StandardCharsets.UTF_8)));
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char kind = text.charAt(++i);
      if (kind == 'n') {
        out.append('\n');
      } else if (kind == 'x') {
        out.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.append((char) (kind - '0'));
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title': 'On boats'} | what Python prints, not JSON: write it with json.dumps",
        "<modsCollection xmlns='x'><mods/></modsCollection> | MODS: export it as RIS or BibTeX",
        "<rss version='2.0'><channel/></rss> | an RSS feed: use the site's API",
        "Record #1 of 7 | Cochrane's text export: export it as RIS",
        "\\documentclass{article} | LaTeX source: export its records as RIS, BibTeX or JSON lines"
      })
  void textsInNoKnownFormatAreNamedByTheirLook(String text, String look) {
    assertEquals(
        "unknown_format | looks like " + look, Dumps.only(text + "\n", "reason", "detail"));
  }

  @Test
  void aTextOfNothingButCommentsOfSqlNeedsNoDeepStack() throws InterruptedException {
    List<Throwable> thrown = new ArrayList<>();
    List<String> found = new ArrayList<>();
    Thread small =
        new Thread(
            null,
            () -> found.add(Dumps.only("-- a\n".repeat(13_000), "reason", "detail")),
            "small",
            256 << 10);
    small.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    small.start();
    small.join();
    assertEquals(List.of(), thrown);
    assertEquals(List.of("unknown_format | text in no known format"), found);
  }

  @Test
  void otherXmlIsNamedByItsRoot() {
    assertEquals(
        "XML in no known format, with the root boats: export its records as RIS, BibTeX or JSON"
            + " lines",
        Dumps.only("<?xml version='1.0'?><b:boats xmlns:b='b'><boat/></b:boats>", "detail"));
  }
}
