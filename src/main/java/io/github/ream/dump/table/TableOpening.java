package io.github.ream.dump.table;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out from the beginning of a file whether it is a table and how it is written. A table of
 * papers has, among its first lines (exports put notes there), a row of names of which one is known
 * for titles and another for abstracts, authors or identifiers; and most rows below have as many
 * cells.
 */
final class TableOpening {
  private static final List<Character> DELIMITERS = List.of('\t', ',', ';', '|');
  private static final int MOST_LINES_BEFORE = 40;
  private static final int LONGEST_HEADER = 30_000;
  private static final int LONGEST_NAME = 120;
  private static final int ENOUGH_ROWS = 60;
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_SHOWN = 300;

  private final byte[] bytes;
  private final boolean goesOn;
  private final char lineEnd;

  TableOpening(Head head) {
    this.bytes = head.latin1().getBytes(StandardCharsets.ISO_8859_1);
    this.goesOn = bytes.length == DumpInput.HEAD_BYTES;
    boolean oldMac = head.latin1().indexOf('\n') < 0 && head.latin1().indexOf('\r') >= 0;
    this.lineEnd = oldMac ? '\r' : '\n';
  }

  /** The shape of a table of papers; empty if this is none. */
  static Optional<TableShape> ofPapers(Head head, ColumnNames names) {
    if (mayBeTable(head)) {
      return new TableOpening(head)
          .shape(MOST_LINES_BEFORE, names::mayNameTitle, h -> Columns.of(h, names).tell());
    }
    return Optional.empty();
  }

  /** The names of the columns of any table, for a message; empty if this is none. */
  static Optional<String> columnsOfAny(Head head) {
    if (!mayBeTable(head)) {
      return Optional.empty();
    }
    TableOpening opening = new TableOpening(head);
    return opening
        .shape(1, line -> true, header -> header.stream().noneMatch(String::isBlank))
        .filter(opening::isRegular)
        .map(shape -> Line.firstChars(String.join(", ", shape.header()), MOST_SHOWN));
  }

  /**
   * Whether this is a table without a row of names: its first row is none, since a name is short,
   * and all rows have as many cells.
   */
  static boolean isNameless(Head head) {
    return mayBeTable(head) && DELIMITERS.stream().anyMatch(new TableOpening(head)::isRegularWith);
  }

  private boolean isRegularWith(char delimiter) {
    int start = startsWithMark() ? 3 : 0;
    List<List<String>> rows =
        rows(new TableShape(delimiter, true, '"', lineEnd, start, List.of(), false), 0);
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    return rows.size() >= FEWEST_ROWS
        && width > 2
        && rows.stream().allMatch(row -> row.size() == width);
  }

  private static boolean mayBeTable(Head head) {
    return !head.isBinary() && "{[<".indexOf(head.firstChar()) < 0;
  }

  /**
   * The shape of the table whose row of names is among the first lines.
   *
   * @param lines number of lines to look at
   * @param mayTell whether a line is worth a closer look
   * @param tells whether these are the names of columns of such a table
   */
  private Optional<TableShape> shape(
      int lines, Predicate<String> mayTell, Predicate<List<String>> tells) {
    int start = startsWithMark() ? 3 : 0;
    for (int line = 0; line < lines && start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != lineEnd) {
        end++;
      }
      if (end - start <= LONGEST_HEADER && (end < bytes.length || !goesOn)) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
        Optional<TableShape> found =
            mayTell.test(text) ? withHeader(text, start, tells) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** The shape of the table if this line is its row of names; empty if it cannot be. */
  private Optional<TableShape> withHeader(String text, int start, Predicate<List<String>> tells) {
    TableShape best = null;
    for (char delimiter : DELIMITERS) {
      TableShape bare = new TableShape(delimiter, true, '"', lineEnd, start, List.of(), false);
      List<String> header =
          text.indexOf(delimiter) < 0
              ? List.of()
              : TableRecords.withoutEmptyEnd(Arrays.asList(new Cells(bare).of(text)));
      boolean better = best == null || header.size() > best.header().size();
      if (better && isNames(header) && tells.test(header)) {
        best = new TableShape(delimiter, true, '"', lineEnd, start, header, false);
      }
    }
    return best == null ? Optional.empty() : fitting(best);
  }

  /** Whether the names are short and every row has as many cells as there are names. */
  private boolean isRegular(TableShape shape) {
    List<List<String>> rows = rows(shape);
    return shape.start() <= 3
        && shape.header().stream().allMatch(name -> name.length() < LONGEST_NAME / 3)
        && (rows.size() > 1 || (rows.size() == 1 && shape.width() > 2))
        && rows.stream().allMatch(row -> row.size() == shape.width());
  }

  private boolean startsWithMark() {
    return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb;
  }

  private static boolean isNames(List<String> header) {
    return header.size() > 1 && header.stream().allMatch(name -> name.length() <= LONGEST_NAME);
  }

  /** The shape that most rows fit; empty if few rows fit any. */
  private Optional<TableShape> fitting(TableShape shape) {
    TableShape best = null;
    int most = -1;
    int rows = 0;
    List<TableShape> ways =
        List.of(shape, shape.escapedBy('\\'), shape.unquoted(), shape.withRowNames());
    for (TableShape way : ways) {
      List<List<String>> found = rows(way);
      int fit = (int) found.stream().filter(row -> row.size() == way.width()).count();
      if (way.rowNames()) {
        // Only if every row has one cell more, since many rows just end in a delimiter.
        fit = fit == found.size() ? fit : -1;
      }
      if (fit > most || (fit == most && isPlainTags(way))) {
        most = fit;
        best = way;
        rows = found.size();
      }
      if (found.stream().anyMatch(TableOpening::isRule)) {
        return Optional.empty();
      }
    }
    return 2 * most >= rows ? Optional.of(best) : Optional.empty();
  }

  /** Exports with tags for names quote nothing. */
  private static boolean isPlainTags(TableShape way) {
    return !way.quoted() && way.header().get(0).equals("PT");
  }

  /** Whether a row is only the line of dashes under the names that Markdown and databases draw. */
  private static boolean isRule(List<String> row) {
    return row.stream().allMatch(cell -> cell.matches("[\\s:=+-]*"))
        && row.stream().anyMatch(cell -> cell.contains("--"));
  }

  /** The first rows below the row of names. */
  private List<List<String>> rows(TableShape shape) {
    return rows(shape, 1);
  }

  private List<List<String>> rows(TableShape shape, int skipped) {
    int start = (int) shape.start();
    byte[] rest = Arrays.copyOfRange(bytes, start, bytes.length);
    List<List<String>> rows = new ArrayList<>();
    Cells cells = new Cells(shape);
    try (TableRows lines =
        new TableRows(new ByteArrayInputStream(rest), shape, rest.length + 1, () -> goesOn)) {
      for (int i = 0; i < skipped; i++) {
        lines.next();
      }
      for (Line line = lines.next();
          line != null && rows.size() < ENOUGH_ROWS;
          line = lines.next()) {
        String[] found = cells.of(line.text());
        List<String> row =
            shape.width() == 0 ? Arrays.asList(found) : TableRecords.fitted(found, shape);
        if (!row.stream().allMatch(String::isBlank)) {
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
