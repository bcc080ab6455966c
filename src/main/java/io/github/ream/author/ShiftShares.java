package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Changes of the mean author count, split by Kitagawa (1955) into changes of the topic mix and
 * changes within topics: with shares w and means m, the change is the sum over topics of dw mean(m)
 * and mean(w) dm, exactly. One row per pair of years and topic.
 *
 * <p>Input: {@link TeamSizes}. Output: author_count_shift_shares. One task holds a cell for each
 * topic and year: thousands at most.
 */
final class ShiftShares implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String N_SLOTS = "n_slots";
  private static final String N_UNKNOWN = "n_unknown";

  private final int minGroupSize;

  ShiftShares(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
  }

  /** Papers of known author count, their author slots, and papers of unknown count. */
  private record Cell(long papers, long slots, long unknown) {
    static final Cell EMPTY = new Cell(0, 0, 0);

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

  private static Column total(Column papers) {
    return coalesce(sum(papers), lit(0L));
  }

  Dataset<Row> of(Dataset<Row> histogram) {
    Column unknown = col(TeamSizes.N_AUTHORS).isNull();
    return histogram
        .where(col(TeamSizes.DIMENSION).isin("published_year", "topic_year"))
        .groupBy(TeamSizes.YEAR, TeamSizes.TOPIC_ID)
        .agg(
            total(when(unknown, lit(0L)).otherwise(col(TeamSizes.N_PAPERS))).as(TeamSizes.N_PAPERS),
            total(col(TeamSizes.N_PAPERS).multiply(col(TeamSizes.N_AUTHORS))).as(N_SLOTS),
            total(when(unknown, col(TeamSizes.N_PAPERS))).as(N_UNKNOWN))
        .groupByKey((MapFunction<Row, Integer>) cell -> 0, Encoders.INT())
        .flatMapGroups(
            (FlatMapGroupsFunction<Integer, Row, Row>) (key, cells) -> changes(cells),
            Encoders.row(AuthorCountShiftSharesTable.TABLE.schema()));
  }

  private Iterator<Row> changes(Iterator<Row> cells) {
    TreeMap<Integer, Year> years = new TreeMap<>();
    while (cells.hasNext()) {
      Row row = cells.next();
      Cell cell = new Cell(row.getAs(TeamSizes.N_PAPERS), row.getAs(N_SLOTS), row.getAs(N_UNKNOWN));
      Year year = years.computeIfAbsent(row.getAs(TeamSizes.YEAR), y -> new Year());
      Integer topic = row.getAs(TeamSizes.TOPIC_ID);
      if (topic == null) {
        year.all = cell;
      } else {
        year.topics.put(topic, cell);
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
    return rows.iterator();
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
              .set(AuthorCountShiftSharesTable.TOPIC, "none"));
    }
    for (RowOf part : parts) {
      composition += (double) part.value(AuthorCountShiftSharesTable.COMPOSITION);
      within += (double) part.value(AuthorCountShiftSharesTable.WITHIN);
    }
    parts.add(
        part(from.all, to.all, from.all, to.all)
            .set(AuthorCountShiftSharesTable.TOPIC, "all")
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
