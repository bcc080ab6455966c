package io.github.ream.page;

import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.CollaborationSharesTable;
import io.github.ream.schema.Column;
import io.github.ream.schema.CountriesTable;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** The tables of a report that no job has made: any number of topics, papers and years. */
final class MadeUpReport {
  private static final List<String> FIRST =
      List.of(
          "river", "stone", "protein", "lattice", "orbit", "market", "speech", "forest", "quantum",
          "glacier", "neuron", "harbour", "syntax", "enzyme", "voltage", "melody", "harvest",
          "vaccine", "tunnel", "comet", "privacy", "robot", "coral", "ledger", "tremor");
  private static final List<String> SECOND =
      List.of(
          "model",
          "survey",
          "network",
          "growth",
          "sensor",
          "theory",
          "policy",
          "dynamics",
          "imaging",
          "retrieval",
          "design",
          "learning",
          "migration",
          "forecast",
          "repair",
          "storage",
          "grammar",
          "folding",
          "pricing",
          "mapping");

  private static final int GROUPS = 6;

  private final SparkSession spark;
  private final Random random = new Random(7);
  private final int topics;
  private final int papers;
  private final List<Integer> years;
  private final Map<Integer, String> titles = new TreeMap<>();

  MadeUpReport(SparkSession spark, int topics, int papers, int firstYear, int lastYear) {
    this.spark = spark;
    this.topics = topics;
    this.papers = papers;
    this.years = IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
  }

  /** Gives one paper that title; it also becomes its abstract, organisation and venue. */
  MadeUpReport withTitle(int paper, String title) {
    titles.put(paper, title);
    return this;
  }

  Map<Table, Dataset<Row>> tables() {
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    List<Map<String, Object>> paperRows = papers();
    put(tables, PapersTable.TABLE, paperRows);
    put(tables, PaperAuthorsTable.TABLE, authors(paperRows));
    put(tables, PaperTermsTable.TABLE, paperTerms(paperRows));
    put(tables, SightingsTable.TABLE, sightings(paperRows));
    put(tables, RejectsTable.TABLE, rejects());
    put(tables, TopicsTable.TABLE, topics());
    put(tables, TermsTable.TABLE, terms());
    put(tables, TopicTermsTable.TABLE, topicTerms());
    put(tables, TopicGroupsTable.TABLE, topicGroups());
    put(tables, TopicTrendsTable.TABLE, trends());
    put(tables, AuthorCountsTable.TABLE, counts(paperRows));
    put(tables, AuthorCountStatsTable.TABLE, stats(paperRows));
    put(tables, AuthorCountHistogramsTable.TABLE, histograms(paperRows));
    put(tables, AuthorCountTestsTable.TABLE, tests());
    put(tables, CountriesTable.TABLE, countries());
    put(tables, CollaborationSharesTable.TABLE, collaborationShares());
    put(tables, AuthorProductivityTable.TABLE, productivity());
    tables.putAll(MadeUpNetwork.rows().datasets(spark));
    put(tables, ModelSelectionTable.TABLE, models());
    put(tables, RunTable.TABLE, run(paperRows.size()));
    return tables;
  }

  private void put(Map<Table, Dataset<Row>> tables, Table table, List<Map<String, Object>> values) {
    List<Row> rows =
        values.stream()
            .map(
                v ->
                    RowFactory.create(
                        table.columns().stream().map(c -> value(c, v)).toArray(Object[]::new)))
            .toList();
    tables.put(table, spark.createDataFrame(rows, table.schema()));
  }

  private static Object value(Column column, Map<String, Object> values) {
    Object value = values.get(column.name());
    if (value == null && column.mandatory()) {
      value =
          column.type().equals(DataTypes.StringType)
              ? ""
              : column.type().equals(DataTypes.BooleanType) ? (Object) false : 0;
    }
    if (value instanceof Number number) {
      return column.type().equals(DataTypes.LongType)
          ? (Object) number.longValue()
          : column.type().equals(DataTypes.IntegerType)
              ? (Object) number.intValue()
              : (Object) number.doubleValue();
    }
    return value;
  }

  private static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  private String word(int i) {
    return FIRST.get(i % FIRST.size())
        + " "
        + SECOND.get(i / FIRST.size() % SECOND.size())
        + (i < FIRST.size() * SECOND.size() ? "" : " " + i / (FIRST.size() * SECOND.size()));
  }

  private int vocabulary() {
    return Math.max(60, topics * 12);
  }

  private List<Map<String, Object>> papers() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < papers; i++) {
      int topic = Math.min(random.nextInt(topics), random.nextInt(topics));
      int year = years.get(Math.max(random.nextInt(years.size()), random.nextInt(years.size())));
      String odd = titles.get(i);
      String text =
          IntStream.range(0, 60)
              .mapToObj(w -> word((topic * 12 + random.nextInt(14)) % vocabulary()))
              .collect(Collectors.joining(" ", "We study ", "."));
      boolean unknown = random.nextInt(10) == 0;
      rows.add(
          row(
              PapersTable.PAPER_ID, String.format("p%07d", i),
              PapersTable.TITLE,
                  odd != null
                      ? odd
                      : "On the "
                          + word(topic * 12 % vocabulary())
                          + " of paper "
                          + i
                          + " and its "
                          + SECOND.get(random.nextInt(SECOND.size())),
              PapersTable.ABSTRACT, odd != null ? odd : i % 17 == 3 ? null : text,
              PapersTable.N_AUTHORS,
                  unknown
                      ? null
                      : Math.min(
                          2000,
                          1 + (int) Math.exp(1.5 + 0.7 * random.nextGaussian() + topic % 4 * 0.2)),
              PapersTable.ORGANIZATION,
                  odd != null
                      ? odd
                      : unknown ? "Institute of " + SECOND.get(topic % SECOND.size()) : null,
              PapersTable.VENUE,
                  odd != null
                      ? odd
                      : i % 3 == 0 ? "Journal of " + FIRST.get(topic % FIRST.size()) : null,
              PapersTable.PUBLISHED_ON,
                  Date.valueOf(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))),
              PapersTable.PUBLISHED_YEAR, year,
              PapersTable.DATE_PRECISION, i % 5 == 0 ? "month" : "day",
              PapersTable.YEAR_INFERRED, i % 9 == 0,
              PapersTable.COMMENTS, i % 4 == 0 ? random.nextInt(9) : null,
              PapersTable.DOI, odd != null ? odd : i % 3 == 0 ? "10.1000/xyz." + i : null,
              PapersTable.ARXIV_ID,
                  odd != null ? odd : i % 3 == 1 ? String.format("2401.%05d", i % 100000) : null,
              PapersTable.N_SIGHTINGS, 1 + i % 2,
              PapersTable.FIRST_SOURCE, "hf-listing",
              PapersTable.TOPIC_ID, topic,
              PapersTable.TOPIC_WEIGHT, 0.2 + 0.8 * random.nextDouble()));
    }
    return rows;
  }

  /** Two words of the topic, and one of the first years or of the last five. */
  private List<Map<String, Object>> paperTerms(List<Map<String, Object>> paperRows) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> paper : paperRows) {
      int topic = (int) paper.get(PapersTable.TOPIC_ID);
      boolean late = (int) paper.get(PapersTable.PUBLISHED_YEAR) > years.get(years.size() - 1) - 5;
      List<String> terms =
          List.of(
              late ? "flow tide" : "ebb tide",
              word(topic * 12 % vocabulary()),
              word((topic * 12 + 1) % vocabulary()));
      for (String term : terms) {
        rows.add(
            row(
                PaperTermsTable.PAPER_ID,
                paper.get(PapersTable.PAPER_ID),
                PaperTermsTable.RANK,
                terms.indexOf(term) + 1,
                PaperTermsTable.TERM,
                term));
      }
    }
    return rows;
  }

  /** Every third paper with a known count names its first eight authors at most. */
  private List<Map<String, Object>> authors(List<Map<String, Object>> paperRows) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < paperRows.size(); i += 3) {
      Integer n = (Integer) paperRows.get(i).get(PapersTable.N_AUTHORS);
      for (int a = 1; n != null && a <= Math.min(8, n); a++) {
        rows.add(
            row(
                PaperAuthorsTable.PAPER_ID,
                paperRows.get(i).get(PapersTable.PAPER_ID),
                PaperAuthorsTable.POSITION,
                a,
                PaperAuthorsTable.AUTHOR_NAME,
                "Person " + a + " of " + i));
      }
    }
    return rows;
  }

  private List<Map<String, Object>> sightings(List<Map<String, Object>> paperRows) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> paper : paperRows) {
      for (int n = 0; n < (int) paper.get(PapersTable.N_SIGHTINGS); n++) {
        rows.add(
            row(
                SightingsTable.SOURCE_FILE,
                "dump-" + rows.size() % 22 + ".txt",
                SightingsTable.POSITION,
                rows.size(),
                SightingsTable.SOURCE_FORMAT,
                n == 0 ? "hf-listing" : "hf-titles",
                SightingsTable.PAPER_ID,
                paper.get(PapersTable.PAPER_ID)));
      }
    }
    return rows;
  }

  private List<Map<String, Object>> rejects() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      rows.add(
          row(
              RejectsTable.SOURCE_FILE,
              "odd.txt",
              RejectsTable.POSITION,
              i,
              RejectsTable.REASON,
              i < 4 ? "no_title" : "unknown_format",
              RejectsTable.DETAIL,
              "line " + i + " has only an abstract",
              RejectsTable.RAW,
              "…"));
    }
    return rows;
  }

  private double share(int topic) {
    double sum = IntStream.range(0, topics).mapToDouble(t -> 1.0 / (t + 4)).sum();
    return 1.0 / (topic + 4) / sum;
  }

  private String label(int topic) {
    return IntStream.range(0, 3)
        .mapToObj(i -> word((topic * 12 + i) % vocabulary()))
        .collect(Collectors.joining(", "));
  }

  private List<Map<String, Object>> topics() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int t = 0; t < topics; t++) {
      rows.add(
          row(
              TopicsTable.TOPIC_ID,
              t,
              TopicsTable.LABEL,
              label(t),
              TopicsTable.SHARE,
              share(t),
              TopicsTable.N_PAPERS,
              Math.round(papers * share(t)),
              TopicsTable.COHERENCE_NPMI,
              0.25 * random.nextDouble(),
              TopicsTable.COHERENCE_UMASS,
              -3 * random.nextDouble(),
              TopicsTable.EXCLUSIVITY,
              9 * random.nextDouble(),
              TopicsTable.X,
              0.4 * random.nextGaussian(),
              TopicsTable.Y,
              0.3 * random.nextGaussian(),
              TopicsTable.GROUP_ID,
              t % GROUPS,
              TopicsTable.JUNK_REASON,
              t % 9 == 8 ? "generic" : null));
    }
    return rows;
  }

  private List<Map<String, Object>> terms() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < vocabulary(); i++) {
      rows.add(
          row(
              TermsTable.TERM_ID,
              i,
              TermsTable.TERM,
              word(i),
              TermsTable.DOCUMENT_FREQUENCY,
              10 + 3000 / (i % 12 + 1),
              TermsTable.CORPUS_FREQUENCY,
              20 + 9000 / (i % 12 * 3 + 1),
              TermsTable.IDF,
              1.0));
    }
    return rows;
  }

  private List<Map<String, Object>> topicTerms() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int t = 0; t < topics; t++) {
      for (int r = 1; r <= 30; r++) {
        rows.add(
            row(
                TopicTermsTable.TOPIC_ID,
                t,
                TopicTermsTable.RANK,
                r,
                TopicTermsTable.TERM,
                word((t * 12 + r - 1) % vocabulary()),
                TopicTermsTable.PROBABILITY,
                0.06 / (1 + 0.3 * r) * (0.99 + 0.01 * random.nextDouble()),
                TopicTermsTable.RELEVANCE,
                0.0));
      }
    }
    return rows;
  }

  /** Topic 3 is near no other. */
  private List<Map<String, Object>> topicGroups() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      int first = group;
      rows.add(
          row(
              TopicGroupsTable.NODE_ID,
              topics + group,
              TopicGroupsTable.GROUP_ID,
              group,
              TopicGroupsTable.IS_GROUP,
              true,
              TopicGroupsTable.LABEL,
              word(12 * group) + ", " + word(12 * group + 1),
              TopicGroupsTable.N_TOPICS,
              group == 3 ? 1 : (topics - group + GROUPS - 1) / GROUPS,
              TopicGroupsTable.N_PAPERS,
              papers / GROUPS,
              TopicGroupsTable.SHARE,
              IntStream.range(0, topics)
                  .filter(t -> t % GROUPS == first)
                  .mapToDouble(this::share)
                  .sum()));
    }
    return rows;
  }

  /** Topic 0 rises over all years, but no longer over the last ones. */
  private List<Map<String, Object>> trends() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int t = 0; t < topics; t++) {
      double slope = t % 3 == 0 ? 0.004 / topics : t % 3 == 1 ? -0.003 / topics : 0;
      for (int y = 0; y < years.size(); y++) {
        double share =
            share(t) * (0.85 + 0.3 * random.nextDouble()) + slope * 20 * y / years.size();
        rows.add(
            row(
                TopicTrendsTable.TOPIC_ID,
                t,
                TopicTrendsTable.PUBLISHED_YEAR,
                years.get(y),
                TopicTrendsTable.N_PAPERS,
                Math.round(papers * share / years.size()),
                TopicTrendsTable.SHARE,
                Math.max(0, share),
                TopicTrendsTable.SLOPE,
                years.size() < 2 ? null : slope,
                TopicTrendsTable.RECENT_SLOPE,
                years.size() < 2 ? null : t == 0 ? -slope : slope,
                TopicTrendsTable.P_VALUE,
                years.size() < 3 ? null : slope == 0 ? 0.6 : 0.001,
                TopicTrendsTable.P_BENJAMINI_HOCHBERG,
                years.size() < 3 ? null : slope == 0 ? 0.7 : 0.002));
      }
    }
    return rows;
  }

  private static List<Integer> known(List<Map<String, Object>> paperRows) {
    return paperRows.stream()
        .map(p -> (Integer) p.get(PapersTable.N_AUTHORS))
        .filter(n -> n != null)
        .sorted()
        .toList();
  }

  private static List<Map<String, Object>> counts(List<Map<String, Object>> paperRows) {
    Map<Integer, Long> counts =
        known(paperRows).stream()
            .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    List<Map<String, Object>> rows = new ArrayList<>();
    counts.forEach(
        (n, papers) ->
            rows.add(row(AuthorCountsTable.N_AUTHORS, n, AuthorCountsTable.N_PAPERS, papers)));
    return rows;
  }

  private static List<Map<String, Object>> stats(List<Map<String, Object>> paperRows) {
    List<Map<String, Object>> rows = new ArrayList<>();
    rows.add(group("all", "all", paperRows));
    Map.of(
            "published_year", PapersTable.PUBLISHED_YEAR,
            "topic", PapersTable.TOPIC_ID,
            "organization", PapersTable.ORGANIZATION,
            "venue", PapersTable.VENUE,
            "source_format", PapersTable.FIRST_SOURCE)
        .forEach(
            (dimension, column) ->
                paperRows.stream()
                    .filter(p -> p.get(column) != null)
                    .collect(
                        Collectors.groupingBy(
                            p -> p.get(column).toString(), TreeMap::new, Collectors.toList()))
                    .forEach((value, group) -> rows.add(group(dimension, value, group))));
    return rows;
  }

  /** By topic only. */
  private static List<Map<String, Object>> histograms(List<Map<String, Object>> paperRows) {
    List<Map<String, Object>> rows = new ArrayList<>();
    paperRows.stream()
        .filter(p -> p.get(PapersTable.N_AUTHORS) != null)
        .collect(
            Collectors.groupingBy(
                p -> p.get(PapersTable.TOPIC_ID).toString(),
                TreeMap::new,
                Collectors.groupingBy(
                    p -> (Integer) p.get(PapersTable.N_AUTHORS),
                    TreeMap::new,
                    Collectors.counting())))
        .forEach(
            (topic, counts) ->
                counts.forEach(
                    (authors, n) ->
                        rows.add(
                            row(
                                AuthorCountHistogramsTable.DIMENSION, "topic",
                                AuthorCountHistogramsTable.VALUE, topic,
                                AuthorCountHistogramsTable.N_AUTHORS, authors,
                                AuthorCountHistogramsTable.N_PAPERS, n))));
    return rows;
  }

  private static Map<String, Object> group(
      String dimension, String value, List<Map<String, Object>> group) {
    List<Integer> known = known(group);
    if (known.isEmpty()) {
      return row(
          AuthorCountStatsTable.DIMENSION,
          dimension,
          AuthorCountStatsTable.VALUE,
          value,
          AuthorCountStatsTable.N_PAPERS,
          0,
          AuthorCountStatsTable.N_UNKNOWN,
          group.size());
    }
    double mean = known.stream().mapToInt(n -> n).average().orElse(0);
    double deviation =
        Math.sqrt(known.stream().mapToDouble(n -> (n - mean) * (n - mean)).average().orElse(0));
    double half = 1.96 * deviation / Math.sqrt(known.size());
    return row(
        AuthorCountStatsTable.DIMENSION,
        dimension,
        AuthorCountStatsTable.VALUE,
        value,
        AuthorCountStatsTable.N_PAPERS,
        known.size(),
        AuthorCountStatsTable.N_UNKNOWN,
        group.size() - known.size(),
        AuthorCountStatsTable.MEAN,
        mean,
        AuthorCountStatsTable.STDDEV,
        deviation,
        AuthorCountStatsTable.MIN,
        known.get(0),
        AuthorCountStatsTable.P25,
        at(known, 0.25),
        AuthorCountStatsTable.MEDIAN,
        at(known, 0.5),
        AuthorCountStatsTable.P75,
        at(known, 0.75),
        AuthorCountStatsTable.P90,
        at(known, 0.9),
        AuthorCountStatsTable.P99,
        at(known, 0.99),
        AuthorCountStatsTable.MAX,
        known.get(known.size() - 1),
        AuthorCountStatsTable.MEAN_CI_LOW,
        known.size() < 2 ? null : mean - half,
        AuthorCountStatsTable.MEAN_CI_HIGH,
        known.size() < 2 ? null : mean + half,
        AuthorCountStatsTable.SINGLE_AUTHOR_SHARE,
        known.stream().filter(n -> n == 1).count() / (double) known.size());
  }

  private static double at(List<Integer> sorted, double share) {
    return sorted.get((int) Math.round((sorted.size() - 1) * share));
  }

  private List<Map<String, Object>> tests() {
    return List.of(
        test("kruskal_wallis", "topic", 83.2, 19.0, 1e-7, 0.09),
        test("kruskal_wallis", "published_year", 4.1, 3.0, 0.25, 0.002),
        test("kruskal_wallis", "venue", null, null, null, null),
        test("chi_square_size_class", "topic", 140.4, 76.0, 0.00002, 0.18),
        test("spearman", "comments", 0.21, null, 0.004, 0.21),
        test("mann_kendall", "published_year", 4.0, null, 0.33, 0.6));
  }

  private Map<String, Object> test(
      String test, String dimension, Double statistic, Double freedom, Double p, Double effect) {
    return row(
        AuthorCountTestsTable.TEST, test,
        AuthorCountTestsTable.DIMENSION, dimension,
        AuthorCountTestsTable.STATISTIC, statistic,
        AuthorCountTestsTable.DEGREES_OF_FREEDOM, freedom,
        AuthorCountTestsTable.P_VALUE, p,
        AuthorCountTestsTable.N, p == null ? 0 : papers,
        AuthorCountTestsTable.EFFECT_SIZE, effect);
  }

  /** Forty countries, the first with most papers; the page shows thirty. */
  private List<Map<String, Object>> countries() {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(
            i ->
                row(
                    CountriesTable.COUNTRY_CODE,
                    String.format("%02d", i),
                    CountriesTable.COUNTRY,
                    "Country " + i,
                    CountriesTable.N_PAPERS,
                    papers / i + 2,
                    CountriesTable.N_SINGLE_COUNTRY,
                    papers / i,
                    CountriesTable.N_MULTI_COUNTRY,
                    2,
                    CountriesTable.N_PAPERS_FRACTIONAL,
                    (double) papers / i + 1.0))
        .toList();
  }

  private List<Map<String, Object>> collaborationShares() {
    return List.of(
        row(
            CollaborationSharesTable.MEASURE,
            "international",
            CollaborationSharesTable.N_PAPERS,
            200,
            CollaborationSharesTable.SHARE,
            0.25,
            CollaborationSharesTable.SHARE_CI_LOW,
            0.2,
            CollaborationSharesTable.SHARE_CI_HIGH,
            0.31));
  }

  /** Nobody has four papers. */
  private List<Map<String, Object>> productivity() {
    return Stream.of(1, 2, 3, 5, 8)
        .map(
            n ->
                row(
                    AuthorProductivityTable.N_PAPERS,
                    n,
                    AuthorProductivityTable.N_AUTHORS,
                    100 / n,
                    AuthorProductivityTable.SHARE,
                    0.6 / n / n,
                    AuthorProductivityTable.LOTKA_SHARE,
                    n == 8 ? null : 0.61 / n / n))
        .toList();
  }

  private List<Map<String, Object>> models() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int k : List.of(Math.max(2, topics / 2), topics, topics * 2)) {
      rows.add(
          row(
              ModelSelectionTable.K,
              k,
              ModelSelectionTable.SEED,
              1,
              ModelSelectionTable.PERPLEXITY,
              1800 - 200 * Math.log(k) + (k > topics ? 150 : 0),
              ModelSelectionTable.COHERENCE_NPMI,
              0.12 - 0.001 * Math.abs(k - topics),
              ModelSelectionTable.TOPIC_DIVERSITY,
              0.9,
              ModelSelectionTable.CHOSEN,
              k == topics,
              ModelSelectionTable.ITERATIONS,
              200,
              ModelSelectionTable.SECONDS,
              12.5));
    }
    return rows;
  }

  private List<Map<String, Object>> run(int n) {
    long sightings = n + n / 2L;
    return List.of(
        row(
            RunTable.RUN_ID,
            "20260101T000000Z-00000000",
            RunTable.STARTED_AT,
            Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")),
            RunTable.FINISHED_AT,
            Timestamp.from(Instant.parse("2026-01-01T00:03:00Z")),
            RunTable.REAM_VERSION,
            "0.0",
            RunTable.SPARK_VERSION,
            "4",
            RunTable.JAVA_VERSION,
            "17",
            RunTable.SEED,
            1,
            RunTable.K,
            topics,
            RunTable.N_FILES,
            22,
            RunTable.N_RECORDS,
            sightings + 7,
            RunTable.N_SIGHTINGS,
            sightings,
            RunTable.N_PAPERS,
            n,
            RunTable.N_REJECTS,
            7,
            RunTable.SETTINGS,
            "{\"seed\":1,\"authors.confidence\":0.9}"));
  }
}
