package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.MeanInterval;
import io.github.ream.stats.WilsonInterval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Figures of each group of papers: one row per dimension and group.
 *
 * <p>Input: {@link TeamSizes}. Output: author_count_stats. A group's histogram is small (as many
 * rows as it has distinct author counts), the number of groups is not, so groups stay distributed.
 */
final class GroupStatistics implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String BINS = "bins";

  private final double confidence;
  private final int hyperAuthoredAbove;
  private final int minGroupSize;

  GroupStatistics(Settings.Authors settings) {
    this.confidence = settings.confidence();
    this.hyperAuthoredAbove = settings.hyperAuthoredAbove();
    this.minGroupSize = settings.minGroupSize();
  }

  Dataset<Row> of(Dataset<Row> histogram, Dataset<Row> distinctAuthors) {
    Dataset<Row> groups =
        histogram
            .groupBy(TeamSizes.DIMENSION, TeamSizes.VALUE, TeamSizes.TOPIC_ID, TeamSizes.YEAR)
            .agg(
                collect_list(
                        struct(
                            col(TeamSizes.N_AUTHORS),
                            col(TeamSizes.AT_LEAST),
                            col(TeamSizes.N_PAPERS),
                            col(TeamSizes.N_NAMED),
                            col(TeamSizes.N_ORGANIZATION)))
                    .as(BINS));
    return groups
        .join(distinctAuthors, PaperFacts.columns(TeamSizes.DIMENSION, TeamSizes.VALUE), "left")
        .map(
            (MapFunction<Row, Row>) this::figures,
            Encoders.row(AuthorCountStatsTable.TABLE.schema()));
  }

  private Row figures(Row group) {
    SortedMap<Integer, Long> known = new TreeMap<>();
    SortedMap<Integer, Long> named = new TreeMap<>();
    SortedMap<Integer, Long> atLeast = new TreeMap<>();
    long unknown = 0;
    long unknownOrganization = 0;
    List<Row> bins = group.getList(group.fieldIndex(BINS));
    for (Row bin : bins) {
      long papers = bin.getLong(2);
      if (!bin.isNullAt(0)) {
        known.merge(bin.getInt(0), papers, Long::sum);
        named.merge(bin.getInt(0), bin.getLong(3), Long::sum);
        continue;
      }
      unknown += papers;
      unknownOrganization += bin.getLong(4);
      if (!bin.isNullAt(1)) {
        atLeast.merge(bin.getInt(1), papers, Long::sum);
      }
    }
    RowOf row = new RowOf(AuthorCountStatsTable.TABLE);
    row.set(AuthorCountStatsTable.DIMENSION, group.getAs(TeamSizes.DIMENSION));
    row.set(AuthorCountStatsTable.VALUE, group.getAs(TeamSizes.VALUE));
    row.set(AuthorCountStatsTable.TOPIC_ID, group.getAs(TeamSizes.TOPIC_ID));
    row.set(AuthorCountStatsTable.PUBLISHED_YEAR, group.getAs(TeamSizes.YEAR));
    row.set(AuthorCountStatsTable.N_UNKNOWN, unknown);
    row.set(AuthorCountStatsTable.N_UNKNOWN_ORGANIZATION, unknownOrganization);
    Histogram truncated = Histogram.of(atLeast);
    row.set(AuthorCountStatsTable.N_TRUNCATED, truncated.n());
    Histogram sizes = Histogram.of(known);
    row.set(AuthorCountStatsTable.N_PAPERS, sizes.n());
    setSizes(row, sizes);
    atLeast.forEach((size, papers) -> known.merge(size, papers, Long::sum));
    Histogram withTruncated = Histogram.of(known);
    setBounds(row, withTruncated);
    Histogram namedSizes = Histogram.of(named);
    setIdentities(row, group, namedSizes, sizes);
    row.set(
        AuthorCountStatsTable.NOTE,
        note(group.getAs(TeamSizes.DIMENSION), sizes, namedSizes, truncated));
    return row.build();
  }

  private void setSizes(RowOf row, Histogram sizes) {
    if (sizes.isEmpty()) {
      return;
    }
    row.set(AuthorCountStatsTable.MEAN, sizes.mean());
    row.set(AuthorCountStatsTable.CI_LAWANI_MEAN_AUTHORS, sizes.mean());
    row.set(AuthorCountStatsTable.STDDEV, Math.sqrt(sizes.variance()));
    row.set(AuthorCountStatsTable.DISPERSION, sizes.variance() / sizes.mean());
    row.set(AuthorCountStatsTable.MIN, sizes.min());
    row.set(AuthorCountStatsTable.P25, sizes.percentile(0.25));
    row.set(AuthorCountStatsTable.MEDIAN, sizes.percentile(0.5));
    row.set(AuthorCountStatsTable.P75, sizes.percentile(0.75));
    row.set(AuthorCountStatsTable.P90, sizes.percentile(0.9));
    row.set(AuthorCountStatsTable.P95, sizes.percentile(0.95));
    row.set(AuthorCountStatsTable.P99, sizes.percentile(0.99));
    row.set(AuthorCountStatsTable.MAX, sizes.max());
    row.set(AuthorCountStatsTable.GEOMETRIC_MEAN, sizes.geometricMean());
    row.set(AuthorCountStatsTable.GINI, sizes.gini());
    row.set(AuthorCountStatsTable.ENTROPY, sizes.entropy());
    if (sizes.n() > 1) {
      MeanInterval interval = MeanInterval.of(sizes, confidence);
      row.set(AuthorCountStatsTable.MEAN_CI_LOW, interval.low());
      row.set(AuthorCountStatsTable.MEAN_CI_HIGH, interval.high());
    }
    long single = sizes.countOf(1);
    WilsonInterval share = WilsonInterval.of(single, sizes.n(), confidence);
    row.set(AuthorCountStatsTable.SINGLE_AUTHOR_SHARE, (double) single / sizes.n());
    row.set(AuthorCountStatsTable.SINGLE_AUTHOR_SHARE_CI_LOW, share.low());
    row.set(AuthorCountStatsTable.SINGLE_AUTHOR_SHARE_CI_HIGH, share.high());
    row.set(
        AuthorCountStatsTable.HYPER_AUTHORED_SHARE,
        (double) sizes.countAbove(hyperAuthoredAbove) / sizes.n());
    row.set(AuthorCountStatsTable.DEGREE_OF_COLLABORATION, Collaboration.degree(sizes));
    row.set(AuthorCountStatsTable.COLLABORATIVE_COEFFICIENT, Collaboration.coefficient(sizes));
  }

  /** Figures over known and cut lists, the cut ones at their lower bound. */
  private void setBounds(RowOf row, Histogram atLeast) {
    if (atLeast.isEmpty()) {
      return;
    }
    row.set(AuthorCountStatsTable.MEAN_AT_LEAST, atLeast.mean());
    row.set(AuthorCountStatsTable.MEDIAN_AT_LEAST, atLeast.percentile(0.5));
    row.set(AuthorCountStatsTable.P90_AT_LEAST, atLeast.percentile(0.9));
    row.set(
        AuthorCountStatsTable.COLLABORATIVE_COEFFICIENT_AT_LEAST,
        Collaboration.coefficient(atLeast));
    row.set(
        AuthorCountStatsTable.HYPER_AUTHORED_SHARE_AT_LEAST,
        (double) atLeast.countAbove(hyperAuthoredAbove) / atLeast.n());
    row.set(
        AuthorCountStatsTable.SINGLE_AUTHOR_SHARE_AT_MOST,
        (double) atLeast.countOf(1) / atLeast.n());
  }

  private void setIdentities(RowOf row, Row group, Histogram named, Histogram sizes) {
    row.set(AuthorCountStatsTable.N_NAMED, named.n());
    if (sizes.isEmpty() || named.isEmpty()) {
      return;
    }
    long authors = group.getAs(TeamSizes.N_DISTINCT);
    long together = group.getAs(TeamSizes.N_DISTINCT_TOGETHER);
    row.set(AuthorCountStatsTable.N_DISTINCT_AUTHORS, authors);
    row.set(
        AuthorCountStatsTable.MODIFIED_COLLABORATIVE_COEFFICIENT,
        Collaboration.modifiedCoefficient(named, authors));
    row.set(
        AuthorCountStatsTable.CI_BIBLIOMETRIX,
        Collaboration.bibliometrixIndex(together, named.n() - named.countOf(1)));
  }

  /** What a reader has to mind of a row, or null. */
  private String note(String dimension, Histogram sizes, Histogram named, Histogram truncated) {
    List<String> notes = new ArrayList<>();
    if (sizes.isEmpty()) {
      notes.add("no paper with a known author count");
    } else if (named.isEmpty()) {
      notes.add(
          "no paper names all its authors: no modified_collaborative_coefficient, ci_bibliometrix,"
              + " n_distinct_authors");
    } else if (named.n() < sizes.n()) {
      notes.add(
          named.n()
              + " of "
              + sizes.n()
              + " papers name all their authors: modified_collaborative_coefficient,"
              + " ci_bibliometrix and n_distinct_authors rest on these");
    }
    if (!truncated.isEmpty()) {
      notes.add(
          truncated.n()
              + (truncated.n() == 1 ? " author list is cut at " : " author lists are cut at ")
              + truncated.min()
              + " or more: figures leave these papers out, those at_least and at_most take them at"
              + " that bound");
    }
    if (sizes.n() < minGroupSize && GroupComparisons.DIMENSIONS.contains(dimension)) {
      notes.add(
          "fewer than " + minGroupSize + " papers of known author count: in no test or comparison");
    }
    return notes.isEmpty() ? null : String.join("; ", notes);
  }
}
