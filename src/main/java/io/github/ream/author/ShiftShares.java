package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.List;
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
  private final int minGroupSize;

  ShiftShares(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
  }

  /** Papers of known author count, their author slots, and papers of unknown count. */
  private record Cell(long papers, long slots, long unknown) {
    static final Cell EMPTY = new Cell(0, 0, 0);

    static Cell of(GroupTally group) {
      Histogram sizes = group.sizes();
      long slots = 0;
      for (int i = 0; i < sizes.size(); i++) {
        slots += sizes.value(i) * sizes.count(i);
      }
      return new Cell(sizes.n(), slots, group.unknown());
    }

    Cell minus(Cell other) {
      return new Cell(papers - other.papers, slots - other.slots, unknown - other.unknown);
    }

    Cell plus(Cell other) {
      return new Cell(papers + other.papers, slots + other.slots, unknown + other.unknown);
    }

    double mean() {
      return (double) slots / papers;
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
    for (int i = 1; i < known.size(); i++) {
      addChange(rows, known.get(i - 1), known.get(i), years);
    }
    if (known.size() > 2) {
      addChange(rows, known.get(0), known.get(known.size() - 1), years);
    }
    return rows;
  }

  private static void addChange(
      List<Row> rows, int fromYear, int toYear, SortedMap<Integer, Year> years) {
    Year from = years.get(fromYear);
    Year to = years.get(toYear);
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
    parts.add(
        part(from.all, to.all, from.all, to.all)
            .set(AuthorCountShiftSharesTable.TOPIC, AuthorCountShiftSharesTable.ALL)
            .set(AuthorCountShiftSharesTable.COMPOSITION, composition)
            .set(AuthorCountShiftSharesTable.WITHIN, within));
    for (RowOf part : parts) {
      rows.add(
          part.set(AuthorCountShiftSharesTable.FROM_YEAR, fromYear)
              .set(AuthorCountShiftSharesTable.TO_YEAR, toYear)
              .build());
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
