package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import io.github.ream.stats.Histogram;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class PeopleTest {
  private static final Settings.Authors SETTINGS =
      SettingsReader.with(
              Map.of("authors.hyper-authored-above", "4", "authors.min-group-size", "5"))
          .authors();

  private static final Map<String, List<Row>> TABLES = new TreeMap<>();
  private static Map<String, Row> authors;
  private static Map<String, Row> people;

  @BeforeAll
  static void computeOnce(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    // Ann and Bob twice (once with Cy), Cy alone, Dee and Eve, five others together, Flo alone.
    papers.paper(0).by("Ann Ash", "Bob Birch").with(PapersTable.PUBLISHED_YEAR, 2020);
    papers.paper(0).by("Birch, Bob", "Ash, Ann", "Cy Cedar").with(PapersTable.PUBLISHED_YEAR, 2021);
    papers.paper(0).by("Cy  CEDAR").with(PapersTable.PUBLISHED_YEAR, 2021);
    papers.paper(0).by("Dee Dogwood", "Eve Elm").with(PapersTable.PUBLISHED_YEAR, 2021);
    papers.paper(0).by("P One", "P Two", "P Three", "P Four", "P Five");
    papers.paper(0).by("Flo Fir").with(PapersTable.PUBLISHED_YEAR, 2022);
    // A list that a source gives twice over.
    papers
        .paper(0)
        .by("Dee Dogwood", "Eve Elm", "Dee Dogwood", "Eve Elm")
        .with(PapersTable.N_AUTHORS, 2);
    papers.paper(7).with(PapersTable.PUBLISHED_YEAR, 2021);
    papers.paper(null).with(PapersTable.PUBLISHED_YEAR, 2023);
    // "Gil Gorse and Hal Holly, et al."
    papers
        .paper(0)
        .by("Gil Gorse", "The Boat Collaboration", "Hal Holly")
        .with(PapersTable.N_AUTHORS, null)
        .with(PapersTable.N_AUTHORS_AT_LEAST, 3);
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      for (Table table :
          List.of(
              AuthorsTable.TABLE,
              AuthorYearsTable.TABLE,
              AuthorProductivityTable.TABLE,
              CoauthorPairsTable.TABLE,
              CoauthorEdgesTable.TABLE,
              CoauthorCommunitiesTable.TABLE,
              AuthorComponentsTable.TABLE,
              AuthorPeopleTable.TABLE)) {
        Dataset<Row> rows = report.tables().get(table);
        assertEquals(table.schema().simpleString(), rows.schema().simpleString());
        String[] key = table.key().toArray(String[]::new);
        TABLES.put(
            table.name(),
            rows.orderBy(key[0], java.util.Arrays.copyOfRange(key, 1, key.length)).collectAsList());
      }
    }
    authors =
        TABLES.get("authors").stream()
            .collect(Collectors.toMap(r -> r.getAs("author_key"), r -> r));
    people =
        TABLES.get("author_people").stream()
            .collect(Collectors.toMap(r -> r.getAs("measure"), r -> r));
  }

  private static String rows(String table) {
    return TABLES.get(table).stream().map(r -> r.mkString(" ")).collect(Collectors.joining(", "));
  }

  private static double figure(String measure) {
    return people.get(measure).<Double>getAs("value");
  }

  @Test
  void anAuthorIsOneRowHoweverTheNameIsWritten() {
    assertEquals(13, authors.size());
    Row ann = authors.get("ann ash");
    assertEquals("Ash, Ann", ann.getAs("author_name"));
    assertEquals(2, ann.<Long>getAs("n_papers"));
    assertEquals(1, ann.<Long>getAs("n_first"));
    assertEquals(0, ann.<Long>getAs("n_last"));
    assertEquals(0.5 + 1 / 3.0, ann.<Double>getAs("fractional_papers"), 1e-8);
    assertEquals(2020, ann.<Integer>getAs("first_year"));
    assertEquals(2021, ann.<Integer>getAs("last_year"));
    assertEquals(0.5, ann.<Double>getAs("dominance_factor"), 1e-12);
    Row cy = authors.get("cy cedar");
    assertEquals(1, cy.<Long>getAs("n_single"));
    assertEquals(1, cy.<Long>getAs("n_last"));
    assertEquals(1, authors.get("bob birch").<Long>getAs("n_last"));
    assertNull(authors.get("p one").getAs("first_year"));
  }

  @Test
  void fractionsOfAPaperSumToThePapers() {
    double sum =
        authors.values().stream().mapToDouble(a -> a.<Double>getAs("fractional_papers")).sum();
    assertEquals(7 + 2 / 3.0, sum, 1e-7, "a third of the cut list's paper is nobody's");
  }

  @Test
  void aListGivenTwiceNamesEachAuthorOnce() {
    Row dee = authors.get("dee dogwood");
    assertEquals(2, dee.<Long>getAs("n_papers"));
    assertEquals(1, dee.<Double>getAs("fractional_papers"), 1e-8);
    assertEquals(2, dee.<Long>getAs("n_first"));
  }

  @Test
  void aCutListDoesNotTellWhoIsLast() {
    assertEquals(1, authors.get("gil gorse").<Long>getAs("n_first"));
    assertEquals(0, authors.get("hal holly").<Long>getAs("n_last"));
    assertEquals(1 / 3.0, authors.get("hal holly").<Double>getAs("fractional_papers"), 1e-8);
    assertEquals(1, figure("n_papers_cut"));
    assertTrue(people.get("n_papers_cut").<String>getAs("note").contains("lower bounds"));
    assertEquals(2, people.get("n_papers").<Long>getAs("n_left_out"));
  }

  @Test
  void newAndReturningAuthorsAreTold() {
    // Year, papers, authors, new, returning, share of new, papers without names, new and repeated
    // ties.
    assertEquals(
        "2020 1 2 2 0 1.0 0 1 0, 2021 3 5 3 2 0.6 1 3 1, 2022 1 1 1 0 1.0 0 0 0,"
            + " 2023 0 0 0 0 null 1 0 0",
        TABLES.get("author_years").stream()
            .map(
                r ->
                    IntStream.range(0, 9)
                        .mapToObj(i -> String.valueOf(r.get(i)))
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void growthIsAgainstTheCalendarYearBefore() {
    List<Row> years = TABLES.get("author_years");
    assertNull(years.get(0).getAs("papers_growth_percent"));
    assertEquals(300, years.get(1).<Double>getAs("papers_growth_percent"), 1e-12);
    assertEquals(150, years.get(1).<Double>getAs("authors_growth_percent"), 1e-12);
    assertEquals(-100, years.get(3).<Double>getAs("authors_growth_percent"), 1e-12);
  }

  @Test
  void alphabeticalBylinesStandBesideTheirNumberByChance() {
    // 2021: Birch, Ash, Cedar is none; Dogwood, Elm is one; of such lists 1/6 + 1/2 by chance.
    Row year = TABLES.get("author_years").get(1);
    assertEquals(2, year.<Long>getAs("n_bylines"));
    assertEquals(1, year.<Long>getAs("n_alphabetical"));
    assertEquals(2 / 3.0, year.<Double>getAs("alphabetical_by_chance"), 1e-12);
  }

  @Test
  void coauthorsAreCountedOnceAndTheStrongestFirst() {
    assertEquals(2, authors.get("ann ash").<Long>getAs("n_coauthors"));
    assertEquals(0, authors.get("p one").<Long>getAs("n_coauthors"), "hyper-authored");
    long ann = authors.get("ann ash").getAs("author_id");
    List<String> edges =
        TABLES.get("coauthor_edges").stream()
            .filter(r -> r.<Long>getAs("author_id") == ann)
            .map(r -> r.get(1) + " " + r.get(2) + " " + r.get(3) + " " + r.get(4) + " " + r.get(5))
            .toList();
    assertEquals(
        List.of(
            "1 " + authors.get("bob birch").get(0) + " 2 2020 2021",
            "2 " + authors.get("cy cedar").get(0) + " 1 2021 2021"),
        edges);
  }

  @Test
  void authorsHaveTheirTopicsAndYears(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    papers.paper(0).by("Ann Ash", "Bob Birch").with(PapersTable.TOPIC_ID, 3);
    papers
        .paper(0)
        .by("Ann Ash")
        .with(PapersTable.TOPIC_ID, 3)
        .with(PapersTable.PUBLISHED_YEAR, 2021);
    papers
        .paper(0)
        .by("Ann Ash", "Cy Cedar")
        .with(PapersTable.TOPIC_ID, 5)
        .with(PapersTable.PUBLISHED_YEAR, 2021);
    papers.paper(0).by("Ann Ash");
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      long ann =
          report
              .tables()
              .get(AuthorsTable.TABLE)
              .where("author_key = 'ann ash'")
              .first()
              .<Long>getAs("author_id");
      assertEquals(
          List.of("3 2 " + 2 / 3.0, "5 1 " + 1 / 3.0),
          of(ann, report.tables().get(AuthorTopicsTable.TABLE)));
      assertEquals(
          List.of("2021 2 1.5"), of(ann, report.tables().get(AuthorPublicationYearsTable.TABLE)));
    }
  }

  private static List<String> of(long author, Dataset<Row> rows) {
    return rows.where("author_id = " + author).collectAsList().stream()
        .map(r -> r.get(1) + " " + r.get(2) + " " + r.get(3))
        .toList();
  }

  @Test
  void aFewAuthorsHaveMostPapers() {
    // 8 authors of one paper and 5 of two: 2*(r*x).sum()/(n*x.sum())-(n+1)/n in NumPy.
    assertEquals(0.1709401709, figure("productivity_gini"), 1e-9);
    assertEquals(2 / 18.0, figure("top_percent_share"), 1e-12);
    Histogram many = Histogram.of(Map.of(1, 300L, 2, 95L, 7, 3L, 50, 2L));
    assertEquals(50 * 2 + 7 * 2, many.sumOfLargest(4), 1e-12);
  }

  @Test
  void pairsLeaveHyperAuthoredPapersOut() {
    // Ann-Bob and Dee-Eve twice; Ann-Cy, Bob-Cy and Gil-Hal once; the five make none.
    assertEquals("1 3 0.6, 2 2 0.4", rows("coauthor_pairs"));
    assertEquals(0.4, figure("repeated_pair_share"));
    assertEquals(5, figure("n_pairs"));
    assertEquals(1, figure("n_papers_without_pairs"));
  }

  @Test
  void componentsIncludeHyperAuthoredPapers() {
    assertEquals(
        "1 1 " + 1 / 13.0 + ", 2 2 " + 4 / 13.0 + ", 3 1 " + 3 / 13.0 + ", 5 1 " + 5 / 13.0,
        rows("author_components"));
    assertEquals(5, figure("n_components"));
    assertEquals(5 / 13.0, figure("largest_component_share"), 1e-12);
    long ann = authors.get("ann ash").getAs("component_id");
    assertEquals(ann, authors.get("cy cedar").<Long>getAs("component_id"));
    Row flo = authors.get("flo fir");
    assertEquals(flo.<Long>getAs("author_id"), flo.<Long>getAs("component_id"));
  }

  @Test
  void communitiesAreThoseWhoWriteTogether() {
    // Ann, Bob and Cy (weights 2, 1, 1), Dee and Eve (2), Gil and Hal (1); Flo and the five have no
    // pairs. networkx.community.modularity of these three, by weight: 4/7.
    assertEquals(3, figure("n_communities"));
    assertEquals(4 / 7.0, figure("modularity"), 1e-12);
    assertEquals(5, people.get("modularity").<Long>getAs("n"));
    Row ann =
        TABLES.get("coauthor_communities").stream()
            .filter(
                r -> r.getAs("community_id").equals(authors.get("bob birch").getAs("community_id")))
            .findFirst()
            .orElseThrow();
    assertEquals(3L, ann.<Long>getAs("n_authors"));
    assertEquals(3L, ann.<Long>getAs("n_pairs"));
    assertEquals(4L, ann.<Long>getAs("weight_inside"));
    assertEquals(0L, ann.<Long>getAs("weight_outside"));
    assertEquals(4 / 7.0 - Math.pow(4 / 7.0, 2), ann.<Double>getAs("modularity"), 1e-12);
    assertEquals(3, ann.<Double>getAs("fractional_papers"), 1e-8);
    assertNull(ann.getAs("topic_id"));
    assertNull(authors.get("flo fir").getAs("community_id"));
    assertNull(authors.get("p one").getAs("community_id"));
  }

  @Test
  void theLeadersOfACommunityHaveMostPapersAndItsTopicMostAuthorships(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    papers
        .paper(0)
        .by("Ann Ash", "Bob Birch", "Cy Cedar", "Dee Dogwood")
        .with(PapersTable.TOPIC_ID, 3);
    papers.paper(0).by("Cy Cedar").with(PapersTable.TOPIC_ID, 5);
    papers.paper(0).by("Cy Cedar").with(PapersTable.TOPIC_ID, 5);
    papers.paper(0).by("Cy Cedar").with(PapersTable.TOPIC_ID, 5);
    papers.paper(0).by("Cy Cedar").with(PapersTable.TOPIC_ID, 5);
    papers.paper(0).by("Bob Birch");
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      // Of equally many papers the lower id leads, and of equally many authorships the lower topic.
      Row third =
          report
              .tables()
              .get(AuthorsTable.TABLE)
              .where("author_key in ('ann ash', 'dee dogwood')")
              .orderBy("author_id")
              .first();
      Row all = report.tables().get(CoauthorCommunitiesTable.TABLE).first();
      assertEquals(
          "Cy Cedar; Bob Birch; " + third.getAs("author_name"), all.getAs("leading_authors"));
      assertEquals(3, all.<Integer>getAs("topic_id"));
      assertEquals(4 / 8.0, all.<Double>getAs("topic_share"), 1e-12);
    }
  }

  @Test
  void aNetworkTooLargeForTheDriverHasNoCommunitiesAndSaysSo(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    papers.paper(0).by("Ann Ash", "Bob Birch");
    papers.paper(0).by("Cy Cedar", "Bob Birch");
    try (AuthorReport report =
        new AuthorStatistics(SETTINGS, 1, 1, 1_000, 3).of(papers.inputs(spark))) {
      Map<Table, Dataset<Row>> tables = report.tables();
      assertEquals(0, tables.get(CoauthorCommunitiesTable.TABLE).count());
      assertEquals(0, tables.get(AuthorsTable.TABLE).where("community_id is not null").count());
      Row modularity = tables.get(AuthorPeopleTable.TABLE).where("measure = 'modularity'").first();
      assertNull(modularity.getAs("value"));
      assertEquals("coauthor_edges has 4 rows: too many for the driver", modularity.getAs("note"));
    }
  }

  @Test
  void productivityHasItsLotkaShare() {
    List<Row> rows = TABLES.get("author_productivity");
    assertEquals(2, rows.size());
    assertEquals(8, rows.get(0).<Long>getAs("n_authors"));
    assertEquals(5, rows.get(1).<Long>getAs("n_authors"));
    assertEquals(figure("lotka_constant"), rows.get(0).<Double>getAs("lotka_share"), 1e-12);
    assertEquals(
        figure("lotka_constant") * Math.pow(2, -figure("lotka_exponent")),
        rows.get(1).<Double>getAs("lotka_share"),
        1e-12);
    assertEquals(8, figure("n_papers"));
    assertEquals(13, figure("n_authors"));
    assertEquals(8 / 13.0, figure("documents_per_author"), 1e-12);
    assertEquals(18 / 8.0, figure("coauthors_per_document"), 1e-12);
  }

  @Test
  void lotkaHasItsPublishedFit() {
    Lotka lotka = Lotka.fit(Histogram.of(Map.of(1, 709L, 2, 92L, 3, 24L, 4, 13L, 5, 6L, 6, 10L)));
    assertEquals(3.0349325551, lotka.exponent(), 1e-6);
    assertEquals(0.0843039, lotka.standardError(), 1e-5);
    assertEquals(0.0090602424, lotka.distance(), 1e-6);
    assertEquals(2.6199456410, lotka.olsExponent(), 1e-6);
    assertEquals(0.6771342001, lotka.olsConstant(), 1e-6);
    assertEquals(0.9562129192, lotka.olsRSquared(), 1e-6);
    assertEquals(2.5315315315, Collaboration.bibliometrixIndex(2079 - 112, 898 - 121), 1e-9);
  }

  @Test
  void whereEveryoneHasOnePaperLotkaHasNoExponent() {
    Lotka lotka = Lotka.fit(Histogram.of(Map.of(1, 400L)));
    assertTrue(Double.isNaN(lotka.exponent()));
    assertTrue(Double.isNaN(lotka.constant()));
  }

  @Test
  void whoIsNamedBesideACollaborationHasNotWrittenAlone(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    papers
        .paper(0)
        .by("Ann Ash", "The Boat Collaboration")
        .with(PapersTable.N_AUTHORS, null)
        .with(PapersTable.N_AUTHORS_NOTE, "collective_author");
    // Another dump names her alone.
    papers.paper(0).by("Bob Birch", "The Boat Collaboration").with(PapersTable.N_AUTHORS, 1);
    papers
        .paper(0)
        .by("Cy Cedar")
        .with(PapersTable.N_AUTHORS, null)
        .with(PapersTable.N_AUTHORS_NOTE, "name_missing");
    papers
        .paper(0)
        .by("Dee Dogwood", "Eve Elm", "The Boat Collaboration")
        .with(PapersTable.N_AUTHORS, null)
        .with(PapersTable.N_AUTHORS_NOTE, "collective_author");
    papers.paper(0).by("Flo Fir");
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      assertEquals(
          List.of(
              "Ann Ash 0.5 0 1 0",
              "Bob Birch 0.5 0 1 0",
              "Cy Cedar 0.5 0 1 0",
              "Dee Dogwood 0.333333333 0 1 0",
              "Eve Elm 0.333333333 0 0 1",
              "Flo Fir 1.0 1 0 0"),
          report
              .tables()
              .get(AuthorsTable.TABLE)
              .select("author_name", "fractional_papers", "n_single", "n_first", "n_last")
              .collectAsList()
              .stream()
              .map(r -> r.mkString(" "))
              .sorted()
              .toList());
    }
  }
}
