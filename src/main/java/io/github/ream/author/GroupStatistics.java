package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.MeanInterval;
import io.github.ream.stats.MedianInterval;
import io.github.ream.stats.TrimmedMean;
import io.github.ream.stats.WilsonInterval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/**
 * Figures of each group of papers: one row per dimension and group.
 *
 * <p>Input: {@link GroupTally}. Output: author_count_stats.
 */
final class GroupStatistics implements Serializable {
  private static final long serialVersionUID = 1;

  /** The note names the largest paper if it makes more than this share of the mean. */
  private static final double DRIVEN_BY_ONE = 0.1;

  private final double confidence;
  private final int hyperAuthoredAbove;
  private final int minGroupSize;

  GroupStatistics(Settings.Authors settings) {
    this.confidence = settings.confidence();
    this.hyperAuthoredAbove = settings.hyperAuthoredAbove();
    this.minGroupSize = settings.minGroupSize();
  }

  /**
   * The row of a group.
   *
   * @param people the distinct authors of its papers that name all of theirs
   */
  Row of(GroupTally group, DistinctAuthors people) {
    Histogram sizes = group.sizes();
    Histogram named = group.sizesOfNamed();
    Histogram truncated = group.bounds();
    RowOf row =
        new RowOf(AuthorCountStatsTable.TABLE)
            .set(AuthorCountStatsTable.DIMENSION, group.group().dimension())
            .set(AuthorCountStatsTable.VALUE, group.group().value())
            .set(AuthorCountStatsTable.TOPIC_ID, group.group().topicId())
            .set(AuthorCountStatsTable.PUBLISHED_YEAR, group.group().year())
            .set(AuthorCountStatsTable.N_PAPERS, sizes.n())
            .set(AuthorCountStatsTable.N_UNKNOWN, group.unknown())
            .set(AuthorCountStatsTable.N_UNKNOWN_ORGANIZATION, group.unknownOrganization())
            .set(AuthorCountStatsTable.N_TRUNCATED, truncated.n())
            .set(AuthorCountStatsTable.N_NAMED, named.n())
            .set(AuthorCountStatsTable.NOTE, note(group, sizes, named, truncated));
    setSizes(row, sizes);
    setBounds(row, group.sizesAtLeast());
    setIdentities(row, named, people);
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
    if (sizes.n() >= MeanInterval.FEWEST && sizes.size() > 1) {
      MeanInterval interval = MeanInterval.of(sizes, confidence);
      row.set(AuthorCountStatsTable.MEAN_CI_LOW, interval.low());
      row.set(AuthorCountStatsTable.MEAN_CI_HIGH, interval.high());
    }
    setRobust(row, sizes);
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

  /** Figures that one paper moves little, and how much one paper moves the mean. */
  private void setRobust(RowOf row, Histogram sizes) {
    MedianInterval median = MedianInterval.of(sizes, confidence);
    row.set(AuthorCountStatsTable.MEDIAN_CI_LOW, median.low())
        .set(AuthorCountStatsTable.MEDIAN_CI_HIGH, median.high())
        .set(AuthorCountStatsTable.LARGEST_PAPER_SHARE, largestShare(sizes));
    if (sizes.n() >= TrimmedMean.FEWEST) {
      TrimmedMean trimmed = TrimmedMean.of(sizes, confidence);
      row.set(AuthorCountStatsTable.TRIMMED_MEAN, trimmed.mean())
          .set(AuthorCountStatsTable.TRIMMED_MEAN_CI_LOW, trimmed.low())
          .set(AuthorCountStatsTable.TRIMMED_MEAN_CI_HIGH, trimmed.high());
    }
  }

  /** The share of all author slots that the largest paper has, and so of the mean. */
  private static double largestShare(Histogram sizes) {
    return sizes.max() / (sizes.mean() * sizes.n());
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

  private static void setIdentities(RowOf row, Histogram named, DistinctAuthors people) {
    if (named.isEmpty()) {
      return;
    }
    row.set(AuthorCountStatsTable.N_DISTINCT_AUTHORS, people.authors());
    row.set(
        AuthorCountStatsTable.MODIFIED_COLLABORATIVE_COEFFICIENT,
        Collaboration.modifiedCoefficient(named, people.authors()));
    row.set(
        AuthorCountStatsTable.CI_BIBLIOMETRIX,
        Collaboration.bibliometrixIndex(people.together(), named.n() - named.countOf(1)));
  }

  private static void addMeanNotes(List<String> notes, Histogram sizes) {
    if (sizes.isEmpty()) {
      return;
    }
    if (sizes.n() < MeanInterval.FEWEST) {
      notes.add("no interval of the mean: below " + MeanInterval.FEWEST + " papers none holds");
    } else if (sizes.size() == 1) {
      notes.add("no interval of the mean: all counts are equal");
    } else if (largestShare(sizes) > DRIVEN_BY_ONE) {
      notes.add(
          String.format(
              Locale.ROOT,
              "one paper of %,d authors makes %.0f %% of the mean",
              sizes.max(),
              100 * largestShare(sizes)));
    }
  }

  /** Cautions for a reader of the row; null if there are none. */
  private String note(GroupTally group, Histogram sizes, Histogram named, Histogram truncated) {
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
    addMeanNotes(notes, sizes);
    if (group.sizesUnshared().n() < minGroupSize
        && GroupComparisons.DIMENSIONS.contains(group.group().dimension())) {
      notes.add(
          "fewer than "
              + minGroupSize
              + " papers of known author count"
              + (group.shared() > 0 ? " and no other organisation" : "")
              + ": in no test or comparison");
    }
    return notes.isEmpty() ? null : String.join("; ", notes);
  }
}
