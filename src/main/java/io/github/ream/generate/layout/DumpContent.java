package io.github.ream.generate.layout;

import io.github.ream.generate.plan.DumpFile;

/**
 * A file with its papers in order. The papers are made one at a time as the page is written.
 *
 * @param file the file
 * @param papers numbers of its papers, in order
 */
public record DumpContent(DumpFile file, PaperOrder papers) {

  /** Numbers of papers in the order of a page. */
  public static final class PaperOrder {
    private final long[] numbers;

    PaperOrder(long[] numbers) {
      this.numbers = numbers.clone();
    }

    public int size() {
      return numbers.length;
    }

    public long paper(int index) {
      return numbers[index];
    }
  }
}
