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

  private static final int PAIR = 2;

  private final long[] told;
  private final long[] edges;
  private final long[] together;
  private final long[] near;

  /**
   * Encounters.
   *
   * @param told variants whose sightings may not be papers of their own: their title was seen
   *     several times, or they meet a variant of another title
   * @param edges pairs of variants that are one paper without being compared: one title and one
   *     abstract
   * @param together pairs: a variant, and the title or DOI whose variants are compared together
   * @param near pairs: a variant, and a number of the set of variants that it meets in a block, of
   *     which those of different titles are compared two by two. Blocks with the same variants have
   *     the same number.
   */
  Encounters(long[] told, long[] edges, long[] together, long[] near) {
    this.told = told;
    this.edges = edges;
    this.together = together;
    this.near = near;
  }

  /**
   * A set of variants that are compared: all of one title or DOI, or all that meet in a block (then
   * both numbers stand for it), or two of different titles.
   */
  record Room(long one, long other) implements Serializable {
    static Room ofTwo(long one, long other) {
      return new Room(Math.min(one, other), Math.max(one, other));
    }

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
    return LongStream.concat(firsts(together), firsts(near));
  }

  private static LongStream firsts(long[] pairs) {
    return IntStream.range(0, pairs.length / PAIR).mapToLong(i -> pairs[PAIR * i]);
  }

  /** Pairs of variants that are one paper without being compared. */
  Iterator<Tuple2<Long, Long>> edgePairs() {
    return IntStream.range(0, edges.length / PAIR)
        .mapToObj(i -> new Tuple2<>(edges[PAIR * i], edges[PAIR * i + 1]))
        .iterator();
  }

  /** Variants and the titles and DOIs they are compared in. */
  Iterator<Tuple2<Long, Room>> rooms() {
    return rooms(together);
  }

  /** Variants and the rooms of those that they meet; a room may occur several times. */
  Iterator<Tuple2<Long, Room>> nearRooms() {
    return rooms(near);
  }

  private static Iterator<Tuple2<Long, Room>> rooms(long[] pairs) {
    return IntStream.range(0, pairs.length / PAIR)
        .map(i -> PAIR * i)
        .mapToObj(i -> new Tuple2<>(pairs[i], new Room(pairs[i + 1], pairs[i + 1])))
        .iterator();
  }
}
