package io.github.ream.dump.table;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of text: a row of names, then a row for each paper; commas, tabs, semicolons or bars
 * between cells. Such a file is read as one piece, because only reading from its beginning shows
 * whether a line end stands in quotes.
 */
public final class TableFile implements FileKind {
  private final ColumnNames names;

  /** Tables whose columns have known names. */
  public TableFile() {
    this(Map.of());
  }

  private TableFile(Map<String, List<String>> ownNames) {
    this.names = new ColumnNames(ownNames);
  }

  @Override
  public FileKind with(Reading reading) {
    return reading.columns().isEmpty() ? this : new TableFile(reading.columns());
  }

  @Override
  public String name() {
    return "table";
  }

  @Override
  public List<SourceFormat> formats() {
    return List.of(SourceFormat.CSV);
  }

  @Override
  public boolean isIn(Head head) {
    return TableOpening.ofPapers(head, names).isPresent();
  }

  /**
   * The column names of any table, even one not known to be of papers; empty if the file is no
   * table.
   */
  public static Optional<String> columnsOfAny(Head head) {
    return TableOpening.columnsOfAny(head);
  }

  /** Whether the file is a table whose columns have no names. */
  public static boolean isNameless(Head head) {
    return TableOpening.isNameless(head);
  }

  @Override
  public boolean splittable() {
    return false;
  }

  @Override
  public boolean shareable() {
    return true;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) throws IOException {
    TableShape shape = TableOpening.ofPapers(new Head(input.head()), names).orElseThrow();
    input.text().skipNBytes(shape.start());
    TableRows rows = new TableRows(input.text(), shape, maxChars, () -> input.failure() != null);
    // The row of names.
    rows.next();
    return new ParsedRecords(rows, new TableRecords(shape, names), maxChars);
  }
}
