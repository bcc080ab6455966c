package io.github.ream.dump.cut;

import io.github.ream.dump.record.Reading;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.executor.InputMetrics;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/** The rows of one task's chunks, one chunk open at a time. */
public final class TaskRows implements Iterator<Row> {
  private final Iterator<Chunk> chunks;
  private final Configuration conf;
  private final Reading reading;
  private InputMetrics metrics;
  private ChunkRows rows;

  public TaskRows(List<Chunk> chunks, Configuration conf, Reading reading) {
    this.chunks = chunks.iterator();
    this.conf = conf;
    this.reading = reading;
  }

  /**
   * Rows that are closed when the Spark task that reads them ends, however it ends, and whose bytes
   * are counted among the task's input.
   */
  public static TaskRows inTask(List<Chunk> chunks, Configuration conf, Reading reading) {
    TaskRows rows = new TaskRows(chunks, conf, reading);
    TaskCompletionListener close = task -> rows.close();
    TaskContext.get().addTaskCompletionListener(close);
    rows.metrics = TaskContext.get().taskMetrics().inputMetrics();
    return rows;
  }

  private void close() {
    if (rows != null) {
      rows.closeQuietly();
    }
  }

  @Override
  public boolean hasNext() {
    while (rows == null || !rows.hasNext()) {
      if (!chunks.hasNext()) {
        return false;
      }
      Chunk chunk = chunks.next();
      if (metrics != null) {
        metrics.incBytesRead(chunk.cost());
      }
      rows = new ChunkRows(chunk, conf, reading);
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
