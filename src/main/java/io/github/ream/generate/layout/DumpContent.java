package io.github.ream.generate.layout;

import io.github.ream.generate.plan.Sighting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A file with its papers in order. The papers are made one at a time as the file is written.
 *
 * @param file the file
 * @param papers numbers of its papers, in order
 */
public record DumpContent(DumpFile file, PaperOrder papers) {
  /** The same file with some of its papers: those from an index up to another. */
  DumpContent part(int from, int to) {
    return new DumpContent(file, new PaperOrder(Arrays.copyOfRange(papers.numbers, from, to)));
  }

  /** The sightings whose abstracts stand in a second file, in order. */
  public List<Sighting> withAbstractsApart(DumpMaker maker) {
    return LongStream.of(papers.numbers)
        .mapToObj(paper -> maker.sighting(paper, file))
        .filter(file.layout()::abstractApart)
        .toList();
  }

  /** Numbers of papers in the order of a file. */
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
