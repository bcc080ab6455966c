package io.github.ream.dump.format;

import io.github.ream.dump.record.Head;
import io.github.ream.dump.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises, by their first bytes, files that people keep beside dumps and that Ream does not
 * read, and says what to do about them.
 */
final class Lookalike {
  private static final String EXPORT = "export its list of papers as CSV or RIS";
  private static final String REFERENCES = "export it as RIS";
  private static final String WORKBOOK = "export its sheet as CSV";
  private static final String DATA_FRAME = "write it as CSV or Parquet";
  private static final String UNPACK = "unpack it";
  private static final String PICTURE = "a picture";
  private static final String SCAN = "give the records of the papers, not pictures of their pages";

  /** The beginning of a kind of file, with its name and the advice. */
  private record Magic(String bytes, String what, String todo) {}

  /** What stands after a few bytes of any value. */
  private static final Map<Integer, Magic> LATER =
      Map.of(
          4, new Magic("Standard ", "a database of Microsoft Access", EXPORT),
          8, new Magic("DUCK", "a DuckDB database", DATA_FRAME),
          12, new Magic("\u00c2\u00ea\u0081`\u00b3\u0014", "a SAS file", "write it as CSV"));

  private static final Pattern MARC = Pattern.compile("(?s)\\d{5}[a-z]{3}[a-z ][ a]22\\d{5}.*");

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF", "give the records of the papers, not their pages"),
          new Magic(
              "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
              "an old Excel workbook (.xls) or other Office file",
              WORKBOOK),
          new Magic("7z\u00bc\u00af'\u001c", "a 7-Zip archive", UNPACK),
          new Magic("Rar!\u001a\u0007", "a RAR archive", UNPACK),
          new Magic("RDX2\n", "an R workspace (.RData)", DATA_FRAME),
          new Magic("RDX3\n", "an R workspace (.RData)", DATA_FRAME),
          new Magic("X\n\u0000\u0000\u0000", "an R object (.rds)", DATA_FRAME),
          new Magic("PARE", "an encrypted Parquet file", "write it without encryption"),
          new Magic("ORC", "an ORC file", "write it as Parquet"),
          new Magic("Obj\u0001", "an Avro file", "write it as Parquet or JSON lines"),
          new Magic("ARROW1", "an Arrow or Feather file", "write it as Parquet"),
          new Magic("FEA1", "a Feather file", "write it as Parquet"),
          new Magic("\u0089HDF", "an HDF5 file", DATA_FRAME),
          new Magic("\u0093NUMPY", "a NumPy array", DATA_FRAME),
          new Magic("{\\rtf", "a rich text document", EXPORT),
          new Magic(
              "\u00ff\u00ff\u00ff\u00ff\u0010\u0000\u0000\u0000",
              "an Arrow stream",
              "write it as Parquet"),
          new Magic("$FL", "an SPSS file (.sav)", "write it as CSV"),
          new Magic("<stata_dta>", "a Stata file (.dta)", "write it as CSV"),
          new Magic("\u0089PNG", PICTURE, SCAN),
          new Magic("\u00ff\u00d8\u00ff", PICTURE, SCAN),
          new Magic("GIF8", PICTURE, SCAN),
          new Magic("II*\u0000", PICTURE, SCAN),
          new Magic("MM\u0000*", PICTURE, SCAN),
          new Magic("AT&TFORM", "a DjVu document", SCAN),
          new Magic("\u0004\"M\u0018", "lz4-compressed data", UNPACK),
          new Magic("\u001f\u009d", "data compressed by compress (.Z)", UNPACK));

  /** Files in a zip that show the zip to be something else than an archive of dumps. */
  private static final List<Magic> ZIPPED =
      List.of(
          new Magic("xl/", "an Excel workbook (.xlsx)", WORKBOOK),
          new Magic("word/", "a Word document", EXPORT),
          new Magic("ppt/", "a PowerPoint presentation", EXPORT),
          new Magic("Index/Document.iwa", "a Numbers or Pages document", "export it as CSV"),
          new Magic("sdb/", "a compressed EndNote library (.enlx)", REFERENCES),
          new Magic("META-INF/container.xml", "an e-book (.epub)", EXPORT));

  private static final Pattern SERIALISED =
      Pattern.compile("(?s)\u0080[\u0002-\u0005][\\]}(c\u0095].*");
  private static final Pattern WEB_PAGE =
      Pattern.compile("(?s)(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final String LOCAL_HEADER = "PK\u0003\u0004";
  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  private Lookalike() {}

  /** The name of such a file and the advice; empty if the file is not recognised. */
  static Optional<String> advice(Head head) {
    for (Magic magic : MAGICS) {
      // A text may begin with letters and digits.
      boolean telling =
          head.isBinary() || !magic.bytes().chars().allMatch(Character::isLetterOrDigit);
      if (telling && head.hasAt(0, magic.bytes())) {
        return advice(magic.what(), magic.todo());
      }
    }
    for (Map.Entry<Integer, Magic> later : LATER.entrySet()) {
      if (head.isBinary() && head.hasAt(later.getKey(), later.getValue().bytes())) {
        return advice(later.getValue().what(), later.getValue().todo());
      }
    }
    if (MARC.matcher(head.latin1()).matches()) {
      return advice("MARC records", "export them as RIS or BibTeX");
    }
    if (head.hasAt(0, "SQLite format 3\0")) {
      return head.latin1().contains("enl_refs")
          ? advice("an EndNote library (.enl)", REFERENCES)
          : advice("an SQLite database (Zotero, Mendeley, EndNote or other)", EXPORT);
    }
    if (head.hasAt(0, LOCAL_HEADER)) {
      return zipped(head.latin1());
    }
    if (head.firstChar() == '<') {
      String text = head.text();
      String beginning =
          text.substring(head.start(), Math.min(text.length(), head.start() + 4_000));
      return WEB_PAGE.matcher(beginning.toLowerCase(Locale.ROOT)).matches()
          ? advice("a web page (HTML)", "use the site's export of records instead")
          : Optional.empty();
    }
    return head.isBinary() && SERIALISED.matcher(head.latin1()).matches()
        ? advice("a Python pickle", DATA_FRAME)
        : Optional.empty();
  }

  /** A description of a text in no known format. */
  static String ofText(Head head) {
    return TextLookalike.advice(head)
        .or(
            () ->
                TableFile.columnsOfAny(head)
                    .map(
                        columns ->
                            "a table of which no column is known to hold titles of papers, or none"
                                + " what a paper has besides: if one does, say so by"
                                + " ingest.columns; if it has no row of names, write one above it;"
                                + " its columns: "
                                + columns))
        .orElseGet(
            () ->
                TableFile.isNameless(head)
                    ? "looks like a table without column names: write a row of names above it, such"
                        + " as title, abstract, authors, year, doi"
                    : "text in no known format");
  }

  private static Optional<String> zipped(String bytes) {
    if (bytes.startsWith("mimetypeapplication/vnd.oasis.opendocument", NAME_AT)) {
      return advice("an OpenDocument file (.ods, .odt)", WORKBOOK);
    }
    for (String name : names(bytes)) {
      for (Magic magic : ZIPPED) {
        if (name.startsWith(magic.bytes())) {
          return advice(magic.what(), magic.todo());
        }
      }
      if (name.endsWith(".enl")) {
        return advice("a compressed EndNote library (.enlx)", REFERENCES);
      }
    }
    return Optional.empty();
  }

  /** The names of the members in the first bytes of a zip. */
  private static List<String> names(String bytes) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at >= 0; at = bytes.indexOf(LOCAL_HEADER, at + 1)) {
      if (at + NAME_AT < bytes.length()) {
        int length =
            bytes.charAt(at + NAME_LENGTH_AT) + (bytes.charAt(at + NAME_LENGTH_AT + 1) << 8);
        int end = Math.min(bytes.length(), at + NAME_AT + length);
        names.add(bytes.substring(at + NAME_AT, end));
      }
    }
    return names;
  }

  private static Optional<String> advice(String what, String todo) {
    return Optional.of("looks like " + what + ": " + todo);
  }
}
