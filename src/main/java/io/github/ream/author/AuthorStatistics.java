package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountSizeClassesTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.Figure;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Author-count statistics of a corpus.
 *
 * <p>One pass over the {@link PaperParts} counts papers into {@link Tallies}; every figure of a
 * group comes from its tally. Up to {@value #MOST_ON_DRIVER} parts (some 100 MB) in which authors
 * meet up to {@value #MOST_MEETINGS_ON_DRIVER} times are counted on the driver, more in tasks, by
 * the same code and with the same rows. The tables about people (authors, author_topics,
 * author_publication_years, author_years, author_productivity, author_people, author_components,
 * coauthor_pairs, coauthor_edges, coauthor_communities) are made only where a dump names authors.
 */
public final class AuthorStatistics {
  static final int MOST_ON_DRIVER = 300_000;

  /** Each takes 10 to 20 bytes there: 3,000 papers of 100 authors have 30 million. */
  private static final long MOST_MEETINGS_ON_DRIVER = 10_000_000;

  private final Settings.Authors settings;
  private final long seed;
  private final int mostOnDriver;
  private final int mostGroups;
  private final long mostEdges;

  /**
   * Statistics under some settings.
   *
   * @param settings the author settings
   * @param seed seed of what is drawn at random: the goodness of fit of a power law
   */
  public AuthorStatistics(Settings.Authors settings, long seed) {
    this(
        settings,
        seed,
        MOST_ON_DRIVER,
        ManyPapers.MOST_GROUPS,
        CoauthorCommunitiesTable.MOST_EDGES);
  }

  AuthorStatistics(
      Settings.Authors settings, long seed, int mostOnDriver, int mostGroups, long mostEdges) {
    this.settings = settings;
    this.seed = seed;
    this.mostOnDriver = mostOnDriver;
    this.mostGroups = mostGroups;
    this.mostEdges = mostEdges;
  }

  /** The author tables; to be closed once they are written. */
  public AuthorReport of(AuthorInputs inputs) {
    Dataset<Row> parts = PaperParts.of(inputs);
    CountedPapers papers =
        few(parts, inputs.rows())
            .<CountedPapers>map(few -> new FewPapers(few, settings))
            .orElseGet(() -> new ManyPapers(parts, settings, mostGroups, mostEdges));
    AuthorReport report = new AuthorReport(parts.sparkSession(), papers);
    // The longest sums of all, made beside the other tables.
    ForkJoinTask<List<Row>> fits = ForkJoinPool.commonPool().submit(() -> fits(papers));
    addCounts(report, papers);
    if (inputs.paperTopics().isPresent()) {
      TopicWeights weights = new TopicWeights(settings);
      report.add(
          AuthorCountTopicWeightsTable.TABLE,
          papers.tallies().topics().stream().map(weights::of).toList());
    }
    papers.people().ifPresent(people -> addPeople(report, papers, people));
    report.add(AuthorCountFitsTable.TABLE, fits.join());
    return report;
  }

  /**
   * The parts if the driver may hold them.
   *
   * @param about so many there are, as far as is known
   */
  private Optional<List<Row>> few(Dataset<Row> parts, long about) {
    if (about > mostOnDriver) {
      return Optional.empty();
    }
    // Stops after the first tasks that have too many.
    List<Row> few = parts.limit(mostOnDriver + 1).collectAsList();
    return few.size() <= mostOnDriver && meetings(few) <= MOST_MEETINGS_ON_DRIVER
        ? Optional.of(few)
        : Optional.empty();
  }

  /** How often two authors meet on a paper, from either side; hyper-authored papers aside. */
  private long meetings(List<Row> parts) {
    Map<String, Integer> authors = new HashMap<>();
    for (Row part : parts) {
      if (part.<Integer>getAs(PaperParts.KIND) == PaperParts.AUTHOR) {
        authors.merge(part.getAs(PaperParts.PAPER_ID), 1, Integer::sum);
      }
    }
    return authors.values().stream()
        .filter(n -> n <= settings.hyperAuthoredAbove())
        .mapToLong(n -> n * (n - 1L))
        .sum();
  }

  private void addCounts(AuthorReport report, CountedPapers papers) {
    Tallies tallies = papers.tallies();
    GroupStatistics statistics = new GroupStatistics(settings);
    List<RowOf> trends = new YearlyTrends(settings).of(tallies);
    report.add(
        AuthorCountsTable.TABLE, tallies.allPapers().map(AuthorCounts::of).orElse(List.of()));
    papers.addGroups(
        report, AuthorCountHistogramsTable.TABLE, (group, authors) -> AuthorCounts.ofGroup(group));
    papers.addGroups(
        report,
        AuthorCountStatsTable.TABLE,
        (group, authors) -> List.of(statistics.of(group, authors)));
    addTests(report, papers, trends);
    report.add(AuthorCountTrendsTable.TABLE, trends.stream().map(RowOf::build).toList());
    report.add(AuthorCountShiftSharesTable.TABLE, new ShiftShares(settings).of(tallies));
  }

  private void addTests(AuthorReport report, CountedPapers papers, List<RowOf> trends) {
    GroupComparisons comparisons = new GroupComparisons(settings);
    RankCorrelations correlations = new RankCorrelations(settings);
    List<RowOf> tests = new ArrayList<>();
    List<Row> pairs = new ArrayList<>();
    List<Row> classes = new ArrayList<>();
    for (DimensionGroups groups : papers.compared()) {
      tests.addAll(comparisons.tests(groups));
      pairs.addAll(comparisons.pairs(groups));
      classes.addAll(SizeClasses.rows(groups));
    }
    for (Figure figure : Figure.values()) {
      tests.add(correlations.of(papers.tallies().figure(figure)));
    }
    tests.add(YearlyTrends.asTest(trends));
    Corrections.benjaminiHochberg(
        tests, AuthorCountTestsTable.P_VALUE, AuthorCountTestsTable.P_BENJAMINI_HOCHBERG);
    report.add(AuthorCountTestsTable.TABLE, tests.stream().map(RowOf::build).toList());
    report.add(AuthorCountPairsTable.TABLE, pairs);
    report.add(AuthorCountSizeClassesTable.TABLE, classes);
  }

  private void addPeople(
      AuthorReport report, CountedPapers papers, CountedPapers.CountedPeople people) {
    PeopleFigures figures = new PeopleFigures(settings);
    PeopleCounts counts = people.counts();
    papers.addAuthors(report);
    report.add(
        AuthorYearsTable.TABLE,
        PeopleFigures.years(counts, papers.tallies().groups(Dimension.PUBLISHED_YEAR)));
    report.add(AuthorProductivityTable.TABLE, figures.productivity(counts.papersPerAuthor()));
    report.add(CoauthorPairsTable.TABLE, PeopleFigures.pairs(counts.papersPerPair()));
    report.add(AuthorComponentsTable.TABLE, PeopleFigures.components(people.components().sizes()));
    report.add(
        AuthorPeopleTable.TABLE,
        new PeopleMeasures(settings)
            .rows(
                papers.tallies().allPapers().orElseThrow(),
                papers.tallies().names().papers(),
                people));
  }

  private List<Row> fits(CountedPapers papers) {
    TeamSizeFits fits = new TeamSizeFits(settings, seed);
    List<Row> rows =
        new ArrayList<>(
            CountedPapers.rows(papers.tallies().groups(TeamSizeFits.DIMENSIONS), fits::of));
    papers
        .people()
        .map(people -> people.counts().papersPerAuthor())
        .map((Histogram authors) -> fits.ofPapersPerAuthor(authors))
        .ifPresent(rows::addAll);
    return rows;
  }
}
