package io.github.ream.dump.table;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.schema.MessageType;

/**
 * The rows of those row groups of a Parquet file that begin in a range of bytes, with the columns
 * that papers are made of. A row that cannot be read is a reject; where a row group is damaged, so
 * are all of its rows from there on. A record's offset is that of its row group.
 */
final class RowGroups implements RecordReader {
  private static final int LONGEST_MESSAGE = 400;

  private final ParquetFileReader file;
  private final PaperColumns columns;
  private final List<Integer> groups = new ArrayList<>();

  private int nextGroup;
  private BlockMetaData group;
  private long left;
  private org.apache.parquet.io.RecordReader<Group> rows;
  private String damage;

  RowGroups(ParquetFileReader file, PaperColumns columns, long start, long end) {
    this.file = file;
    this.columns = columns;
    List<BlockMetaData> all = file.getRowGroups();
    for (int i = 0; i < all.size(); i++) {
      long at = all.get(i).getStartingPos();
      if (at >= start && at < end) {
        groups.add(i);
      }
    }
  }

  @Override
  public DumpRecord next() {
    if (!toNextRow()) {
      return null;
    }
    if (rows == null && damage == null) {
      open();
    }
    left--;
    Group row = damage == null ? read() : null;
    if (row == null) {
      return reject(RejectReason.UNREADABLE, "its row group is damaged: " + damage);
    }
    try {
      return columns.record(
          ParquetValues.object(row, columns.projection()), group.getStartingPos());
    } catch (RuntimeException | StackOverflowError e) {
      return reject(RejectReason.MALFORMED, "not to be parsed: " + e);
    }
  }

  @Override
  public boolean skip() {
    if (!toNextRow()) {
      return false;
    }
    left--;
    return true;
  }

  private boolean toNextRow() {
    while (left == 0 && nextGroup < groups.size()) {
      group = file.getRowGroups().get(groups.get(nextGroup++));
      left = group.getRowCount();
      rows = null;
      damage = null;
    }
    return left > 0;
  }

  private void open() {
    try {
      PageReadStore pages = file.readRowGroup(groups.get(nextGroup - 1));
      MessageType schema = columns.projection();
      rows =
          new ColumnIOFactory()
              .getColumnIO(schema, file.getFileMetaData().getSchema())
              .getRecordReader(pages, new GroupRecordConverter(schema));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // A damaged page may claim any size.
      damage = said(e);
    }
  }

  private Group read() {
    try {
      Group row = rows.read();
      damage = row == null ? "it has fewer rows than it says" : null;
      return row;
    } catch (RuntimeException | OutOfMemoryError e) {
      // The reader's place in the columns is lost.
      damage = said(e);
      return null;
    }
  }

  /** A description of a fault, without the memory addresses in some messages. */
  static String said(Throwable e) {
    String message = String.valueOf(e.getMessage()).replaceAll("@[0-9a-f]{4,8}\\b", "");
    return Line.firstChars(e.getClass().getSimpleName() + ": " + message, LONGEST_MESSAGE);
  }

  private DumpRecord reject(RejectReason reason, String detail) {
    return DumpRecord.reject(group.getStartingPos(), SourceFormat.PARQUET, reason, detail, null);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
