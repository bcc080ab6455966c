package io.github.ream.author;

import io.github.ream.graph.Communities;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.Table;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/**
 * Papers and their authors, counted: what the author tables are made from. Counting is done on the
 * driver ({@link FewPapers}) or in tasks ({@link ManyPapers}), with the same tallies.
 */
interface CountedPapers {

  /** The tallies that the driver holds: all, or all but those of many groups. */
  Tallies tallies();

  /** The groups of each dimension that are compared. */
  Collection<DimensionGroups> compared();

  /** Adds a table that has rows for each group of papers. */
  void addGroups(AuthorReport report, Table table, GroupRows rows);

  /** The named authors; empty if no paper names one. */
  Optional<CountedPeople> people();

  /**
   * Named authors.
   *
   * @param counts how many they are, in several ways
   * @param components the components of their network
   * @param communities its communities; empty if it is too large for the driver
   */
  record CountedPeople(
      PeopleCounts counts,
      PeopleFigures.Components components,
      Optional<Communities> communities) {}

  /** Adds the tables that have rows for each author or community. */
  void addAuthors(AuthorReport report);

  /** Lets go of what is kept. */
  default void close() {}

  /** The groups that are compared, by dimension, of those that the driver holds. */
  static Map<Dimension, DimensionGroups> compared(Tallies tallies, int minGroupSize) {
    Map<Dimension, DimensionGroups> compared = new EnumMap<>(Dimension.class);
    for (Dimension dimension : GroupComparisons.DIMENSIONS) {
      DimensionGroups groups = new DimensionGroups(dimension, minGroupSize);
      tallies.groups(dimension).forEach(groups::add);
      compared.put(dimension, groups);
    }
    return compared;
  }

  /** Rows made of each of a list's members, side by side: fits and intervals are long sums. */
  static <T> List<Row> rows(Collection<T> members, Function<T, List<Row>> rows) {
    return members.parallelStream().map(rows).flatMap(Collection::stream).toList();
  }
}
