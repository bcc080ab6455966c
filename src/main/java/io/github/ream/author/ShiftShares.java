package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/**
 * Changes of the mean author count, split by Kitagawa (1955) into changes of the topic mix and
 * changes within topics: with shares w and means m, the change is the sum over topics of dw mean(m)
 * and mean(w) dm, exactly. One row per pair of years and topic.
 *
 * <p>Input: the years and the topics' years of {@link Tallies}. Output: author_count_shift_shares.
 */
final class ShiftShares {
  /**
   * The largest papers hide part of a change if the change without them is at least this many times
   * as large.
   */
  private static final double HIDDEN = 1.5;

  /** The fewest papers of a year at either end of the whole span, if two years have as many. */
  private static final int ENOUGH_FOR_THE_SPAN = 100;

  private final int minGroupSize;

  ShiftShares(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
  }

  /**
   * Papers of known author count, their author slots, papers of unknown count, and the largest
   * author count (0 for differences of cells, which do not tell it).
   */
  private record Cell(long papers, long slots, long unknown, int largest) {
    static final Cell EMPTY = new Cell(0, 0, 0, 0);

    static Cell of(GroupTally group) {
      Histogram sizes = group.sizes();
      long slots = 0;
      for (int i = 0; i < sizes.size(); i++) {
        slots += sizes.value(i) * sizes.count(i);
      }
      return new Cell(sizes.n(), slots, group.unknown(), sizes.isEmpty() ? 0 : sizes.max());
    }

    Cell minus(Cell other) {
      return new Cell(papers - other.papers, slots - other.slots, unknown - other.unknown, 0);
    }

    Cell plus(Cell other) {
      return new Cell(papers + other.papers, slots + other.slots, unknown + other.unknown, 0);
    }

    double mean() {
      return (double) slots / papers;
    }

    /** The mean but for the largest paper; NaN if there is no other. */
    double meanOfOthers() {
      return (double) (slots - largest) / (papers - 1);
    }

    boolean isSeen() {
      return papers + unknown > 0;
    }
  }

  /** A year: all papers, and those of each topic by its name; "none" sorts after the numbers. */
  private static final class Year {
    private Cell all = Cell.EMPTY;
    private final SortedMap<Integer, Cell> topics = new TreeMap<>();

    Cell none() {
      return all.minus(topics.values().stream().reduce(Cell.EMPTY, Cell::plus));
    }
  }

  /** The changes between the years, from the years' and the topics' papers. */
  List<Row> of(Tallies papers) {
    TreeMap<Integer, Year> years = new TreeMap<>();
    for (GroupTally group : papers.groups(Dimension.PUBLISHED_YEAR, Dimension.TOPIC_YEAR)) {
      Year year = years.computeIfAbsent(group.group().year(), y -> new Year());
      if (group.group().topicId() == null) {
        year.all = Cell.of(group);
      } else {
        year.topics.put(group.group().topicId(), Cell.of(group));
      }
    }
    years.values().removeIf(year -> year.all.papers < minGroupSize);
    List<Row> rows = new ArrayList<>();
    List<Integer> known = List.copyOf(years.keySet());
    List<Integer> span = span(known, years);
    for (int i = 1; i < known.size(); i++) {
      List<Integer> pair = known.subList(i - 1, i + 1);
      addChange(rows, pair, years, pair.equals(span));
    }
    if (!span.isEmpty() && known.indexOf(span.get(1)) - known.indexOf(span.get(0)) > 1) {
      addChange(rows, span, years, true);
    }
    return rows;
  }

  /** First and last of the years that bear it, of those with enough papers if two have. */
  private static List<Integer> span(List<Integer> known, SortedMap<Integer, Year> years) {
    List<Integer> many =
        known.stream().filter(y -> years.get(y).all.papers >= ENOUGH_FOR_THE_SPAN).toList();
    List<Integer> bearing = many.size() > 1 ? many : known;
    return bearing.size() < 2
        ? List.of()
        : List.of(bearing.get(0), bearing.get(bearing.size() - 1));
  }

  private static void addChange(
      List<Row> rows, List<Integer> pair, SortedMap<Integer, Year> years, boolean overall) {
    Year from = years.get(pair.get(0));
    Year to = years.get(pair.get(1));
    SortedSet<Integer> topics = new TreeSet<>(from.topics.keySet());
    topics.addAll(to.topics.keySet());
    double composition = 0;
    double within = 0;
    List<RowOf> parts = new ArrayList<>();
    for (Integer topic : topics) {
      RowOf part =
          part(
              from.topics.getOrDefault(topic, Cell.EMPTY),
              to.topics.getOrDefault(topic, Cell.EMPTY),
              from.all,
              to.all);
      parts.add(
          part.set(AuthorCountShiftSharesTable.TOPIC, topic.toString())
              .set(AuthorCountShiftSharesTable.TOPIC_ID, topic));
    }
    if (from.none().isSeen() || to.none().isSeen()) {
      parts.add(
          part(from.none(), to.none(), from.all, to.all)
              .set(AuthorCountShiftSharesTable.TOPIC, AuthorCountShiftSharesTable.NONE));
    }
    for (RowOf part : parts) {
      composition += (double) part.value(AuthorCountShiftSharesTable.COMPOSITION);
      within += (double) part.value(AuthorCountShiftSharesTable.WITHIN);
    }
    RowOf all =
        part(from.all, to.all, from.all, to.all)
            .set(AuthorCountShiftSharesTable.TOPIC, AuthorCountShiftSharesTable.ALL)
            .set(AuthorCountShiftSharesTable.COMPOSITION, composition)
            .set(AuthorCountShiftSharesTable.WITHIN, within);
    setCarriers(all, from.all, to.all);
    parts.add(all);
    for (RowOf part : parts) {
      rows.add(
          part.set(AuthorCountShiftSharesTable.FROM_YEAR, pair.get(0))
              .set(AuthorCountShiftSharesTable.TO_YEAR, pair.get(1))
              .set(AuthorCountShiftSharesTable.IS_OVERALL, overall)
              .build());
    }
  }

  /** Notes whether the largest paper of each year carries or hides the change. */
  private static void setCarriers(RowOf row, Cell from, Cell to) {
    double change = to.mean() - from.mean();
    double others = to.meanOfOthers() - from.meanOfOthers();
    row.set(AuthorCountShiftSharesTable.LARGEST_FROM, from.largest)
        .set(AuthorCountShiftSharesTable.LARGEST_TO, to.largest)
        .set(AuthorCountShiftSharesTable.CHANGE_WITHOUT_LARGEST, others);
    boolean carry = others * Math.signum(change) < Math.abs(change) / 2;
    boolean hide = Math.abs(others) > HIDDEN * Math.abs(change);
    if ((carry || hide) && change != others) {
      row.set(
          AuthorCountShiftSharesTable.NOTE,
          String.format(
              Locale.ROOT,
              "the largest paper of each year, of %,d and %,d authors, %s the change:"
                  + " without them it is %+.2f",
              from.largest,
              to.largest,
              carry && change != 0 ? "carries most of" : "hides part of",
              others));
    }
  }

  private static RowOf part(Cell from, Cell to, Cell allFrom, Cell allTo) {
    double shareFrom = (double) from.papers / allFrom.papers;
    double shareTo = (double) to.papers / allTo.papers;
    // A topic in one year only has one mean, so all of its change is composition.
    double meanFrom = from.papers == 0 ? to.mean() : from.mean();
    double meanTo = to.papers == 0 ? from.mean() : to.mean();
    if (from.papers + to.papers == 0) {
      meanFrom = 0;
      meanTo = 0;
    }
    double composition = (shareTo - shareFrom) * (meanFrom + meanTo) / 2;
    double within = (shareFrom + shareTo) / 2 * (meanTo - meanFrom);
    return new RowOf(AuthorCountShiftSharesTable.TABLE)
        .set(AuthorCountShiftSharesTable.N_FROM, from.papers)
        .set(AuthorCountShiftSharesTable.N_TO, to.papers)
        .set(AuthorCountShiftSharesTable.N_UNKNOWN_FROM, from.unknown)
        .set(AuthorCountShiftSharesTable.N_UNKNOWN_TO, to.unknown)
        .set(AuthorCountShiftSharesTable.SHARE_FROM, shareFrom)
        .set(AuthorCountShiftSharesTable.SHARE_TO, shareTo)
        .set(AuthorCountShiftSharesTable.MEAN_FROM, from.mean())
        .set(AuthorCountShiftSharesTable.MEAN_TO, to.mean())
        .set(AuthorCountShiftSharesTable.COMPOSITION, composition)
        .set(AuthorCountShiftSharesTable.WITHIN, within)
        .set(AuthorCountShiftSharesTable.CHANGE, composition + within);
  }
}
