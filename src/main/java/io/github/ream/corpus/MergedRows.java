package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Merges neighbouring rows of one key, column by column. Of a group it holds one value for each
 * column, or the lists that are collected, however many rows there are.
 */
final class MergedRows implements Iterator<Row> {
  /** How the values of a column become one; null is no value. */
  enum Rule {
    /** The key, equal in all rows of a group. */
    KEY,
    FIRST,
    LAST,
    /** The last of the values whose rank, a whole number in the next column, is the highest. */
    LAST_OF_HIGHEST,
    /** The rank of the column before; it is left as it is. */
    RANK,
    /** The greatest. */
    GREATEST,
    /** The number of rows. */
    COUNT,
    /** The elements of all lists, in a list. */
    ALL
  }

  private final Iterator<Row> rows;
  private final List<Rule> rules;
  private final int key;
  private Row ahead;

  /**
   * Merges rows.
   *
   * @param rows in the order of their keys, and within a key in the order that first and last are
   *     meant in
   * @param rules of the columns
   */
  MergedRows(Iterator<Row> rows, List<Rule> rules) {
    this.rows = rows;
    this.rules = rules;
    this.key = rules.indexOf(Rule.KEY);
    this.ahead = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Object[] merged = new Object[rules.size()];
    Object group = ahead.get(key);
    while (ahead != null && ahead.get(key).equals(group)) {
      for (int column = 0; column < merged.length; column++) {
        merged[column] = merged(column, merged);
      }
      ahead = rows.hasNext() ? rows.next() : null;
    }
    for (int column = 0; column < merged.length; column++) {
      if (merged[column] instanceof List<?> list) {
        merged[column] = CollectionConverters.asScala(list).toSeq();
      }
    }
    return RowFactory.create(merged);
  }

  /** The value of a column with that of the row ahead. */
  private Object merged(int column, Object[] merged) {
    Object before = merged[column];
    Object value = ahead.get(column);
    return switch (rules.get(column)) {
      case KEY, LAST -> value == null ? before : value;
      case FIRST -> before == null ? value : before;
      case LAST_OF_HIGHEST -> isHighest(column + 1, merged) ? value : before;
      case RANK -> isHighest(column, merged) ? value : before;
      case GREATEST -> greater(before, value);
      case COUNT -> before == null ? 1L : (Long) before + 1;
      case ALL -> with(before, value);
    };
  }

  private boolean isHighest(int rank, Object[] merged) {
    Integer value = ahead.getAs(rank);
    return value != null && (merged[rank] == null || value >= (Integer) merged[rank]);
  }

  @SuppressWarnings("unchecked") // The values of a column are of one class, which has an order.
  private static Object greater(Object before, Object value) {
    boolean is =
        before == null || (value != null && ((Comparable<Object>) before).compareTo(value) < 0);
    return is ? value : before;
  }

  @SuppressWarnings("unchecked") // The list that was made here before.
  private static Object with(Object before, Object value) {
    List<Object> all = before == null ? new ArrayList<>() : (List<Object>) before;
    if (value != null) {
      all.addAll(CollectionConverters.asJava((Seq<?>) value));
    }
    return all;
  }
}
