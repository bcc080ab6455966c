package io.github.ream.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import scala.Tuple2;

/** The encounters of variants in some blocks, as plain numbers. */
final class Encounters implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int EDGE = 2;
  private static final int COMPARED = 3;

  private final long[] told;
  private final long[] edges;
  private final long[] compared;

  /**
   * Encounters.
   *
   * @param told variants whose sightings may not be papers of their own: their title was seen
   *     several times, or they meet a variant of another title
   * @param edges pairs of variants that are one paper without being compared: one title and one
   *     abstract
   * @param compared triples: a variant, and the {@link Room} it is compared in
   */
  Encounters(long[] told, long[] edges, long[] compared) {
    this.told = told;
    this.edges = edges;
    this.compared = compared;
  }

  /**
   * A set of variants that are compared: all of one title or DOI (then both numbers are that
   * block), or two of different titles.
   */
  record Room(long one, long other) implements Serializable {
    /** Whether two variants of different titles are compared in it. */
    boolean isOfTwo() {
      return one != other;
    }

    /** Pairs that connect those of the variants in it that are one paper. */
    List<Tuple2<Long, Long>> onePaper(List<Variant> variants, SamePaper same) {
      if (!isOfTwo()) {
        return TitleGroup.pairs(
            Blocks.isTogether(one)
                ? new DoiGroup(variants, same).groups()
                : new TitleGroup(variants, same).groups());
      }
      return same.of(variants.get(0), variants.get(1)) == SamePaper.Verdict.YES
          ? List.of(new Tuple2<>(one, other))
          : List.of();
    }
  }

  /** Variants that are to be told apart from others, some of them several times. */
  LongStream told() {
    return Arrays.stream(told);
  }

  /** Variants that are compared with others, some of them several times. */
  LongStream compared() {
    return IntStream.range(0, compared.length / COMPARED).mapToLong(i -> compared[COMPARED * i]);
  }

  /** Pairs of variants that are one paper without being compared. */
  Iterator<Tuple2<Long, Long>> edgePairs() {
    return IntStream.range(0, edges.length / EDGE)
        .mapToObj(i -> new Tuple2<>(edges[EDGE * i], edges[EDGE * i + 1]))
        .iterator();
  }

  /** Variants and the rooms they are compared in; a room of two may occur several times. */
  Iterator<Tuple2<Long, Room>> rooms() {
    return IntStream.range(0, compared.length / COMPARED)
        .map(i -> COMPARED * i)
        .mapToObj(i -> new Tuple2<>(compared[i], new Room(compared[i + 1], compared[i + 2])))
        .iterator();
  }
}
