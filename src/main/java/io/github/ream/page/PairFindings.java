package io.github.ream.page;

import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in plain words which pairs of groups differ in team size. */
final class PairFindings {
  private static final int NAME = 90;

  /** The dimensions are a short list; the bound guards against a foreign table. */
  private static final int DIMENSIONS = 10;

  /** Below this, Cliff's delta is negligible (Romano and others 2006). */
  private static final double NEGLIGIBLE_DELTA = 0.147;

  private PairFindings() {}

  /**
   * The pairs of a dimension: how many there are, how many differ, whether all of those differ by
   * little, and the named one that differs most clearly.
   */
  private static final class Pairs {
    private static final Comparator<PageRow> MOST_FIRST =
        Comparator.<PageRow>comparingDouble(r -> -Math.abs(r.exact(AuthorCountPairsTable.Z)))
            .thenComparing(r -> whole(r, AuthorCountPairsTable.VALUE_A), CodePoints.ORDER)
            .thenComparing(r -> whole(r, AuthorCountPairsTable.VALUE_B), CodePoints.ORDER);

    private final Best<PageRow> most = new Best<>(1, MOST_FIRST);
    private final Set<String> unnamed;
    private long all;
    private long differ;
    private boolean negligible = true;

    /**
     * @param unnamed values that are never the example: topics that say nothing
     */
    Pairs(Set<String> unnamed) {
      this.unnamed = unnamed;
    }

    void add(PageRow pair) {
      all++;
      // A p-value that is missing is no difference either.
      if (!(pair.exact(AuthorCountPairsTable.P_HOLM) < TestSentence.SIGNIFICANT)) {
        return;
      }
      differ++;
      negligible &= Math.abs(pair.exact(AuthorCountPairsTable.CLIFFS_DELTA)) < NEGLIGIBLE_DELTA;
      if (!unnamed.contains(whole(pair, AuthorCountPairsTable.VALUE_A))
          && !unnamed.contains(whole(pair, AuthorCountPairsTable.VALUE_B))) {
        most.add(pair);
      }
    }

    private static String whole(PageRow row, String column) {
      return row.text(column, Integer.MAX_VALUE);
    }
  }

  /** For each dimension how many pairs differ, and the named pair that differs most clearly. */
  static List<TestSentence> of(PageTables tables, TopicFacts topics) {
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
        .filter(d -> !d.getValue().most.rows().isEmpty())
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
        pairs.negligible ? Verdict.NEGLIGIBLE : Verdict.YES,
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
            TestNumbers.signed(difference)),
        String.format(
            Locale.ROOT,
            "Dunn’s follow-up test, Holm’s correction: z = %s, p %s; Cliff’s delta %s; %,d and %,d"
                + " papers.",
            TestNumbers.signed(most.exact(AuthorCountPairsTable.Z)),
            TestNumbers.probability(most.exact(AuthorCountPairsTable.P_HOLM)),
            TestNumbers.signed(most.exact(AuthorCountPairsTable.CLIFFS_DELTA)),
            most.whole(AuthorCountPairsTable.N_A),
            most.whole(AuthorCountPairsTable.N_B)));
  }

  private static String named(String dimension, String value, Map<String, String> labels) {
    return dimension.equals(Dimension.TOPIC.code())
        ? labels.getOrDefault(value, "topic " + value)
        : value;
  }
}
