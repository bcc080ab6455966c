package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.schema.AuthorCountTestsTable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TestSentenceTest {
  private static TestSentence said(
      String test, String dimension, Double statistic, Double p, Double effect, String note) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(AuthorCountTestsTable.TEST, test);
    values.put(AuthorCountTestsTable.DIMENSION, dimension);
    values.put(AuthorCountTestsTable.STATISTIC, statistic);
    values.put(AuthorCountTestsTable.P_VALUE, p);
    values.put(AuthorCountTestsTable.N, 1234L);
    values.put(AuthorCountTestsTable.EFFECT_SIZE, effect);
    values.put("note", note);
    StructType schema = new StructType();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      schema =
          schema.add(
              value.getKey(),
              value.getValue() instanceof Double
                  ? "double"
                  : value.getValue() instanceof Long ? "bigint" : "string");
    }
    Row row = new GenericRowWithSchema(values.values().toArray(), schema);
    return TestSentence.of(new PageRow(row));
  }

  @Test
  void aDifferenceIsSaidWithItsSize() {
    TestSentence said = said("kruskal_wallis", "topic", 83.2, 1e-9, 0.07, null);
    assertEquals(Verdict.YES, said.verdict());
    assertEquals("Team size differs between topics; the difference is medium.", said.sentence());
    assertEquals(
        "Kruskal–Wallis test: H = 83.2, p < 0.001, ε² = 0.07, 1,234 papers.", said.numbers());
  }

  /** Cohen's bounds are those of w, not of V: chi-square 123.4 of 1,234 papers is w = 0.32. */
  @Test
  void theSizeOfAMixIsThatOfCohensW() {
    assertEquals(
        "The mix of small and large teams differs between topics; the difference is medium.",
        said("chi_square_size_class", "topic", 123.4, 1e-9, 0.158, null).sentence());
  }

  @Test
  void aDifferenceTooSmallToMatterIsNotCalledShown() {
    assertEquals(
        Verdict.NEGLIGIBLE, said("kruskal_wallis", "venue", 30.1, 1e-6, 0.004, null).verdict());
    assertEquals(
        Verdict.NEGLIGIBLE, said("spearman", "comments", -0.05, 0.01, -0.05, null).verdict());
    assertEquals(
        Verdict.NEGLIGIBLE,
        said("chi_square_size_class", "topic", 10.0, 1e-4, 0.09, null).verdict());
    assertEquals(Verdict.YES, said("spearman", "comments", -0.2, 0.01, -0.2, null).verdict());
    assertEquals(
        Verdict.YES, said("mann_kendall", "published_year", 9.0, 0.01, 0.05, null).verdict());
  }

  @Test
  void noDifferenceShownIsNotADifferenceRuledOut() {
    TestSentence said = said("kruskal_wallis", "venue", 3.1, 0.31, 0.001, null);
    assertEquals(Verdict.NO, said.verdict());
    assertEquals("No difference in team size between venues is shown.", said.sentence());
  }

  @Test
  void aCorrelationHasItsDirection() {
    assertEquals(
        "Team size and the number of upvotes rise together; the link is weak.",
        said("spearman", "upvotes", 0.2, 0.01, 0.2, null).sentence());
    assertEquals(
        "Team size and the number of upvotes go opposite ways; the link is moderate.",
        said("spearman", "upvotes", -0.4, 0.01, -0.4, null).sentence());
  }

  @Test
  void aTestThatWasNotMadeSaysWhy() {
    TestSentence said =
        said("mann_kendall", "published_year", null, null, null, "not made: fewer than 3 years");
    assertEquals(Verdict.NONE, said.verdict());
    assertEquals(
        "Does mean team size rise or fall over the years? Test not made: fewer than 3 years.",
        said.sentence());
  }

  @Test
  void anUnknownTestIsShownWithItsNumbers() {
    TestSentence said = said("new_test", "month", 2.0, 0.2, null, null);
    assertEquals("new test by month: no difference is shown.", said.sentence());
    assertEquals("new test: statistic = 2, p = 0.20, 1,234 papers.", said.numbers());
  }

  @Test
  void theScriptGetsVerdictsByTheirCodes() {
    assertEquals(
        "[\"yes\",\"negligible\",\"no\",\"none\",\"figure\"]", SafeJson.of(Verdict.values()));
  }
}
