package io.github.ream.dump.cut;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** The rows of one task's chunks, one chunk open at a time. */
public final class TaskRows implements Iterator<Row> {
  private final Iterator<Chunk> chunks;
  private final Configuration conf;
  private final int maxChars;
  private ChunkRows rows;

  public TaskRows(List<Chunk> chunks, Configuration conf, int maxChars) {
    this.chunks = chunks.iterator();
    this.conf = conf;
    this.maxChars = maxChars;
  }

  @Override
  public boolean hasNext() {
    while (rows == null || !rows.hasNext()) {
      if (!chunks.hasNext()) {
        return false;
      }
      rows = new ChunkRows(chunks.next(), conf, maxChars);
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }
}
