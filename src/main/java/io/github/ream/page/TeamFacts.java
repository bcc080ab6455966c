package io.github.ream.page;

import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.Coded;
import io.github.ream.schema.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The facts about the numbers of authors.
 *
 * @param counts the distribution: each author count up to 30, larger ones in ranges
 * @param all the figures over all papers, null if the report has none
 * @param dimensions the figures by group, for each dimension
 * @param topicGroups the figures of the groups of like topics
 */
record TeamFacts(
    List<Bin> counts, Group all, Map<String, Groups> dimensions, List<GroupTeams> topicGroups) {
  /** The most groups of a dimension on the page: the latest years, or else the largest groups. */
  static final int MAX_GROUPS = 150;

  private static final List<Integer> BIN_STARTS = binStarts();
  private static final int VALUE_LENGTH = 120;
  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.PUBLISHED_YEAR,
          Dimension.TOPIC,
          Dimension.ORGANIZATION,
          Dimension.VENUE,
          Dimension.SOURCE_FORMAT);
  private static final Comparator<PageRow> LARGEST_FIRST =
      Comparator.<PageRow>comparingLong(r -> -papers(r))
          .thenComparing(TeamFacts::value, CodePoints.ORDER);
  private static final Comparator<PageRow> LATEST_FIRST =
      Comparator.<PageRow>comparingLong(r -> -Long.parseLong(value(r)))
          .thenComparing(LARGEST_FIRST);

  record Bin(Long from, Long to, Long papers) {}

  /**
   * The groups of a dimension.
   *
   * @param total groups the report has
   * @param groups those on the page
   */
  record Groups(long total, List<Group> groups) {}

  /** The author counts of a group of papers; see the table's data dictionary. */
  static final class Group {
    public final String value;
    public final Long papers;
    public final Long unknown;
    public final Long truncated;
    public final BigDecimal meanAtLeast;
    public final BigDecimal mean;
    public final BigDecimal low;
    public final BigDecimal high;
    public final BigDecimal p25;
    public final BigDecimal median;
    public final BigDecimal p75;
    public final BigDecimal p90;
    public final BigDecimal p99;
    public final BigDecimal max;
    public final BigDecimal single;
    public final BigDecimal hyper;
    public final BigDecimal gini;
    public final BigDecimal coefficient;

    Group(PageRow r) {
      value = r.text(AuthorCountStatsTable.VALUE, VALUE_LENGTH);
      papers = r.whole(AuthorCountStatsTable.N_PAPERS);
      unknown = r.whole(AuthorCountStatsTable.N_UNKNOWN);
      truncated = r.whole(AuthorCountStatsTable.N_TRUNCATED);
      meanAtLeast = r.number(AuthorCountStatsTable.MEAN_AT_LEAST);
      mean = r.number(AuthorCountStatsTable.MEAN);
      low = r.number(AuthorCountStatsTable.MEAN_CI_LOW);
      high = r.number(AuthorCountStatsTable.MEAN_CI_HIGH);
      p25 = r.number(AuthorCountStatsTable.P25);
      median = r.number(AuthorCountStatsTable.MEDIAN);
      p75 = r.number(AuthorCountStatsTable.P75);
      p90 = r.number(AuthorCountStatsTable.P90);
      p99 = r.number(AuthorCountStatsTable.P99);
      max = r.number(AuthorCountStatsTable.MAX);
      single = r.number(AuthorCountStatsTable.SINGLE_AUTHOR_SHARE);
      hyper = r.number(AuthorCountStatsTable.HYPER_AUTHORED_SHARE);
      gini = r.number(AuthorCountStatsTable.GINI);
      coefficient = r.number(AuthorCountStatsTable.COLLABORATIVE_COEFFICIENT);
    }
  }

  private static List<Integer> binStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int n = 1; n <= 30; n++) {
      starts.add(n);
    }
    starts.addAll(List.of(31, 41, 51, 101, 501, 1001));
    return List.copyOf(starts);
  }

  static TeamFacts of(PageTables tables, TopicFacts topics, GroupedTopics grouped) {
    Map<String, Groups> dimensions = new LinkedHashMap<>();
    Map<Dimension, Ranked> found = groups(tables, topics);
    for (Dimension dimension : DIMENSIONS) {
      Ranked ranked = found.get(dimension);
      if (ranked.total > 0) {
        List<Group> shown = new ArrayList<>(ranked.groups());
        if (dimension == Dimension.PUBLISHED_YEAR) {
          Collections.reverse(shown);
        }
        dimensions.put(dimension.code(), new Groups(ranked.total, shown));
      }
    }
    return new TeamFacts(
        bins(tables),
        found.get(Dimension.ALL).groups().stream().findFirst().orElse(null),
        dimensions,
        GroupTeams.of(tables, grouped));
  }

  /** The first groups of a dimension, and the number of all its groups. */
  private static final class Ranked {
    private final Best<PageRow> first;
    private long total;

    Ranked(int most, Comparator<PageRow> order) {
      this.first = new Best<>(most, order);
    }

    void add(PageRow row) {
      total++;
      first.add(row);
    }

    List<Group> groups() {
      return first.rows().stream().map(Group::new).toList();
    }
  }

  /**
   * Finds the groups in one pass: the latest years, the topics on the page, or else the largest
   * groups.
   */
  private static Map<Dimension, Ranked> groups(PageTables tables, TopicFacts topics) {
    Map<Dimension, Ranked> found = new EnumMap<>(Dimension.class);
    found.put(Dimension.ALL, new Ranked(1, LARGEST_FIRST));
    for (Dimension dimension : DIMENSIONS) {
      found.put(
          dimension,
          new Ranked(
              dimension == Dimension.TOPIC ? TopicFacts.MAX_TOPICS : MAX_GROUPS,
              dimension == Dimension.PUBLISHED_YEAR ? LATEST_FIRST : LARGEST_FIRST));
    }
    Set<String> topicIds = new HashSet<>();
    topics.topics().forEach(t -> topicIds.add(String.valueOf(t.id())));
    tables.forEach(
        AuthorCountStatsTable.TABLE,
        row ->
            Coded.find(Dimension.class, row.text(AuthorCountStatsTable.DIMENSION, VALUE_LENGTH))
                .filter(found::containsKey)
                .filter(d -> d != Dimension.TOPIC || topicIds.contains(value(row)))
                .ifPresent(d -> found.get(d).add(row)));
    return found;
  }

  /** The papers of a group, those with an unknown author count too. */
  private static long papers(PageRow row) {
    Long unknown = row.whole(AuthorCountStatsTable.N_UNKNOWN);
    return row.whole(AuthorCountStatsTable.N_PAPERS) + (unknown == null ? 0 : unknown);
  }

  private static String value(PageRow row) {
    return row.text(AuthorCountStatsTable.VALUE, Integer.MAX_VALUE);
  }

  /** The distribution. One row per author count is collected: thousands at most. */
  private static List<Bin> bins(PageTables tables) {
    if (!tables.has(AuthorCountsTable.TABLE)) {
      return List.of();
    }
    TreeMap<Integer, Long> papers = new TreeMap<>();
    long most = 0;
    for (PageRow row : tables.rows(AuthorCountsTable.TABLE)) {
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
