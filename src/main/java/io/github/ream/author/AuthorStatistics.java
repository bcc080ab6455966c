package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.Table;
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
 * TeamSizes histogram}; every figure of a group comes from the histogram.
 */
public final class AuthorStatistics {
  private final Settings.Authors settings;

  /**
   * Statistics under some settings.
   *
   * @param settings the author settings
   * @param seed seed of what is drawn at random: the goodness of fit of a power law
   */
  public AuthorStatistics(Settings.Authors settings, long seed) {
    this.settings = settings;
  }

  /** The author tables; to be closed once they are written. */
  public AuthorReport of(AuthorInputs inputs) {
    Dataset<Row> facts = PaperFacts.of(inputs).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> histogram = TeamSizes.histogram(facts).persist(StorageLevel.MEMORY_AND_DISK());
    GroupComparisons comparisons = new GroupComparisons(settings);
    Dataset<Row> trends = new YearlyTrends(settings).of(histogram);
    Dataset<Row> tests =
        comparisons
            .tests(histogram)
            .unionByName(new RankCorrelations(settings).tests(facts))
            .unionByName(YearlyTrends.asTest(trends));
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    tables.put(AuthorCountsTable.TABLE, AuthorCounts.of(histogram));
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
    return new AuthorReport(tables, List.of(facts, histogram));
  }
}
