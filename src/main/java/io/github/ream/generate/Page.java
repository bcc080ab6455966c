package io.github.ream.generate;

import java.util.stream.LongStream;

/**
 * A file with its papers in order. The papers are made one at a time as the page is written.
 *
 * @param file the file
 * @param papers numbers of its papers, in order
 */
record Page(DumpFile file, PaperOrder papers) {

  /** Numbers of papers in the order of a page. */
  static final class PaperOrder {
    private final long[] numbers;

    PaperOrder(long[] numbers) {
      this.numbers = numbers.clone();
    }

    int size() {
      return numbers.length;
    }

    long paper(int index) {
      return numbers[index];
    }

    LongStream stream() {
      return LongStream.of(numbers);
    }
  }
}
