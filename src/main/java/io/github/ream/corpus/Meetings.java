package io.github.ream.corpus;

import io.github.ream.stats.SplitMix;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * Finds the variants that meet in the blocks of one partition. A block of more variants than {@code
 * corpus.max-abstracts-per-title} is passed over; if it is the block of a title, only variants with
 * equal abstracts are one paper.
 */
final class Meetings implements Iterator<Encounters> {
  /** The number of longs that are found before they are handed on: 1 MB. */
  private static final int FULL = 1 << 17;

  private final int most;
  private final EntryGroups titles;
  private final EntryGroups others;
  private final LongList told = new LongList(0);
  private final LongList edges = new LongList(0);
  private final LongList together = new LongList(0);
  private final LongList near = new LongList(0);
  private int slot;

  Meetings(Iterator<Tuple2<Integer, BlockEntries>> entries, int most) {
    this.most = most;
    LongList ofTitles = new LongList(0);
    LongList ofOthers = new LongList(0);
    entries.forEachRemaining(part -> part._2().addTo(ofTitles, ofOthers));
    this.titles = new EntryGroups(ofTitles.take());
    this.others = new EntryGroups(ofOthers.take());
  }

  @Override
  public boolean hasNext() {
    while (slot < titles.slots() + others.slots() && found() < FULL) {
      int entry = slot < titles.slots() ? titles.last(slot) : others.last(slot - titles.slots());
      if (entry >= 0) {
        if (slot < titles.slots()) {
          title(entry);
        } else {
          block(entry);
        }
      }
      slot++;
    }
    return found() > 0;
  }

  private int found() {
    return told.size() + edges.size() + together.size() + near.size();
  }

  @Override
  public Encounters next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return new Encounters(told.take(), edges.take(), together.take(), near.take());
  }

  /** The variants of one title. */
  private void title(int lastEntry) {
    if (titles.before(lastEntry) < 0) {
      return;
    }
    Numbers variants = new Numbers();
    for (int e = lastEntry; e >= 0; e = titles.before(e)) {
      variants.add(titles.second(e), titles.third(e));
    }
    variants.sortDistinct();
    long title = titles.key(lastEntry);
    boolean oneAbstract = true;
    for (int i = 0; i < variants.size(); i++) {
      told.add(variants.first(i));
      oneAbstract &= variants.second(i) != 0 && variants.second(i) == variants.second(0);
    }
    sameAbstracts(variants);
    if (!oneAbstract && variants.size() > 1 && variants.size() <= most) {
      for (int i = 0; i < variants.size(); i++) {
        together.add(variants.first(i), title);
      }
    }
  }

  /** One title and one abstract are one paper, whatever else is known. */
  private void sameAbstracts(Numbers variants) {
    Numbers byAbstract = new Numbers();
    for (int i = 0; i < variants.size(); i++) {
      if (variants.second(i) != 0) {
        byAbstract.add(variants.second(i), variants.first(i));
      }
    }
    byAbstract.sortDistinct();
    for (int i = 1; i < byAbstract.size(); i++) {
      if (byAbstract.first(i) == byAbstract.first(i - 1)) {
        edges.add(byAbstract.second(i), byAbstract.second(i - 1));
      }
    }
  }

  /** The variants of a block, of different titles. */
  private void block(int lastEntry) {
    long block = others.key(lastEntry);
    int title = titles.last(block);
    if (others.before(lastEntry) < 0 && title < 0) {
      return;
    }
    Numbers variants = new Numbers();
    for (int e = lastEntry; e >= 0; e = others.before(e)) {
      variants.add(others.second(e), others.third(e), others.fourth(e));
    }
    // The block may stand for the main title of some variants and the title of others.
    for (int e = title; e >= 0; e = titles.before(e)) {
      variants.add(titles.second(e), titles.key(e), titles.fourth(e));
    }
    variants.sortDistinct();
    if (variants.size() > most) {
      return;
    }
    if (Blocks.isTogether(block)) {
      ofOneDoi(block, variants);
    } else {
      near(variants);
    }
  }

  /** The variants of a block that are compared two by two. */
  private void near(Numbers variants) {
    boolean[] meets = new boolean[variants.size()];
    for (int i = 0; i < meets.length; i++) {
      for (int j = i + 1; j < meets.length; j++) {
        if (!(meets[i] && meets[j])
            && variants.second(i) != variants.second(j)
            && !Identifiers.areOfTwoPapers(variants.third(i), variants.third(j))) {
          meets[i] = true;
          meets[j] = true;
        }
      }
    }
    // Titles that are nearly equal share many blocks, which hold the same variants.
    long room = 0;
    for (int i = 0; i < meets.length; i++) {
      room = meets[i] ? SplitMix.first(room ^ variants.first(i)) : room;
    }
    for (int i = 0; i < meets.length; i++) {
      if (meets[i]) {
        told.add(variants.first(i));
        near.add(variants.first(i), room);
      }
    }
  }

  /** The variants of a DOI. */
  private void ofOneDoi(long block, Numbers variants) {
    boolean several = Blocks.isOfOneTitleToo(block) && variants.size() > 1;
    for (int i = 1; i < variants.size(); i++) {
      several |= variants.second(i) != variants.second(0);
    }
    for (int i = 0; several && i < variants.size(); i++) {
      told.add(variants.first(i));
      together.add(variants.first(i), block);
    }
  }

  /** Rows of two or three longs, in their order. */
  private static final class Numbers {
    private long[][] all = new long[4][];
    private int size;

    void add(long... numbers) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size++] = numbers;
    }

    void sortDistinct() {
      Arrays.sort(all, 0, size, Arrays::compare);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || !Arrays.equals(all[kept - 1], all[i])) {
          all[kept++] = all[i];
        }
      }
      size = kept;
    }

    int size() {
      return size;
    }

    long first(int i) {
      return all[i][0];
    }

    long second(int i) {
      return all[i][1];
    }

    long third(int i) {
      return all[i][2];
    }
  }
}
