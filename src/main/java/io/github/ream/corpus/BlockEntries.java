package io.github.ream.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import scala.Tuple2;

/**
 * The blocks of sightings as plain numbers. As rows, the sixteen blocks of a sighting would cost
 * more than the rest of the identity step.
 */
final class BlockEntries implements Serializable {
  static final int WIDTH = 3;

  private static final long serialVersionUID = 1L;

  private final long[] titles;
  private final long[] others;

  /**
   * Entries.
   *
   * @param titles triples: title, variant, fingerprint of the abstract (0 without one, or if it
   *     does not tell)
   * @param others triples: block, variant, title
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

    private final Iterator<SightedPaper> sightings;
    private final LongList[] titles;
    private final LongList[] others;
    private Iterator<Tuple2<Integer, BlockEntries>> full =
        List.<Tuple2<Integer, BlockEntries>>of().iterator();

    ByPartition(Iterator<SightedPaper> sightings, int partitions) {
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
        SightedPaper sighting = sightings.next();
        long variant = sighting.variant().high();
        long title = Blocks.ofTitle(sighting.titleKey());
        // Sightings with a standing title and a standing abstract ("In this issue …") may be
        // several papers, and so may a notice and a paper that only the dump tells apart.
        boolean tells =
            sighting.fingerprint() != null
                && !sighting.title().standing()
                && Objects.equals(sighting.notice(), sighting.title().notice());
        long fingerprint = tells ? sighting.fingerprint().high() : 0;
        titles[partition(title)].add(title, variant, fingerprint);
        long[] blocks = Blocks.others(sighting);
        for (long block : blocks) {
          others[partition(block)].add(block, variant, title);
        }
        held += WIDTH * (1 + blocks.length);
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
