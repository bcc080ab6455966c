package io.github.ream.page;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the first rows, by an order, of all rows that are added. */
final class Best<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final int most;
  private final Comparator<T> order;
  private final ArrayList<T> rows = new ArrayList<>();

  /** The last of the first rows when they were last cut; null while there are fewer. */
  private T last;

  /**
   * No rows yet; at most {@code most} are kept.
   *
   * @param order a serializable order in which no two rows are equal
   */
  Best(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
  }

  void add(T row) {
    if (last != null && order.compare(row, last) > 0) {
      return;
    }
    rows.add(row);
    // Sorted now and then, which is cheaper than keeping them in order all the time.
    if (rows.size() >= 2 * most + 1) {
      cut();
    }
  }

  void addAll(Best<T> others) {
    others.rows.forEach(this::add);
  }

  /** The rows in order. */
  List<T> rows() {
    cut();
    return List.copyOf(rows);
  }

  /** Only the rows that are kept are sent. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    cut();
    out.defaultWriteObject();
  }

  private void cut() {
    rows.sort(order);
    if (rows.size() > most) {
      rows.subList(most, rows.size()).clear();
    }
    last = most > 0 && rows.size() == most ? rows.get(most - 1) : null;
  }
}
