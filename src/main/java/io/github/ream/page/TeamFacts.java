package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

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
  private static final int VALUE_LENGTH = 120;
  private static final String ALL = "all";
  private static final String YEAR = "published_year";
  private static final String TOPIC = "topic";
  private static final String ORGANIZATION = "organization";
  private static final String VENUE = "venue";
  private static final String FORMAT = "source_format";
  private static final List<String> DIMENSIONS = List.of(YEAR, TOPIC, ORGANIZATION, VENUE, FORMAT);
  private static final String RANK = "rank_in_dimension";
  private static final String TOTAL = "groups_of_dimension";

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
      Long truncated,
      BigDecimal meanAtLeast,
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
      Map<String, List<PageRow>> found = groups(stats.get(), topics);
      all =
          found.getOrDefault(ALL, List.of()).stream()
              .findFirst()
              .map(TeamFacts::group)
              .orElse(null);
      for (String dimension : DIMENSIONS) {
        List<PageRow> rows = found.getOrDefault(dimension, List.of());
        if (!rows.isEmpty()) {
          List<Group> shown = new ArrayList<>(rows.stream().map(TeamFacts::group).toList());
          if (dimension.equals(YEAR)) {
            Collections.reverse(shown);
          }
          dimensions.put(dimension, new Groups(rows.get(0).whole(TOTAL), shown));
        }
      }
    }
    return new TeamFacts(
        tables.find(AuthorCountsTable.TABLE).map(TeamFacts::bins).orElse(List.of()),
        all,
        dimensions);
  }

  /**
   * The groups of each dimension in one pass: the latest years, the topics on the page, else the
   * largest groups, each with how many the dimension has.
   */
  private static Map<String, List<PageRow>> groups(Dataset<Row> stats, TopicFacts topics) {
    Column dimension = col(AuthorCountStatsTable.DIMENSION);
    Column value = col(AuthorCountStatsTable.VALUE);
    WindowSpec all = Window.partitionBy(dimension);
    WindowSpec order =
        all.orderBy(
            when(dimension.equalTo(YEAR), value.try_cast("int")).desc(),
            col(AuthorCountStatsTable.N_PAPERS).desc(),
            value);
    List<String> topicIds = topics.topics().stream().map(t -> String.valueOf(t.id())).toList();
    Dataset<Row> ranked =
        stats
            .where(
                dimension
                    .isin(ALL, YEAR, ORGANIZATION, VENUE, FORMAT)
                    .or(dimension.equalTo(TOPIC).and(value.isInCollection(topicIds))))
            .withColumn(RANK, row_number().over(order))
            .withColumn(TOTAL, count(lit(1)).over(all))
            .where(
                col(RANK)
                    .leq(
                        when(dimension.equalTo(TOPIC), TopicFacts.MAX_TOPICS)
                            .otherwise(MAX_GROUPS)));
    Map<String, List<PageRow>> found = new HashMap<>();
    PageTables.collect(ranked).stream()
        .sorted(Comparator.comparing(r -> r.whole(RANK)))
        .forEach(
            r ->
                found
                    .computeIfAbsent(
                        r.text(AuthorCountStatsTable.DIMENSION, VALUE_LENGTH),
                        d -> new ArrayList<>())
                    .add(r));
    return found;
  }

  private static Group group(PageRow r) {
    return new Group(
        r.text(AuthorCountStatsTable.VALUE, VALUE_LENGTH),
        r.whole(AuthorCountStatsTable.N_PAPERS),
        r.whole(AuthorCountStatsTable.N_UNKNOWN),
        r.whole(AuthorCountStatsTable.N_TRUNCATED),
        r.number(AuthorCountStatsTable.MEAN_AT_LEAST),
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

  /** One row per author count is collected: thousands at most. */
  private static List<Bin> bins(Dataset<Row> counts) {
    TreeMap<Integer, Long> papers = new TreeMap<>();
    long most = 0;
    for (PageRow row : PageTables.collect(counts)) {
      long authors = row.whole(AuthorCountsTable.N_AUTHORS);
      int start = 0;
      for (int candidate : BIN_STARTS) {
        start = authors >= candidate ? candidate : start;
      }
      papers.merge(start, row.whole(AuthorCountsTable.N_PAPERS), Long::sum);
      most = Math.max(most, authors);
    }
    List<Bin> bins = new ArrayList<>();
    int last = papers.isEmpty() ? BIN_STARTS.get(0) : papers.lastKey();
    for (int i = 0; i < BIN_STARTS.size() && BIN_STARTS.get(i) <= last; i++) {
      int start = BIN_STARTS.get(i);
      Long end =
          i + 1 < BIN_STARTS.size()
              ? Long.valueOf(BIN_STARTS.get(i + 1) - 1)
              : papers.isEmpty() ? null : Long.valueOf(most);
      bins.add(new Bin((long) start, end, papers.getOrDefault(start, 0L)));
    }
    return bins;
  }
}
