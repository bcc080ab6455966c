package io.github.ream.graph;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Rows of two longs packed into arrays, one pair after the other: a tenth of the memory. */
final class PairBlocks implements Iterator<long[]> {
  /** Longs of a full block: 1 MB. */
  static final int LENGTH = 1 << 17;

  private final Iterator<Row> rows;

  PairBlocks(Iterator<Row> rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public long[] next() {
    if (!rows.hasNext()) {
      throw new NoSuchElementException();
    }
    long[] block = new long[64];
    int n = 0;
    while (n < LENGTH && rows.hasNext()) {
      if (n == block.length) {
        block = Arrays.copyOf(block, 2 * n);
      }
      Row row = rows.next();
      block[n++] = row.getLong(0);
      block[n++] = row.getLong(1);
    }
    return Arrays.copyOf(block, n);
  }

  /** The rows of a block again. */
  static Iterator<Row> rows(long[] block) {
    return IntStream.range(0, block.length / 2)
        .mapToObj(i -> RowFactory.create(block[2 * i], block[2 * i + 1]))
        .iterator();
  }
}
