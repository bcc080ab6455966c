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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of Embase written downwards: a row for each field of a paper, its name before its values,
 * and the row of the title first. Such a file is read as one piece, as other tables are.
 */
public final class DownwardTable implements FileKind {
  private static final Pattern FIELD = Pattern.compile("(?m)^\"[A-Z][A-Z ()/.-]*\",");
  private static final int FEWEST_FIELDS = 3;

  private final ColumnNames names;

  /** Tables whose fields have known names. */
  public DownwardTable() {
    this(Map.of());
  }

  private DownwardTable(Map<String, List<String>> ownNames) {
    this.names = new ColumnNames(ownNames);
  }

  @Override
  public FileKind with(Reading reading) {
    return reading.columns().isEmpty() ? this : new DownwardTable(reading.columns());
  }

  @Override
  public String name() {
    return "downward-table";
  }

  @Override
  public List<SourceFormat> formats() {
    return List.of(SourceFormat.CSV);
  }

  @Override
  public boolean isIn(Head head) {
    if (!head.text().startsWith(DownwardRecords.FIRST_FIELD + ",", head.start())) {
      return false;
    }
    Matcher fields = FIELD.matcher(head.text());
    int found = 0;
    while (found < FEWEST_FIELDS && fields.find()) {
      found++;
    }
    return found == FEWEST_FIELDS;
  }

  @Override
  public boolean splittable() {
    return false;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) throws IOException {
    long mark = new Head(input.head()).hasAt(0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    input.text().skipNBytes(mark);
    TableShape shape = new TableShape(',', true, '"', '\n', mark, List.of(), false);
    TableRows rows = new TableRows(input.text(), shape, maxChars, () -> input.failure() != null);
    return new ParsedRecords(
        new DownwardRecords(rows, () -> input.failure() != null, maxChars),
        new DownwardFields(shape, names),
        maxChars);
  }
}
