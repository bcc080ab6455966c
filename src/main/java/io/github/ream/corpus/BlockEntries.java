package io.github.ream.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * The blocks of sightings as plain numbers. As rows, the sixteen blocks of a sighting would cost
 * more than the rest of the identity step.
 */
final class BlockEntries implements Serializable {
  static final int WIDTH = 4;

  private static final long serialVersionUID = 1L;

  private final long[] titles;
  private final long[] others;

  /**
   * Entries.
   *
   * @param titles for each sighting its title, variant, fingerprint of the abstract (0 without one,
   *     or if it does not tell) and {@link Identifiers}
   * @param others for each other block of a sighting the block, its variant, title and {@link
   *     Identifiers}
   */
  BlockEntries(long[] titles, long[] others) {
    this.titles = titles;
    this.others = others;
  }

  /** Adds the entries to those of other tasks. */
  void addTo(LongList allTitles, LongList allOthers) {
    allTitles.addAll(titles);
    allOthers.addAll(others);
  }

  /** The entries of a task's sightings, each with the number of the partition it goes to. */
  static final class ByPartition implements Iterator<Tuple2<Integer, BlockEntries>> {
    /** The number of longs that are held before they are sent on: 24 MB. */
    private static final int MOST_HELD = 3 << 20;

    private final Iterator<BlockKeys> sightings;
    private final LongList[] titles;
    private final LongList[] others;
    private Iterator<Tuple2<Integer, BlockEntries>> full =
        List.<Tuple2<Integer, BlockEntries>>of().iterator();

    ByPartition(Iterator<BlockKeys> sightings, int partitions) {
      this.sightings = sightings;
      this.titles = new LongList[partitions];
      this.others = new LongList[partitions];
      for (int i = 0; i < partitions; i++) {
        titles[i] = new LongList(0);
        others[i] = new LongList(0);
      }
    }

    @Override
    public boolean hasNext() {
      return full.hasNext() || sightings.hasNext();
    }

    @Override
    public Tuple2<Integer, BlockEntries> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (!full.hasNext()) {
        full = fill();
      }
      return full.next();
    }

    private Iterator<Tuple2<Integer, BlockEntries>> fill() {
      int held = 0;
      while (held < MOST_HELD && sightings.hasNext()) {
        BlockKeys keys = sightings.next();
        titles[partition(keys.title())].add(
            keys.title(), keys.variant(), keys.fingerprint(), keys.identifiers());
        for (long block : keys.others()) {
          others[partition(block)].add(block, keys.variant(), keys.title(), keys.identifiers());
        }
        held += WIDTH * (1 + keys.others().length);
      }
      List<Tuple2<Integer, BlockEntries>> parts = new ArrayList<>();
      for (int i = 0; i < titles.length; i++) {
        if (titles[i].size() + others[i].size() > 0) {
          parts.add(new Tuple2<>(i, new BlockEntries(titles[i].take(), others[i].take())));
        }
      }
      return parts.iterator();
    }

    private int partition(long block) {
      return (int) Long.remainderUnsigned(block, titles.length);
    }
  }
}
