package io.github.ream.graph;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.Tuple2;

/** Pairs of longs packed into arrays, one pair after the other: a tenth of the memory. */
final class PairBlocks implements Iterator<long[]> {
  /** The number of longs of a full block: 1 MB. */
  static final int LENGTH = 1 << 17;

  private final Iterator<Tuple2<Long, Long>> pairs;

  PairBlocks(Iterator<Tuple2<Long, Long>> pairs) {
    this.pairs = pairs;
  }

  @Override
  public boolean hasNext() {
    return pairs.hasNext();
  }

  @Override
  public long[] next() {
    if (!pairs.hasNext()) {
      throw new NoSuchElementException();
    }
    long[] block = new long[64];
    int n = 0;
    while (n < LENGTH && pairs.hasNext()) {
      if (n == block.length) {
        block = Arrays.copyOf(block, 2 * n);
      }
      Tuple2<Long, Long> pair = pairs.next();
      block[n++] = pair._1();
      block[n++] = pair._2();
    }
    return Arrays.copyOf(block, n);
  }

  /** The pairs in a block. */
  static Iterator<Tuple2<Long, Long>> pairs(long[] block) {
    return IntStream.range(0, block.length / 2)
        .mapToObj(i -> new Tuple2<>(block[2 * i], block[2 * i + 1]))
        .iterator();
  }

  /** The pairs in a block as rows. */
  static Iterator<Row> rows(long[] block) {
    return IntStream.range(0, block.length / 2)
        .mapToObj(i -> RowFactory.create(block[2 * i], block[2 * i + 1]))
        .iterator();
  }
}
