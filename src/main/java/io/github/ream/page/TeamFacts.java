package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many authors the papers have.
 *
 * @param counts the distribution: each author count up to 30, larger ones in ranges
 * @param all the figures over all papers, null if the report has none
 * @param dimensions the figures by group, for each dimension
 */
record TeamFacts(List<Bin> counts, Group all, Map<String, Groups> dimensions) {
  /** Groups of a dimension on the page at most: the latest years, else the largest groups. */
  static final int MAX_GROUPS = 150;

  private static final List<Integer> BIN_STARTS = binStarts();
  private static final int VALUE = 120;

  record Bin(Long from, Long to, Long papers) {}

  /**
   * The groups of a dimension.
   *
   * @param total groups the report has
   * @param groups those on the page
   */
  record Groups(long total, List<Group> groups) {}

  /** The author counts of a group of papers; see the table's data dictionary. */
  record Group(
      String value,
      Long papers,
      Long unknown,
      BigDecimal mean,
      BigDecimal low,
      BigDecimal high,
      BigDecimal p25,
      BigDecimal median,
      BigDecimal p75,
      BigDecimal p90,
      BigDecimal p99,
      BigDecimal max,
      BigDecimal single,
      BigDecimal hyper,
      BigDecimal gini,
      BigDecimal coefficient) {}

  private static List<Integer> binStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int n = 1; n <= 30; n++) {
      starts.add(n);
    }
    starts.addAll(List.of(31, 41, 51, 101, 501, 1001));
    return List.copyOf(starts);
  }

  static TeamFacts of(PageTables tables, TopicFacts topics) {
    Map<String, Groups> dimensions = new LinkedHashMap<>();
    Optional<Dataset<Row>> stats = tables.find(AuthorCountStatsTable.TABLE);
    Group all = null;
    if (stats.isPresent()) {
      all = groups(stats.get().where(is("all")).limit(1)).stream().findFirst().orElse(null);
      dimensions.put("published_year", years(stats.get().where(is("published_year"))));
      dimensions.put("topic", topics(stats.get().where(is("topic")), topics));
      for (String dimension : List.of("organization", "venue", "source_format")) {
        dimensions.put(dimension, largest(stats.get().where(is(dimension)), MAX_GROUPS));
      }
      dimensions.values().removeIf(g -> g.groups().isEmpty());
    }
    return new TeamFacts(
        tables.find(AuthorCountsTable.TABLE).map(TeamFacts::bins).orElse(List.of()),
        all,
        dimensions);
  }

  private static Column is(String dimension) {
    return col(AuthorCountStatsTable.DIMENSION).equalTo(dimension);
  }

  private static Groups years(Dataset<Row> rows) {
    Column year = col(AuthorCountStatsTable.VALUE).cast("int");
    List<Group> latest = new ArrayList<>(groups(rows.orderBy(year.desc()).limit(MAX_GROUPS)));
    java.util.Collections.reverse(latest);
    return new Groups(rows.count(), latest);
  }

  private static Groups topics(Dataset<Row> rows, TopicFacts topics) {
    return largest(
        rows.where(
            col(AuthorCountStatsTable.VALUE)
                .isInCollection(
                    topics.topics().stream().map(t -> String.valueOf(t.id())).toList())),
        TopicFacts.MAX_TOPICS);
  }

  private static Groups largest(Dataset<Row> rows, int limit) {
    return new Groups(
        rows.count(),
        groups(
            rows.orderBy(
                    col(AuthorCountStatsTable.N_PAPERS).desc(), col(AuthorCountStatsTable.VALUE))
                .limit(limit)));
  }

  private static List<Group> groups(Dataset<Row> rows) {
    return PageTables.collect(rows).stream().map(TeamFacts::group).toList();
  }

  private static Group group(PageRow r) {
    return new Group(
        r.text(AuthorCountStatsTable.VALUE, VALUE),
        r.whole(AuthorCountStatsTable.N_PAPERS),
        r.whole(AuthorCountStatsTable.N_UNKNOWN),
        r.number(AuthorCountStatsTable.MEAN),
        r.number(AuthorCountStatsTable.MEAN_CI_LOW),
        r.number(AuthorCountStatsTable.MEAN_CI_HIGH),
        r.number(AuthorCountStatsTable.P25),
        r.number(AuthorCountStatsTable.MEDIAN),
        r.number(AuthorCountStatsTable.P75),
        r.number(AuthorCountStatsTable.P90),
        r.number(AuthorCountStatsTable.P99),
        r.number(AuthorCountStatsTable.MAX),
        r.number(AuthorCountStatsTable.SINGLE_AUTHOR_SHARE),
        r.number(AuthorCountStatsTable.HYPER_AUTHORED_SHARE),
        r.number(AuthorCountStatsTable.GINI),
        r.number(AuthorCountStatsTable.COLLABORATIVE_COEFFICIENT));
  }

  private static List<Bin> bins(Dataset<Row> counts) {
    Column from = lit(BIN_STARTS.get(0));
    for (int start : BIN_STARTS) {
      from = greatest(from, when(col(AuthorCountsTable.N_AUTHORS).geq(start), start).otherwise(0));
    }
    Map<Long, PageRow> byStart = new LinkedHashMap<>();
    PageTables.collect(
            counts
                .groupBy(from.as("start"))
                .agg(
                    sum(AuthorCountsTable.N_PAPERS).as("papers"),
                    min(AuthorCountsTable.N_AUTHORS).as("least"),
                    max(AuthorCountsTable.N_AUTHORS).as("most")))
        .forEach(r -> byStart.put(r.whole("start"), r));
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BIN_STARTS.size(); i++) {
      long start = BIN_STARTS.get(i);
      PageRow row = byStart.remove(start);
      Long end =
          i + 1 < BIN_STARTS.size()
              ? Long.valueOf(BIN_STARTS.get(i + 1) - 1)
              : row == null ? null : row.whole("most");
      bins.add(new Bin(start, end, row == null ? 0L : row.whole("papers")));
      if (byStart.isEmpty()) {
        break;
      }
    }
    return bins;
  }
}
