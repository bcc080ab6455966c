package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.FitScope;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.CountModel;
import io.github.ream.stats.DiscreteLognormal;
import io.github.ream.stats.DiscretePowerLaw;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.ShiftedNegativeBinomial;
import io.github.ream.stats.ShiftedPoisson;
import io.github.ream.stats.ZeroTruncatedNegativeBinomial;
import io.github.ream.stats.ZeroTruncatedPoisson;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;

/**
 * Distributions fitted to histograms: one row per group, scope and model.
 *
 * <p>Input: {@link GroupTally}, and how many authors have how many papers. Output:
 * author_count_fits.
 */
final class TeamSizeFits {
  /** Groups of these dimensions are fitted. */
  static final Dimension[] DIMENSIONS = {
    Dimension.ALL, Dimension.PUBLISHED_YEAR, Dimension.TOPIC, Dimension.SOURCE_FORMAT
  };

  private static final List<Dimension> TESTED_FOR_GOODNESS =
      List.of(Dimension.ALL, Dimension.PAPERS_PER_AUTHOR);

  /**
   * With more observations any departure from a power law is significant, and the simulation takes
   * long.
   */
  private static final long MOST_FOR_GOODNESS = 100_000;

  private final int minFitSize;
  private final int fitSamples;
  private final long seed;

  TeamSizeFits(Settings.Authors settings, long seed) {
    this.minFitSize = settings.minFitSize();
    this.fitSamples = settings.fitSamples();
    this.seed = seed;
  }

  /** The fits of a group of papers. */
  List<Row> of(GroupTally group) {
    return of(
        group.group().dimension(),
        group.group().value(),
        group.sizes(),
        group.unknown(),
        group.truncated());
  }

  /** The fits of the number of papers of each author. */
  List<Row> ofPapersPerAuthor(Histogram papers) {
    return of(Dimension.PAPERS_PER_AUTHOR, Dimension.ALL.code(), papers, 0, 0);
  }

  private List<Row> of(
      Dimension dimension, String value, Histogram sizes, long unknown, long truncated) {
    List<RowOf> rows = fits(dimension, value, sizes, unknown);
    for (RowOf row : rows) {
      row.set(AuthorCountFitsTable.DIMENSION, dimension)
          .set(AuthorCountFitsTable.VALUE, value)
          .set(AuthorCountFitsTable.N_TRUNCATED, truncated);
    }
    return rows.stream().map(RowOf::build).toList();
  }

  private List<RowOf> fits(Dimension dimension, String value, Histogram sizes, long unknown) {
    if (sizes.n() < minFitSize || sizes.size() < 2) {
      String why =
          sizes.n() < minFitSize
              ? "not fitted: fewer than " + minFitSize + " papers of known author count"
              : "not fitted: all counts are equal";
      return List.of(
          new RowOf(AuthorCountFitsTable.TABLE)
              .set(AuthorCountFitsTable.SCOPE, FitScope.WHOLE)
              .set(AuthorCountFitsTable.MODEL, AuthorCountFitsTable.NO_MODEL)
              .set(AuthorCountFitsTable.N_PAPERS, sizes.n())
              .set(AuthorCountFitsTable.N_LEFT_OUT, unknown)
              .set(AuthorCountFitsTable.NOTE, why));
    }
    List<RowOf> rows = new ArrayList<>();
    DiscretePowerLaw whole = DiscretePowerLaw.fit(sizes, 1);
    ScopeRows.add(
        rows,
        FitScope.WHOLE,
        sizes,
        unknown,
        whole,
        List.of(
            ShiftedPoisson.fit(sizes, 1),
            ZeroTruncatedPoisson.fit(sizes),
            ZeroTruncatedNegativeBinomial.fit(sizes),
            DiscreteLognormal.fit(sizes, 1)));
    DiscretePowerLaw tail = DiscretePowerLaw.fitTail(sizes);
    if (tail != null) {
      Histogram observed = sizes.from(tail.xMin());
      long leftOut = unknown + sizes.n() - observed.n();
      List<CountModel> rivals =
          List.of(
              ShiftedPoisson.fit(sizes, tail.xMin()),
              ShiftedNegativeBinomial.fit(sizes, tail.xMin()),
              DiscreteLognormal.fit(sizes, tail.xMin()));
      RowOf powerLaw = ScopeRows.add(rows, FitScope.TAIL, observed, leftOut, tail, rivals);
      if (TESTED_FOR_GOODNESS.contains(dimension)) {
        setGoodness(powerLaw, tail, sizes, dimension.code() + "/" + value);
      }
    }
    return rows;
  }

  private void setGoodness(RowOf row, DiscretePowerLaw tail, Histogram sizes, String group) {
    if (row.value(AuthorCountFitsTable.PARAMETER_AT_BOUND) != null) {
      return;
    }
    if (fitSamples == 0) {
      addNote(row, "no goodness of fit: authors.fit-samples is 0");
    } else if (sizes.n() > MOST_FOR_GOODNESS) {
      addNote(row, "no goodness of fit: above " + MOST_FOR_GOODNESS + " any departure would show");
    } else {
      SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + group.hashCode());
      row.set(
          AuthorCountFitsTable.GOODNESS_OF_FIT_P, tail.goodnessOfFit(sizes, fitSamples, random));
    }
  }

  private static void addNote(RowOf row, String note) {
    Object before = row.value(AuthorCountFitsTable.NOTE);
    row.set(AuthorCountFitsTable.NOTE, before == null ? note : before + "; " + note);
  }
}
