package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.SourceFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes papers of their fields in a table written downwards: names as columns, values as cells. */
final class DownwardFields implements RecordParser {
  private final Cells cells;
  private final ColumnNames names;

  DownwardFields(TableShape shape, ColumnNames names) {
    this.cells = new Cells(shape);
    this.names = names;
  }

  /** Every text is a record, if only a reject. */
  @Override
  public boolean isRecord(Line text) {
    return true;
  }

  @Override
  public DumpRecord parse(Line text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String row : text.text().split(String.valueOf(DownwardRecords.BETWEEN), -1)) {
      String[] found = cells.of(row);
      if (found.length > 1) {
        String values =
            Arrays.stream(found, 1, found.length)
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining("; "));
        fields.merge(found[0], values, (one, other) -> one + "; " + other);
      }
    }
    List<String> values = new ArrayList<>(fields.values());
    DumpRecord r = new DumpRecord();
    r.offset = text.offset();
    r.format = SourceFormat.CSV;
    new PaperOfRow(Columns.of(List.copyOf(fields.keySet()), names))
        .read(
            column -> TextNode.valueOf(values.get(column)),
            r,
            text.text().replace(DownwardRecords.BETWEEN, '\n'));
    return r;
  }
}
