package io.github.ream.page;

import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.TrendMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in plain words by how much team sizes grow, and where the growth comes from. */
final class GrowthFindings {
  private static final int NAME = 90;
  private static final int NOTE = 300;

  private GrowthFindings() {}

  static List<TestSentence> of(PageTables tables) {
    List<TestSentence> findings = new ArrayList<>(growth(tables));
    findings.addAll(sources(tables));
    return findings;
  }

  private static List<TestSentence> growth(PageTables tables) {
    List<PageRow> trends = new ArrayList<>();
    tables.forEach(
        AuthorCountTrendsTable.TABLE,
        r -> {
          // Two years make a slope, but no trend.
          if (isOf(r, AuthorCountTrendsTable.DIMENSION, Dimension.ALL.code())
              && !Double.isNaN(r.exact(AuthorCountTrendsTable.P_VALUE))) {
            trends.add(r);
          }
        });
    return trends.stream()
        .sorted(
            Comparator.comparing(
                r -> r.text(AuthorCountTrendsTable.MEASURE, NAME), CodePoints.ORDER))
        .limit(2)
        .map(GrowthFindings::growth)
        .toList();
  }

  private static boolean isOf(PageRow row, String column, String value) {
    return value.equals(row.text(column, NAME));
  }

  private static TestSentence growth(PageRow r) {
    boolean mean = isOf(r, AuthorCountTrendsTable.MEASURE, TrendMeasure.MEAN.code());
    double scale = mean ? 1 : 100;
    double slope = scale * r.exact(AuthorCountTrendsTable.SLOPE);
    double low = scale * r.exact(AuthorCountTrendsTable.SLOPE_CI_LOW);
    double high = scale * r.exact(AuthorCountTrendsTable.SLOPE_CI_HIGH);
    double p = r.exact(AuthorCountTrendsTable.P_VALUE);
    String sentence =
        (mean ? "Mean team size" : "The share of single-author papers")
            + " changes by "
            + TestNumbers.signed(slope)
            + (mean ? " authors" : " percentage points")
            + " a year"
            + (Double.isNaN(low)
                ? ""
                : ", with an interval from "
                    + TestNumbers.signed(low)
                    + " to "
                    + TestNumbers.signed(high))
            + ".";
    String numbers =
        String.format(
            Locale.ROOT,
            "Theil–Sen slope over %,d years, %d to %d, %,d papers; Mann–Kendall p %s.",
            r.whole(AuthorCountTrendsTable.N_YEARS),
            r.whole(AuthorCountTrendsTable.FIRST_YEAR),
            r.whole(AuthorCountTrendsTable.LAST_YEAR),
            r.whole(AuthorCountTrendsTable.N_PAPERS),
            TestNumbers.probability(p));
    return new TestSentence(Verdict.FIGURE, sentence, numbers);
  }

  /** The change over the whole span, summed over the topics. */
  private static List<TestSentence> sources(PageTables tables) {
    Comparator<PageRow> longestFirst =
        Comparator.<PageRow>comparingLong(
                r ->
                    r.whole(AuthorCountShiftSharesTable.FROM_YEAR)
                        - r.whole(AuthorCountShiftSharesTable.TO_YEAR))
            .thenComparing(r -> r.whole(AuthorCountShiftSharesTable.FROM_YEAR));
    Best<PageRow> changes = new Best<>(1, longestFirst);
    tables.forEach(
        AuthorCountShiftSharesTable.TABLE,
        r -> {
          if (isOf(r, AuthorCountShiftSharesTable.TOPIC, AuthorCountShiftSharesTable.ALL)
              && !isOf(r, AuthorCountShiftSharesTable.IS_OVERALL, "false")) {
            changes.add(r);
          }
        });
    return changes.rows().stream()
        .map(
            r ->
                new TestSentence(
                    Verdict.FIGURE,
                    String.format(
                        Locale.ROOT,
                        "From %d to %d mean team size changed by %s authors: %s because the mix of"
                            + " topics changed, %s within topics%s.",
                        r.whole(AuthorCountShiftSharesTable.FROM_YEAR),
                        r.whole(AuthorCountShiftSharesTable.TO_YEAR),
                        TestNumbers.signed(r.exact(AuthorCountShiftSharesTable.CHANGE)),
                        TestNumbers.signed(r.exact(AuthorCountShiftSharesTable.COMPOSITION)),
                        TestNumbers.signed(r.exact(AuthorCountShiftSharesTable.WITHIN)),
                        carriers(r)),
                    String.format(
                        Locale.ROOT,
                        "Shift-share decomposition by main topic, %,d and %,d papers.",
                        r.whole(AuthorCountShiftSharesTable.N_FROM),
                        r.whole(AuthorCountShiftSharesTable.N_TO))))
        .toList();
  }

  private static String carriers(PageRow change) {
    String note = change.text(AuthorCountShiftSharesTable.NOTE, NOTE);
    return note == null ? "" : "; " + note.replace('-', '−');
  }
}
