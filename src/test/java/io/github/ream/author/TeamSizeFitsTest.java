package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.SettingsReader;
import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.Dimension;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fits' own values are in CountModelTest. */
class TeamSizeFitsTest {
  private static Map<String, Row> fits;

  @BeforeAll
  static void fitOnce() {
    int[] sizes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20};
    long[] counts = {20, 35, 40, 38, 30, 22, 15, 10, 7, 5, 3, 2, 1};
    MadeUpGroup all = new MadeUpGroup(Dimension.ALL, "all");
    for (int i = 0; i < sizes.length; i++) {
      all.papers(sizes[i], counts[i]);
    }
    all.unknown(12).cutAt(100, 5);
    Histogram authors = Histogram.of(Map.of(1, 709L, 2, 92L, 3, 24L, 4, 13L, 5, 6L, 6, 10L));
    TeamSizeFits made = new TeamSizeFits(SettingsReader.defaults().authors(), 1);
    List<Row> rows = new ArrayList<>(made.of(all.tally()));
    rows.addAll(made.ofPapersPerAuthor(authors));
    rows.addAll(made.of(new MadeUpGroup(Dimension.TOPIC, "3").papers(4, 49).tally()));
    rows.addAll(made.of(new MadeUpGroup(Dimension.TOPIC, "4").papers(1, 500).tally()));
    rows.addAll(
        made.of(
            new MadeUpGroup(Dimension.TOPIC, "5")
                .papers(1, 100)
                .papers(2, 60)
                .papers(3, 20)
                .papers(900, 1)
                .tally()));
    rows.addAll(
        made.of(
            new MadeUpGroup(Dimension.TOPIC, "6")
                .papers(4, 10)
                .papers(5, 80)
                .papers(6, 10)
                .tally()));
    fits = new TreeMap<>();
    for (Row r : rows) {
      fits.put(String.join(" ", r.getString(0), r.getString(1), r.getString(2), r.getString(3)), r);
    }
  }

  @Test
  void theBestModelIsTheOneOfLeastAic() {
    List<String> best =
        fits.entrySet().stream()
            .filter(e -> Boolean.TRUE.equals(e.getValue().getAs(AuthorCountFitsTable.IS_BEST)))
            .map(Map.Entry::getKey)
            .toList();
    assertTrue(best.contains("all all whole zero_truncated_negative_binomial"), best.toString());
    assertEquals(4, best.stream().filter(b -> !b.startsWith("topic")).count(), best.toString());
  }

  @Test
  void modelsAreComparedByLikelihood() {
    Row lognormal = fits.get("all all whole lognormal");
    assertEquals(-1.1542325989, lognormal.<Double>getAs("lr_to_best"), 1e-6);
    assertEquals(0.7801253372, lognormal.<Double>getAs("p_to_best"), 1e-6);
    assertTrue(lognormal.<Double>getAs("lr_to_power_law") > 0);
    assertTrue(lognormal.<Double>getAs("p_to_power_law") < 0.05);
    Row poisson = fits.get("all all whole zero_truncated_poisson");
    double ratio = -poisson.<Double>getAs("lr_to_best");
    assertTrue(ratio > 3);
    // Half of scipy.stats.chi2.sf(2 * ratio, 1), that is erfc(sqrt(ratio)) / 2.
    assertEquals(
        org.apache.commons.math3.special.Erf.erfc(Math.sqrt(ratio)) / 2,
        poisson.<Double>getAs("p_to_best"),
        1e-12);
  }

  @Test
  void theTailIsComparedWithThreeRivals() {
    assertEquals(
        List.of("lognormal", "power_law", "shifted_negative_binomial", "shifted_poisson"),
        fits.keySet().stream()
            .filter(k -> k.startsWith("all all tail "))
            .map(k -> k.substring("all all tail ".length()))
            .toList());
  }

  @Test
  void papersPerAuthorFollowAPowerLaw() {
    Row lotka = fits.get("papers_per_author all whole power_law");
    assertEquals(3.0349325551, lotka.<Double>getAs("parameter_1"), 1e-6);
    assertEquals(0.0090602424, lotka.<Double>getAs("ks_distance"), 1e-6);
    assertEquals(0.0843039, lotka.<Double>getAs("standard_error"), 1e-5);
    Row tail = fits.get("papers_per_author all tail power_law");
    assertEquals(1, tail.<Integer>getAs("x_min"));
    assertTrue(tail.<Double>getAs("goodness_of_fit_p") > 0.1);
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertEquals(17, fits.get("all all whole lognormal").<Long>getAs("n_left_out"));
    assertEquals(5, fits.get("all all whole lognormal").<Long>getAs("n_truncated"));
    Row tail = fits.get("all all tail power_law");
    assertEquals(228 + 17, tail.<Long>getAs("n_papers") + tail.<Long>getAs("n_left_out"));
  }

  @Test
  void aModelAtABoundHasNoParametersAndIsComparedWithNothing() {
    Row narrow = fits.get("topic 6 whole zero_truncated_negative_binomial");
    assertEquals("shape", narrow.getAs("parameter_at_bound"));
    for (String column :
        List.of("parameter_1", "parameter_2", "aic", "lr_to_best", "p_to_best", "p_to_power_law")) {
      assertNull(narrow.getAs(column), column);
    }
    assertEquals(false, narrow.getAs("is_best"));
    assertTrue(narrow.<String>getAs("note").contains("shape is at an end of its range"));
  }

  @Test
  void onePaperThatDecidesIsNamed() {
    Row poisson = fits.get("topic 5 whole shifted_poisson");
    assertTrue(poisson.<Double>getAs("lr_to_power_law") < -500);
    assertNull(poisson.getAs("p_to_power_law"));
    assertTrue(
        poisson.<String>getAs("note").contains("no p_to_power_law: one count of 900 makes"),
        poisson.<String>getAs("note"));
  }

  @Test
  void groupsThatAreNotFittedSayWhy() {
    assertEquals(
        "not fitted: fewer than 50 papers of known author count",
        fits.get("topic 3 whole none").getAs("note"));
    assertEquals("not fitted: all counts are equal", fits.get("topic 4 whole none").getAs("note"));
    assertNull(fits.get("topic 4 whole none").getAs("aic"));
    assertFalse(List.of(TeamSizeFits.DIMENSIONS).contains(Dimension.VENUE));
  }
}
