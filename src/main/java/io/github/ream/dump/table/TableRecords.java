package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.util.Arrays;
import java.util.List;

/**
 * Parses the rows of a table. Empty rows and repeated rows of names are no records; a row with more
 * or fewer cells than columns is a reject.
 */
final class TableRecords implements RecordParser {
  private final TableShape shape;
  private final Cells cells;
  private final PaperOfRow papers;

  TableRecords(TableShape shape, ColumnNames names) {
    this.shape = shape;
    this.cells = new Cells(shape);
    this.papers = new PaperOfRow(Columns.of(shape.header(), names));
  }

  @Override
  public boolean isRecord(Line text) {
    return !isNone(fitted(cells.of(text.text()), shape));
  }

  private boolean isNone(List<String> row) {
    return row.stream().allMatch(String::isBlank) || row.equals(shape.header());
  }

  @Override
  public DumpRecord parse(Line text) {
    List<String> row = fitted(cells.of(text.text()), shape);
    if (isNone(row)) {
      return null;
    }
    if (row.size() != shape.width()) {
      return DumpRecord.reject(
          text.offset(),
          SourceFormat.CSV,
          RejectReason.MALFORMED,
          row.size() + " cells in a table of " + shape.width() + " columns",
          text.text());
    }
    int first = shape.rowNames() ? 1 : 0;
    DumpRecord r = new DumpRecord();
    r.offset = text.offset();
    r.format = SourceFormat.CSV;
    papers.read(column -> TextNode.valueOf(row.get(first + column)), r, text.text());
    return r;
  }

  /** The cells of a row, without empty cells beyond the last column. */
  static List<String> fitted(String[] row, TableShape shape) {
    int width = row.length;
    while (width > shape.width() && row[width - 1].isBlank()) {
      width--;
    }
    return Arrays.asList(row).subList(0, width);
  }

  /** The names of a header, without an empty last one behind a delimiter. */
  static List<String> withoutEmptyEnd(List<String> header) {
    int width = header.size();
    while (width > 0 && header.get(width - 1).isBlank()) {
      width--;
    }
    return header.subList(0, width);
  }
}
