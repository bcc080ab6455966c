package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import scala.Tuple2;

/** Counts {@link PhraseParts windows}: all windows of one block, or some windows of all blocks. */
@SuppressWarnings("ArrayRecordComponent") // Numbers by window, never compared.
record WindowCounts(long[] windows, int[] counts) implements Serializable {

  /** Counts the windows of a block; pairs of words that say nothing by themselves are left out. */
  static LongTable of(TokenBlock block, LineTerms folding, PhraseParts parts) {
    int[] numbers = new int[block.words().length];
    boolean[] counted = new boolean[numbers.length];
    for (int token = 0; token < numbers.length; token++) {
      String word = folding.folded(block.words()[token]);
      numbers[token] = parts.number(word);
      counted[token] = folding.counts(word);
    }
    int length = parts.length();
    LongTable windows = new LongTable();
    int[] tokens = block.tokens();
    int[] line = new int[1024];
    for (int paper = 0; paper < block.papers(); paper++) {
      int end = block.starts()[paper + 1];
      for (int from = block.starts()[paper]; from < end; from++) {
        int lineStart = from;
        for (; from < end && tokens[from] != TokenBlock.LINE_END; from++) {
          line = from - lineStart == line.length ? Arrays.copyOf(line, 2 * line.length) : line;
          line[from - lineStart] = numbers[tokens[from]];
        }
        for (int i = 0; i + length <= from - lineStart; i++) {
          if (length > 2 || counted[tokens[lineStart + i]] || counted[tokens[lineStart + i + 1]]) {
            long window = parts.window(line, i);
            if (window != -1) {
              windows.add(window, 1);
            }
          }
        }
      }
    }
    return windows;
  }

  /** Adds up the counts of blocks, each partition's in one table. */
  static JavaRDD<LongTable> sum(
      JavaRDD<TokenBlock> blocks, Function<TokenBlock, LongTable> ofBlock) {
    int partitions = blocks.getNumPartitions();
    return blocks
        .flatMapToPair(block -> split(ofBlock.call(block), partitions).iterator())
        .partitionBy(new HashPartitioner(partitions)) // A number belongs to the partition it names.
        .mapPartitions(
            parts -> {
              LongTable sum = new LongTable();
              while (parts.hasNext()) {
                WindowCounts part = parts.next()._2();
                for (int i = 0; i < part.windows.length; i++) {
                  sum.add(part.windows[i], part.counts[i]);
                }
              }
              return List.of(sum).iterator();
            });
  }

  private static int home(long window, int partitions) {
    return (int) Math.floorMod((window * 0x9e3779b97f4a7c15L) >>> 40, (long) partitions);
  }

  private static List<Tuple2<Integer, WindowCounts>> split(LongTable windows, int partitions) {
    int[] sizes = new int[partitions];
    windows.forEach((window, count) -> sizes[home(window, partitions)]++);
    List<Tuple2<Integer, WindowCounts>> parts = new ArrayList<>();
    for (int p = 0; p < partitions; p++) {
      parts.add(new Tuple2<>(p, new WindowCounts(new long[sizes[p]], new int[sizes[p]])));
    }
    windows.forEach(
        (window, count) -> {
          int p = home(window, partitions);
          int at = --sizes[p];
          parts.get(p)._2().windows[at] = window;
          parts.get(p)._2().counts[at] = (int) count;
        });
    return parts;
  }
}
