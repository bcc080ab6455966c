package io.github.ream.dump.table;

import java.util.List;

/**
 * The way in which the rows of a table are written.
 *
 * @param delimiter the character between two cells
 * @param quoted whether a cell may stand in double quotes, and then hold line ends
 * @param escape the character before a quote within quotes: a quote or a backslash
 * @param lineEnd the end of a row: a line feed, or the carriage return of old Macs
 * @param start the byte at which the row of names begins
 * @param header the names of the columns
 * @param rowNames whether rows have a name before their first column, which has no column name
 */
record TableShape(
    char delimiter,
    boolean quoted,
    char escape,
    char lineEnd,
    long start,
    List<String> header,
    boolean rowNames) {

  TableShape {
    header = List.copyOf(header);
  }

  TableShape unquoted() {
    return new TableShape(delimiter, false, escape, lineEnd, start, header, rowNames);
  }

  TableShape escapedBy(char mark) {
    return new TableShape(delimiter, quoted, mark, lineEnd, start, header, rowNames);
  }

  TableShape withRowNames() {
    return new TableShape(delimiter, quoted, escape, lineEnd, start, header, true);
  }

  /** The number of cells of a whole row. */
  int width() {
    return header.size() + (rowNames ? 1 : 0);
  }
}
