package io.github.ream.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountSizeClassesTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.CollaborationSharesTable;
import io.github.ream.schema.Column;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.CountriesTable;
import io.github.ream.schema.CountryPairsTable;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicMonthsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import io.github.ream.sql.Recipes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole report keeps every promise, and broken ones do not: each test breaks copies of one report
 * in its own way.
 */
@ExtendWith(SparkSessionExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPromiseTest {
  private static final Set<String> everBroken = new TreeSet<>();
  private static Set<String> promises;

  @TempDir static Path folder;
  private static TinyReport report;

  @BeforeAll
  static void make() throws IOException {
    report = TinyReport.made(folder);
    promises = new TreeSet<>(report.check().promises());
  }

  /** The promises that a broken copy does not keep. */
  private static Set<String> broken(TinyReport copy) {
    return broken(copy.broken());
  }

  private static Set<String> broken(List<Broken> found) {
    Set<String> words = new TreeSet<>(found.stream().map(Broken::promise).toList());
    everBroken.addAll(words);
    return words;
  }

  private static void assertBreaks(TinyReport copy, String... promises) {
    assertBreaks(copy.broken(), promises);
  }

  private static void assertBreaks(List<Broken> found, String... promises) {
    Set<String> broken = broken(found);
    for (String promise : promises) {
      assertTrue(broken.contains(promise), promise + " in " + broken);
    }
  }

  private static UnaryOperator<Dataset<Row>> set(String column, String value) {
    return rows ->
        rows.withColumn(column, expr(value).cast(rows.schema().apply(column).dataType()));
  }

  private static UnaryOperator<Dataset<Row>> where(String condition) {
    return rows -> rows.where(condition);
  }

  /** A new key that no table knows. */
  private static UnaryOperator<Dataset<Row>> unknown(String column) {
    return set(column, "if(" + column + " is null, null, " + column + " || '1234')");
  }

  @Test
  void tablesOfTwoReportsAreComparedRowByRowInAnyOrder() throws IOException {
    TinyReport copy =
        report
            .copy("compared")
            .rewrite(PapersTable.TABLE, rows -> rows.orderBy("title"))
            .rewrite(RunTable.TABLE, set("seed", "99"))
            .rewrite(TopicMatchesTable.TABLE, set("status", "'gone'"))
            .rewrite(ModelSelectionTable.TABLE, set("seconds", "0.5"));
    assertEquals(List.of(), differences(copy));
    copy.rewrite(TermsTable.TABLE, rows -> rows.where("term_id > 1"))
        .rewrite(TopicsTable.TABLE, set("label", "if(topic_id = 1, 'another', label)"))
        .without(PaperTermsTable.TABLE.name());
    List<String> words = differences(copy);
    assertEquals(3, words.size(), words.toString());
    assertTrue(words.get(0).startsWith("terms: 2 of "), words.toString());
    assertEquals("paper_terms: there and missing", words.get(1));
    assertEquals("topics: 1 of 3 rows differ; there are 3 now", words.get(2));
  }

  private static List<String> differences(TinyReport copy) {
    return new TablesCompared(
            new org.apache.hadoop.fs.Path(report.folder().toString()),
            new org.apache.hadoop.fs.Path(copy.folder().toString()),
            SparkSessionExtension.session().sparkContext().hadoopConfiguration())
        .differences(SparkSessionExtension.session());
  }

  /** Here, as this report has every table; most others have none about people. */
  @Test
  void everyQueryOfTheGuideForBiToolsAndOfTheDashboardFindsRows() throws Exception {
    assertEquals(List.of(), Recipes.withoutAnswerInDuckDb(report.folder()));
    for (Table table : Tables.ALL) {
      report.rows(table).createOrReplaceTempView(table.name());
    }
    try {
      assertEquals(List.of(), Recipes.withoutAnswerInSpark(SparkSessionExtension.session()));
    } finally {
      Tables.ALL.forEach(t -> SparkSessionExtension.session().catalog().dropTempView(t.name()));
    }
  }

  /** Last of all: a promise that no damage breaks would be kept by every report. */
  @Order(Integer.MAX_VALUE)
  @Test
  void noPromiseIsLeftUnbroken() {
    Set<String> unbroken = new TreeSet<>(promises);
    unbroken.removeAll(everBroken);
    assertEquals(Set.of(), unbroken);
  }

  @Test
  void aWholeReportKeepsEveryPromise() {
    assertEquals(List.of(), report.broken());
    assertTrue(promises.size() > 400, promises.size() + " promises");
  }

  @Test
  void aNullOfARealReportIsExplained() {
    Set<String> unexplained = new TreeSet<>();
    for (Table table : Tables.ALL) {
      for (Row row : report.rows(table).collectAsList()) {
        for (Column column : table.columns()) {
          boolean explained =
              !column.mandatory() && column.description().toLowerCase(Locale.ROOT).contains("null");
          if (row.getAs(column.name()) == null && !explained) {
            unexplained.add(table.name() + "." + column.name());
          }
        }
      }
    }
    assertEquals(Set.of(), unexplained);
  }

  @Test
  void nothingIsNullWhereAValueIsPromised() throws IOException {
    TinyReport copy = report.copy("nulls");
    everyColumn(copy, column -> noValue(column));
    assertBreaks(copy, "papers: title is given, never null", "run: seed is given, never null");
  }

  /** Puts a value into all rows of each column. */
  private static void everyColumn(
      TinyReport copy, Function<Column, org.apache.spark.sql.Column> value) throws IOException {
    for (Table table : Tables.ALL) {
      // In one projection: one after another, each would be analysed with all before it.
      org.apache.spark.sql.Column[] values =
          table.columns().stream()
              .map(column -> value.apply(column).as(column.name()))
              .toArray(org.apache.spark.sql.Column[]::new);
      copy.rewrite(table, rows -> rows.select(values));
    }
  }

  /** Null, or where that is allowed, what is no number. */
  private static org.apache.spark.sql.Column noValue(Column column) {
    boolean allowed = !column.mandatory() && column.type().equals(DataTypes.DoubleType);
    return allowed ? lit(Double.NaN) : lit(null).cast(column.type());
  }

  @Test
  void noValueIsOutsideItsRangeOrList() throws IOException {
    TinyReport copy = report.copy("outside");
    everyColumn(copy, column -> outside(column.type()));
    assertBreaks(
        copy,
        "papers: date_precision is one of day, month, year or null",
        "topics: coherence_npmi is -1..1 or null");
  }

  private static org.apache.spark.sql.Column outside(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return lit("elsewhere");
    }
    return type.equals(DataTypes.DoubleType)
            || type.equals(DataTypes.LongType)
            || type.equals(DataTypes.IntegerType)
        ? lit(-1_000_000_000).cast(type)
        : lit(null).cast(type);
  }

  @Test
  void rowsComeOnceAndInOrder() throws IOException {
    TinyReport copy = report.copy("doubled");
    Tables.ALL.forEach(table -> copy.rewrite(table, rows -> rows.unionByName(rows)));
    assertBreaks(
        copy, "papers: rows are sorted by paper_id, and no key comes twice", "run: it has one row");
  }

  @Test
  void orderAcrossFilesCountsAndTimestampsAreNeverInt96(SparkSession spark) throws IOException {
    spark.conf().set("spark.sql.parquet.outputTimestampType", "INT96");
    TinyReport copy = report.copy("files").rewrite(RunTable.TABLE, rows -> rows);
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    copy.rewrite(PapersTable.TABLE, where("paper_id > '8'"));
    Path second = folder.resolve("second");
    report
        .rows(PapersTable.TABLE)
        .where("paper_id <= '8'")
        .coalesce(1)
        .write()
        .parquet(second.toString());
    try (Stream<Path> parts = Files.list(second)) {
      Path part = parts.filter(p -> p.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, copy.folder().resolve("papers").resolve("part-00001.parquet"));
    }
    assertEquals(
        Set.of(
            "papers: rows are sorted by paper_id, and no key comes twice",
            "run: columns and types are those of the data dictionary, flat, no INT96"),
        broken(copy));
  }

  @Test
  void tablesThatMustBeThere() throws IOException {
    for (boolean odd : List.of(true, false)) {
      TinyReport copy = report.copy("missing-" + odd);
      for (int i = 0; i < Tables.ALL.size(); i++) {
        if ((i % 2 == 0) == odd) {
          copy.without(Tables.ALL.get(i).name());
        }
      }
      // One of the two through and through: what is missing stops no other look.
      broken(odd ? copy.broken() : copy.brokenFiles());
    }
  }

  @Test
  void otherTypesAndFilesThatAreNone() throws IOException {
    TinyReport copy = report.copy("types");
    for (Table table : Tables.ALL) {
      copy.rewrite(table, rows -> rows.withColumn(table.columns().get(0).name(), lit(1.5f)));
      Files.writeString(copy.folder().resolve(table.name()).resolve("notes.txt"), "mine");
    }
    broken(copy.brokenFiles());
  }

  @Test
  void damagedPages() throws IOException {
    TinyReport copy = report.copy("damaged");
    for (Table table : Tables.ALL) {
      try (Stream<Path> parts = Files.list(copy.folder().resolve(table.name()))) {
        for (Path part : parts.toList()) {
          if (part.toString().endsWith(".crc")) {
            Files.delete(part);
          } else {
            byte[] bytes = Files.readAllBytes(part);
            // After the magic number the first column's pages begin; the footer stays whole.
            java.util.Arrays.fill(bytes, 4, Math.min(60, bytes.length / 4), (byte) 0xff);
            Files.write(part, bytes);
          }
        }
      }
    }
    broken(copy);
  }

  @Test
  void papersAndWhatTheyAreMadeOf() throws IOException {
    TinyReport copy =
        report
            .copy("papers-values")
            .rewrite(
                PapersTable.TABLE,
                rows ->
                    rows.withColumn("title", lit(" "))
                        .withColumn("abstract", lit(""))
                        .withColumn("doi", lit("https://doi.org/10.1/A"))
                        .withColumn("arxiv_id", lit("2401.00001v2"))
                        .withColumn("published_on", expr("date'2020-05-05'"))
                        .withColumn("published_year", lit(1999))
                        .withColumn("date_precision", expr("if(paper_id < '8', null, 'year')"))
                        .withColumn("n_authors", lit(0))
                        .withColumn("n_authors_note", lit("truncated_list"))
                        .withColumn("n_sightings", expr("if(paper_id < '8', 0, 5)"))
                        .withColumn("topic_weight", expr("if(paper_id < '8', null, 0.123D)"))
                        .withColumn("topic_id", lit(77)))
            .rewrite(
                SightingsTable.TABLE,
                rows ->
                    rows.withColumn("n_authors", lit(0))
                        .withColumn("n_authors_note", lit("not_given"))
                        .withColumn("n_authors_at_least", lit(3))
                        .withColumn("paper_id", expr("paper_id || 'x'")))
            .rewrite(PaperTopicsTable.TABLE, set("weight", "0.9"))
            .rewrite(PaperTermsTable.TABLE, set("tfidf", "rank"))
            .rewrite(
                PaperAuthorsTable.TABLE,
                rows -> rows.withColumn("position", col("position").plus(1)))
            .rewrite(
                PaperAffiliationsTable.TABLE,
                rows ->
                    rows.withColumn("affiliation_position", col("affiliation_position").plus(1))
                        .withColumn("author_position", lit(null).cast("int"))
                        .withColumn("author_id", lit(7L))
                        .withColumn("is_corresponding", lit(true))
                        .withColumn("country_code", lit("GERMANY"))
                        .withColumn("country_from", lit(null).cast("string")))
            .rewrite(
                CountriesTable.TABLE,
                rows ->
                    rows.withColumn("n_papers", lit(1_000_000L))
                        .withColumn("n_corresponding", lit(5L))
                        .withColumn("n_corresponding_single", lit(1L))
                        .withColumn("n_corresponding_multi", lit(1L)))
            .rewrite(CountryPairsTable.TABLE, set("other_country_code", "'AA'"))
            .rewrite(
                CollaborationSharesTable.TABLE, rows -> rows.withColumn("n_joint", lit(1_000_000L)))
            .rewrite(RejectsTable.TABLE, set("raw", "repeat('x', 2001)"))
            .rewrite(DumpFilesTable.TABLE, rows -> rows.withColumn("n_records", lit(1_000L)));
    assertBreaks(
        copy,
        "papers: title is not blank",
        "papers: n_sightings is the paper's number of sightings",
        "papers: topic_id and topic_weight are those of the paper's largest in paper_topics",
        "sightings: each paper_id is found in papers",
        "paper_topics: the weights of a paper come to at most 1");
    TinyReport atLeast =
        report
            .copy("papers-at-least")
            .rewrite(PapersTable.TABLE, set("n_authors_at_least", "2"))
            .rewrite(DumpFilesTable.TABLE, rows -> rows.withColumn("checksum", lit("ABC")));
    assertBreaks(
        atLeast,
        "papers: n_authors_at_least is given only where n_authors_note is truncated_list",
        "dump_files: bytes and checksum are those of the dumps that can be reached");
  }

  @Test
  void idsAreFoundInTheirParents() throws IOException {
    TinyReport gone =
        report
            .copy("parents-gone")
            .rewrite(PapersTable.TABLE, unknown("paper_id"))
            .rewrite(TopicsTable.TABLE, where("false"))
            .rewrite(TermsTable.TABLE, unknown("term"))
            .rewrite(DumpFilesTable.TABLE, unknown("source_file"))
            .rewrite(CountriesTable.TABLE, unknown("country_code"))
            .rewrite(AuthorCountStatsTable.TABLE, unknown("value"))
            .rewrite(
                AuthorsTable.TABLE,
                rows ->
                    rows.withColumn("component_id", expr("author_id + 1"))
                        .withColumn("community_id", lit(7L)));
    assertBreaks(
        gone,
        "paper_terms: each paper_id is found in papers",
        "topic_terms: each term is found in terms",
        "rejects: each source_file is found in dump_files",
        "author_count_pairs: each value is found in author_count_stats",
        "authors: each component_id is an author_id",
        "authors: the authors of a community are in one component",
        "coauthor_communities: n_authors is the number of authors with that community_id");
    TinyReport few =
        report
            .copy("parents-few")
            .rewrite(TopicsTable.TABLE, where("topic_id = 0"))
            .rewrite(
                AuthorsTable.TABLE,
                rows -> rows.withColumn("author_id", col("author_id").plus(1)).orderBy("author_id"))
            .rewrite(PapersTable.TABLE, set("published_year", "published_year + 100"))
            .rewrite(
                TopicMatchesTable.TABLE,
                rows -> rows.withColumn("topic_id", lit(0)).withColumn("status", lit("new")))
            .rewrite(RejectsTable.TABLE, where("position > 1"))
            .rewrite(ModelSelectionTable.TABLE, set("chosen", "false"))
            .rewrite(ColumnsTable.TABLE, where("table_name <> 'topics'"))
            .rewrite(RunTable.TABLE, set("settings", "'{\"topics.kk\":3}'"));
    assertBreaks(
        few,
        "papers: each topic_id is found in topics",
        "author_count_pairs: each value of dimension topic is found in topics",
        "topic_trends: each published_year is found in papers",
        "paper_authors: each author_id is found in authors",
        "coauthor_edges: each coauthor_id is an author_id of authors",
        "model_selection: one fit is chosen",
        "columns: each column of the report's tables is there with its type, and no other",
        "run: settings are read back as they were written");
  }

  @Test
  void sharesAndCountsAddUp() throws IOException {
    TinyReport copy =
        report
            .copy("shares")
            .rewrite(
                TopicsTable.TABLE,
                rows ->
                    rows.withColumn("share", lit(0.5))
                        .withColumn("n_papers", lit(5_000L))
                        .withColumn("junk_reason", lit("mixed"))
                        .withColumn("coherence_npmi", lit(null).cast("double"))
                        .withColumn("group_id", col("group_id").plus(1)))
            .rewrite(
                TopicGroupsTable.TABLE,
                rows ->
                    rows.withColumn("node_id", col("node_id").plus(1))
                        .withColumn("parent_id", lit(null).cast("int"))
                        .withColumn("share", lit(0.4)))
            .rewrite(
                TopicTermsTable.TABLE,
                rows ->
                    rows.withColumn("probability", expr("rank / 10.0D"))
                        .withColumn("rank", col("rank").plus(1)))
            .rewrite(
                TopicTrendsTable.TABLE,
                rows -> rows.withColumn("share", lit(0.9)).withColumn("n_papers", lit(1_000L)))
            .rewrite(
                TopicMonthsTable.TABLE,
                rows -> rows.withColumn("share", lit(0.9)).withColumn("n_papers", lit(1_000L)))
            .rewrite(
                TopicMatchesTable.TABLE,
                rows ->
                    rows.withColumn("match_id", col("match_id").plus(1))
                        .withColumn("status", lit("gone"))
                        .withColumn("n_papers", lit(1_000L)))
            .rewrite(
                TermsTable.TABLE,
                rows ->
                    rows.withColumn("term_id", col("term_id").plus(1))
                        .withColumn("corpus_frequency", expr("cast(term_id - 1 as bigint)"))
                        .withColumn("idf", lit(0.5)))
            .rewrite(
                AuthorCountsTable.TABLE,
                rows ->
                    rows.withColumn("cumulative_share", lit(0.4))
                        .withColumn("n_papers", lit(1_000L)))
            .rewrite(
                AuthorCountHistogramsTable.TABLE,
                rows ->
                    rows.withColumn("cumulative_share", lit(0.4))
                        .withColumn("n_papers", lit(1_000L)))
            .rewrite(AuthorCountStatsTable.TABLE, rows -> rows.withColumn("n_unknown", lit(1_000L)))
            .rewrite(
                AuthorCountShiftSharesTable.TABLE,
                rows -> rows.withColumn("share_to", lit(0.9)).withColumn("change", lit(0.9)))
            .rewrite(
                AuthorYearsTable.TABLE,
                rows -> rows.withColumn("n_new", lit(1_000L)).withColumn("n_left_out", lit(1_000L)))
            .rewrite(
                AuthorProductivityTable.TABLE,
                rows ->
                    rows.withColumn("cumulative_share", lit(0.4))
                        .withColumn("n_authors", lit(1_000L)))
            .rewrite(
                AuthorComponentsTable.TABLE,
                rows ->
                    rows.withColumn("n_components", lit(1_000L))
                        .withColumn("author_share", lit(0.9)))
            .rewrite(CoauthorPairsTable.TABLE, set("share", "0.3"))
            .rewrite(
                AuthorsTable.TABLE,
                rows ->
                    rows.withColumn("n_coauthors", lit(1_000L))
                        .withColumn("n_papers", expr("if(author_id > 0, 1000L, n_papers)")))
            .rewrite(
                AuthorTopicsTable.TABLE,
                rows -> rows.withColumn("share", lit(0.3)).withColumn("n_papers", lit(900L)))
            .rewrite(
                CoauthorEdgesTable.TABLE,
                rows ->
                    rows.withColumn("n_papers", expr("cast(rank as bigint)"))
                        .withColumn("rank", col("rank").plus(1)))
            .rewrite(
                CoauthorCommunitiesTable.TABLE,
                rows ->
                    rows.withColumn("modularity", lit(0.9))
                        .withColumn("leading_author_id", lit(7L))
                        .withColumn("topic_id", lit(1))
                        .withColumn("topic_share", lit(null).cast("double")))
            .rewrite(
                AuthorPeopleTable.TABLE, set("value", "if(measure = 'n_communities', 77, value)"))
            .rewrite(AuthorCountSizeClassesTable.TABLE, set("share", "0.3"))
            .rewrite(
                RunTable.TABLE,
                rows ->
                    rows.withColumn("n_records", lit(1L))
                        .withColumn("n_sightings", lit(7L))
                        .withColumn("n_papers", lit(7L))
                        .withColumn("n_rejects", lit(7L))
                        .withColumn("n_files", lit(70L))
                        .withColumn("n_new_files", lit(71L))
                        .withColumn("k", lit(7))
                        .withColumn("seed", lit(7L))
                        .withColumn("finished_at", expr("timestamp'1999-01-01 00:00:00'")))
            .without("model")
            .without(".records/all");
    Files.writeString(copy.folder().resolve("report.html"), "<!DOCTYPE html> cut");
    List<Broken> found = copy.broken();
    assertEquals(copy.brokenInFiles(), found);
    assertBreaks(
        found,
        "topics: share comes to 1",
        "author_counts: cumulative_share adds up share",
        "author_counts: cumulative_share comes to 1",
        "run: n_records is n_sightings and n_rejects together",
        "model: it is there where there are topics, and loads",
        "report.html is there, one whole page made by Ream");
  }

  @Test
  void theModelIsThatOfTheTerms() throws IOException {
    TinyReport copy =
        report
            .copy("model")
            .rewrite(
                TermsTable.TABLE,
                rows ->
                    rows.withColumn("term", expr("if(term_id = 3, 'elsewhere', term)"))
                        .withColumn("corpus_frequency", expr("cast(term_id as bigint)")))
            .rewrite(ModelSelectionTable.TABLE, set("iterations", "null"))
            .rewrite(TopicsTable.TABLE, where("topic_id < 2"))
            .rewrite(PaperTermsTable.TABLE, set("tf", "tf + 1000"))
            .rewrite(
                AuthorCountPairsTable.TABLE,
                set("value_a", "if(dimension = 'topic', '99', value_a)"))
            .without("author_count_topic_weights")
            .without("authors")
            .without("author_topics")
            .without("author_publication_years")
            .without("coauthor_edges")
            .without("coauthor_communities")
            .without("author_years")
            .without("author_productivity")
            .without("coauthor_pairs")
            .without("author_components")
            .without("author_people");
    assertBreaks(
        copy,
        "model: its vocabulary is that of terms, by term_id",
        "model: it has as many topics as there are",
        "paper_authors: where people are named, the tables about them are there");
    assertFalse(
        copy.check().promises().contains("terms: corpus_frequency never rises"),
        "terms of kept topics stand in the order of earlier papers");
  }

  @Test
  void dumpsThatAreGoneAreSaidAndBreakNothing() throws IOException {
    TinyReport copy = report.copy("gone").rewrite(DumpFilesTable.TABLE, unknown("source_file"));
    ReportCheck.Outcome outcome = copy.check().of(SparkSessionExtension.session());
    assertTrue(
        outcome.broken().stream().noneMatch(b -> b.promise().contains("checksum are")),
        outcome.toString());
    assertEquals(copy.rows(DumpFilesTable.TABLE).count(), outcome.unreachableDumps().size());
  }

  @Test
  void hundredsOfTinyFiles() throws IOException {
    TinyReport copy = report.copy("many");
    Path topics = copy.folder().resolve("topics");
    byte[] part;
    try (Stream<Path> parts = Files.list(topics)) {
      part =
          Files.readAllBytes(
              parts.filter(p -> p.toString().endsWith(".parquet")).findFirst().orElseThrow());
    }
    for (int i = 0; i < 101; i++) {
      Files.write(topics.resolve("part-9" + i + ".parquet"), part);
    }
    assertEquals(
        Set.of("topics: its folder holds whole Parquet files alike, a handful of a fair size"),
        broken(copy.brokenFiles()));
  }
}
