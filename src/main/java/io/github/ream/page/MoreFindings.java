package io.github.ream.page;

import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.TrendMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the follow-ups of the tests say in plain words: growth, its sources, the pairs that differ.
 */
final class MoreFindings {
  private static final int NAME = 90;
  private static final int NOTE = 300;

  /** The dimensions are a short list; the bound guards against a foreign table. */
  private static final int DIMENSIONS = 10;

  private MoreFindings() {}

  static List<TestSentence> of(PageTables tables, TopicFacts topics) {
    List<TestSentence> findings = new ArrayList<>();
    findings.addAll(growth(tables));
    findings.addAll(sources(tables));
    findings.addAll(pairs(tables, topics));
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
        .map(MoreFindings::growth)
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
            + signed(slope)
            + (mean ? " authors" : " percentage points")
            + " a year"
            + (Double.isNaN(low)
                ? ""
                : ", with an interval from " + signed(low) + " to " + signed(high))
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
                        signed(r.exact(AuthorCountShiftSharesTable.CHANGE)),
                        signed(r.exact(AuthorCountShiftSharesTable.COMPOSITION)),
                        signed(r.exact(AuthorCountShiftSharesTable.WITHIN)),
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

  /** The pairs of a dimension: how many there are and differ, and the one that differs most. */
  private static final class Pairs {
    private static final Comparator<PageRow> MOST_FIRST =
        Comparator.<PageRow>comparingDouble(r -> -Math.abs(r.exact(AuthorCountPairsTable.Z)))
            .thenComparing(r -> whole(r, AuthorCountPairsTable.VALUE_A), CodePoints.ORDER)
            .thenComparing(r -> whole(r, AuthorCountPairsTable.VALUE_B), CodePoints.ORDER);

    private final Best<PageRow> most = new Best<>(1, MOST_FIRST);
    private final Set<String> unnamed;
    private long all;
    private long differ;

    /**
     * @param unnamed values that are never the example: topics that say nothing
     */
    Pairs(Set<String> unnamed) {
      this.unnamed = unnamed;
    }

    void add(PageRow pair) {
      all++;
      differ += pair.exact(AuthorCountPairsTable.P_HOLM) < TestSentence.SIGNIFICANT ? 1 : 0;
      if (!unnamed.contains(whole(pair, AuthorCountPairsTable.VALUE_A))
          && !unnamed.contains(whole(pair, AuthorCountPairsTable.VALUE_B))) {
        most.add(pair);
      }
    }

    private static String whole(PageRow row, String column) {
      return row.text(column, Integer.MAX_VALUE);
    }
  }

  /** For each dimension how many pairs differ, and the pair that differs most. */
  private static List<TestSentence> pairs(PageTables tables, TopicFacts topics) {
    Map<String, String> labels = new HashMap<>();
    topics.topics().forEach(t -> labels.put(String.valueOf(t.id()), t.label()));
    Set<String> junk =
        topics.topics().stream()
            .filter(t -> t.junk() != null)
            .map(t -> String.valueOf(t.id()))
            .collect(Collectors.toSet());
    Map<String, Pairs> dimensions = new TreeMap<>(CodePoints.ORDER);
    tables.forEach(
        AuthorCountPairsTable.TABLE,
        r ->
            dimensions
                .computeIfAbsent(
                    r.text(AuthorCountPairsTable.DIMENSION, NAME),
                    d -> new Pairs(d.equals(Dimension.TOPIC.code()) ? junk : Set.of()))
                .add(r));
    Map<String, String> among = among(tables);
    List<TestSentence> findings = new ArrayList<>();
    dimensions.entrySet().stream()
        .limit(DIMENSIONS)
        .filter(d -> d.getValue().differ > 0 && !d.getValue().most.rows().isEmpty())
        .forEach(d -> findings.add(pair(d.getKey(), d.getValue(), labels, among)));
    return findings;
  }

  /**
   * By dimension, the words "(the m largest of n)" if only the largest groups are compared two by
   * two.
   */
  private static Map<String, String> among(PageTables tables) {
    Map<String, String> among = new HashMap<>();
    tables.forEach(
        AuthorCountTestsTable.TABLE,
        r -> {
          Long groups = r.whole(AuthorCountTestsTable.N_GROUPS);
          Long paired = r.whole(AuthorCountTestsTable.N_GROUPS_PAIRED);
          if (groups != null && paired != null && paired < groups && among.size() < DIMENSIONS) {
            among.put(
                r.text(AuthorCountTestsTable.DIMENSION, NAME),
                String.format(Locale.ROOT, " (the %,d largest of %,d)", paired, groups));
          }
        });
    return among;
  }

  private static TestSentence pair(
      String dimension, Pairs pairs, Map<String, String> labels, Map<String, String> among) {
    PageRow most = pairs.most.rows().get(0);
    double difference = most.exact(AuthorCountPairsTable.MEAN_DIFFERENCE);
    String a = named(dimension, most.text(AuthorCountPairsTable.VALUE_A, NAME), labels);
    String b = named(dimension, most.text(AuthorCountPairsTable.VALUE_B, NAME), labels);
    return new TestSentence(
        Verdict.YES,
        String.format(
            Locale.ROOT,
            "%,d of %,d pairs of %s%s %s in team size, most clearly “%s” from “%s” (%s authors on"
                + " average).",
            pairs.differ,
            pairs.all,
            TestSentence.plural(dimension),
            among.getOrDefault(dimension, ""),
            pairs.differ == 1 ? "differs" : "differ",
            a,
            b,
            signed(difference)),
        String.format(
            Locale.ROOT,
            "Dunn’s follow-up test, Holm’s correction: z = %s, p %s; Cliff’s delta %s; %,d and %,d"
                + " papers.",
            signed(most.exact(AuthorCountPairsTable.Z)),
            TestNumbers.probability(most.exact(AuthorCountPairsTable.P_HOLM)),
            signed(most.exact(AuthorCountPairsTable.CLIFFS_DELTA)),
            most.whole(AuthorCountPairsTable.N_A),
            most.whole(AuthorCountPairsTable.N_B)));
  }

  private static String named(String dimension, String value, Map<String, String> labels) {
    return dimension.equals(Dimension.TOPIC.code())
        ? labels.getOrDefault(value, "topic " + value)
        : value;
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
  }
}
