package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Author-count statistics of a corpus.
 *
 * <p>One pass over the papers makes {@link PaperFacts}, one aggregation of these the {@link
 * TeamSizes histogram}; every figure of a group comes from the histogram. The tables about people
 * (authors, author_years, author_productivity, author_people, author_components, coauthor_pairs)
 * are made only where a dump names authors.
 */
public final class AuthorStatistics {
  private final Settings.Authors settings;
  private final long seed;

  /**
   * Statistics under some settings.
   *
   * @param settings the author settings
   * @param seed seed of what is drawn at random: the goodness of fit of a power law
   */
  public AuthorStatistics(Settings.Authors settings, long seed) {
    this.settings = settings;
    this.seed = seed;
  }

  /**
   * The author tables; to be closed once they are written. The components of the co-author network
   * are found at once, all else when it is written.
   */
  public AuthorReport of(AuthorInputs inputs) {
    List<Dataset<?>> kept = new ArrayList<>();
    Dataset<Row> bylines = keep(Bylines.of(inputs.paperAuthors()), kept);
    Dataset<Row> facts = keep(PaperFacts.of(inputs, bylines), kept);
    Dataset<Row> histogram = keep(TeamSizes.histogram(facts), kept);
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    addCounts(tables, inputs, facts, histogram, kept);
    Dataset<Row> fitted = histogram;
    if (!bylines.isEmpty()) {
      Dataset<Row> papersPerAuthor = addPeople(tables, facts, histogram, bylines, kept);
      fitted = histogram.unionByName(papersPerAuthor, true);
    }
    tables.put(AuthorCountFitsTable.TABLE, new TeamSizeFits(settings, seed).of(fitted));
    return new AuthorReport(tables, kept);
  }

  private void addCounts(
      Map<Table, Dataset<Row>> tables,
      AuthorInputs inputs,
      Dataset<Row> facts,
      Dataset<Row> histogram,
      List<Dataset<?>> kept) {
    GroupComparisons comparisons = new GroupComparisons(settings);
    Dataset<Row> trends = keep(new YearlyTrends(settings).of(histogram), kept);
    Dataset<Row> tests =
        comparisons
            .tests(histogram)
            .unionByName(new RankCorrelations(settings).tests(facts))
            .unionByName(YearlyTrends.asTest(trends));
    tables.put(AuthorCountsTable.TABLE, AuthorCounts.of(histogram));
    tables.put(AuthorCountHistogramsTable.TABLE, AuthorCounts.ofGroups(histogram));
    tables.put(
        AuthorCountStatsTable.TABLE,
        new GroupStatistics(settings).of(histogram, TeamSizes.distinctAuthors(facts)));
    tables.put(
        AuthorCountTestsTable.TABLE,
        AuthorCountTestsTable.TABLE.select(
            BenjaminiHochberg.within(
                tests, AuthorCountTestsTable.P_VALUE, AuthorCountTestsTable.P_BENJAMINI_HOCHBERG)));
    tables.put(AuthorCountPairsTable.TABLE, comparisons.pairs(histogram));
    tables.put(AuthorCountTrendsTable.TABLE, trends);
    tables.put(AuthorCountShiftSharesTable.TABLE, new ShiftShares(settings).of(histogram));
    inputs
        .paperTopics()
        .ifPresent(
            topics ->
                tables.put(
                    AuthorCountTopicWeightsTable.TABLE,
                    new TopicWeights(settings).of(facts, topics)));
  }

  /** Adds the tables about people and returns how many authors have how many papers. */
  private Dataset<Row> addPeople(
      Map<Table, Dataset<Row>> tables,
      Dataset<Row> facts,
      Dataset<Row> histogram,
      Dataset<Row> bylines,
      List<Dataset<?>> kept) {
    Dataset<Row> dated =
        bylines.join(
            facts.select(
                PapersTable.PAPER_ID,
                PapersTable.PUBLISHED_YEAR,
                PapersTable.N_AUTHORS,
                PapersTable.N_AUTHORS_AT_LEAST),
            PaperFacts.columns(PapersTable.PAPER_ID),
            "inner");
    ConnectedComponents components = People.components(bylines);
    Dataset<Row> authors = keep(People.authors(dated, components), kept);
    Dataset<Row> pairs = keep(People.pairs(bylines, settings.hyperAuthoredAbove()), kept);
    Dataset<Row> papersPerAuthor = keep(PeopleFigures.papersPerAuthor(authors), kept);
    Dataset<Row> componentSizes = keep(People.componentSizes(authors), kept);
    PeopleFigures figures = new PeopleFigures(settings, components.rounds());
    tables.put(AuthorsTable.TABLE, authors);
    tables.put(AuthorYearsTable.TABLE, People.years(dated, histogram));
    tables.put(AuthorProductivityTable.TABLE, figures.productivity(papersPerAuthor));
    tables.put(CoauthorPairsTable.TABLE, pairs);
    tables.put(AuthorComponentsTable.TABLE, componentSizes);
    tables.put(
        AuthorPeopleTable.TABLE,
        figures.people(histogram, bylines, papersPerAuthor, pairs, componentSizes));
    return papersPerAuthor;
  }

  private static Dataset<Row> keep(Dataset<Row> rows, List<Dataset<?>> kept) {
    Dataset<Row> persisted = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.add(persisted);
    return persisted;
  }
}
