package io.github.ream.page;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the follow-ups of the tests say in plain words: growth, its sources, the pairs that differ.
 */
final class MoreFindings {
  private static final String MEASURED = "figure";
  private static final int NAME = 90;

  /** The dimensions are a short list; the bound guards against a foreign table. */
  private static final int DIMENSIONS = 10;

  private MoreFindings() {}

  static List<TestSentence> of(PageTables tables, TopicFacts topics) {
    List<TestSentence> findings = new ArrayList<>();
    tables.find(AuthorCountTrendsTable.TABLE).ifPresent(t -> findings.addAll(growth(t)));
    tables.find(AuthorCountShiftSharesTable.TABLE).ifPresent(t -> findings.addAll(sources(t)));
    tables.find(AuthorCountPairsTable.TABLE).ifPresent(t -> findings.addAll(pairs(t, topics)));
    return findings;
  }

  private static List<TestSentence> growth(Dataset<Row> trends) {
    return PageTables.collect(
            trends
                .where(col(AuthorCountTrendsTable.DIMENSION).equalTo("all"))
                // Two years make a slope, but no trend.
                .where(col(AuthorCountTrendsTable.P_VALUE).isNotNull())
                .orderBy(AuthorCountTrendsTable.MEASURE)
                .limit(2))
        .stream()
        .map(MoreFindings::growth)
        .toList();
  }

  private static TestSentence growth(PageRow r) {
    boolean mean = "mean".equals(r.text(AuthorCountTrendsTable.MEASURE, NAME));
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
            TestSentence.probability(p));
    return new TestSentence(MEASURED, sentence, numbers);
  }

  /** The change from the first to the last year: the longest span with the sum over topics. */
  private static List<TestSentence> sources(Dataset<Row> shifts) {
    return PageTables.collect(
            shifts
                .where(col(AuthorCountShiftSharesTable.TOPIC).equalTo("all"))
                .orderBy(
                    col(AuthorCountShiftSharesTable.TO_YEAR)
                        .minus(col(AuthorCountShiftSharesTable.FROM_YEAR))
                        .desc(),
                    col(AuthorCountShiftSharesTable.FROM_YEAR))
                .limit(1))
        .stream()
        .map(
            r ->
                new TestSentence(
                    MEASURED,
                    String.format(
                        Locale.ROOT,
                        "From %d to %d mean team size changed by %s authors: %s because the mix of"
                            + " topics changed, %s within topics.",
                        r.whole(AuthorCountShiftSharesTable.FROM_YEAR),
                        r.whole(AuthorCountShiftSharesTable.TO_YEAR),
                        signed(r.exact(AuthorCountShiftSharesTable.CHANGE)),
                        signed(r.exact(AuthorCountShiftSharesTable.COMPOSITION)),
                        signed(r.exact(AuthorCountShiftSharesTable.WITHIN))),
                    String.format(
                        Locale.ROOT,
                        "Shift-share decomposition by main topic, %,d and %,d papers.",
                        r.whole(AuthorCountShiftSharesTable.N_FROM),
                        r.whole(AuthorCountShiftSharesTable.N_TO))))
        .toList();
  }

  /** For each dimension how many pairs differ, and the pair that differs most. */
  private static List<TestSentence> pairs(Dataset<Row> pairs, TopicFacts topics) {
    Map<String, String> labels = new HashMap<>();
    topics.topics().forEach(t -> labels.put(String.valueOf(t.id()), t.label()));
    Column row = struct(Arrays.stream(pairs.columns()).map(c -> col(c)).toArray(Column[]::new));
    Column mostFirst =
        struct(
            abs(col(AuthorCountPairsTable.Z)).unary_$minus(),
            col(AuthorCountPairsTable.VALUE_A),
            col(AuthorCountPairsTable.VALUE_B));
    Dataset<Row> counted =
        pairs
            .groupBy(AuthorCountPairsTable.DIMENSION)
            .agg(
                count(lit(1)).as("pairs"),
                count_if(col(AuthorCountPairsTable.P_HOLM).lt(TestSentence.SIGNIFICANT))
                    .as("differ"),
                min_by(row, mostFirst).as("most"))
            .orderBy(AuthorCountPairsTable.DIMENSION)
            .limit(DIMENSIONS);
    List<TestSentence> findings = new ArrayList<>();
    for (Row dimension : counted.collectAsList()) {
      long differ = dimension.getLong(2);
      if (differ > 0) {
        findings.add(
            pair(
                dimension.getString(0),
                differ,
                dimension.getLong(1),
                new PageRow(dimension.getStruct(3)),
                labels));
      }
    }
    return findings;
  }

  private static TestSentence pair(
      String dimension, long differ, long pairs, PageRow most, Map<String, String> labels) {
    double difference = most.exact(AuthorCountPairsTable.MEAN_DIFFERENCE);
    String a = named(dimension, most.text(AuthorCountPairsTable.VALUE_A, NAME), labels);
    String b = named(dimension, most.text(AuthorCountPairsTable.VALUE_B, NAME), labels);
    return new TestSentence(
        "yes",
        String.format(
            Locale.ROOT,
            "%,d of %,d pairs of %s %s in team size, most clearly “%s” from “%s” (%s authors on"
                + " average).",
            differ,
            pairs,
            TestSentence.plural(dimension),
            differ == 1 ? "differs" : "differ",
            a,
            b,
            signed(difference)),
        String.format(
            Locale.ROOT,
            "Dunn’s follow-up test, Holm’s correction: z = %s, p %s; Cliff’s delta %s; %,d and %,d"
                + " papers.",
            signed(most.exact(AuthorCountPairsTable.Z)),
            TestSentence.probability(most.exact(AuthorCountPairsTable.P_HOLM)),
            signed(most.exact(AuthorCountPairsTable.CLIFFS_DELTA)),
            most.whole(AuthorCountPairsTable.N_A),
            most.whole(AuthorCountPairsTable.N_B)));
  }

  private static String named(String dimension, String value, Map<String, String> labels) {
    return dimension.equals("topic") ? labels.getOrDefault(value, "topic " + value) : value;
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
  }
}
