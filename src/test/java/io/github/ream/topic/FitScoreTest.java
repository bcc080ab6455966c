package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The rule that chooses a fit, and the search that asks it which way to go. */
class FitScoreTest {
  private static final double NONE = Double.NaN;

  private static FitScore fit(int k, double perplexity, double npmi) {
    return new FitScore(k, 1, perplexity, npmi, NONE);
  }

  private static int chosen(FitScore... fits) {
    return FitScore.chosen(List.of(fits)).k();
  }

  @Test
  void lowerPerplexityWinsWhileTopicsHoldTogether() {
    assertEquals(50, chosen(fit(20, 1000, .20), fit(50, 900, .16)));
  }

  @Test
  void topicsThatFallApartAreLeftOut() {
    assertEquals(20, chosen(fit(20, 1000, .20), fit(50, 900, .14)));
  }

  @Test
  void amongEqualPerplexitiesCoherenceDecidesThenFewerTopics() {
    assertEquals(50, chosen(fit(20, 1000, .17), fit(50, 1015, .18)));
    assertEquals(20, chosen(fit(50, 990, .17), fit(20, 1000, .17)));
  }

  @Test
  void measuresThatAreNotThereDecideNothing() {
    assertEquals(50, chosen(fit(20, NONE, .17), fit(50, NONE, .18)));
    assertEquals(50, chosen(fit(20, 1000, NONE), fit(50, 900, NONE)));
    assertEquals(20, chosen(fit(50, NONE, NONE), fit(20, NONE, NONE)));
  }

  @Test
  void seedsAreAveragedAndTheFitMostLikeTheOthersIsTaken() {
    FitScore lucky = new FitScore(20, 1, 900, .17, .5);
    FitScore unlucky = new FitScore(20, 2, 1000, .17, .6);
    FitScore one = new FitScore(50, 1, 920, .17, .4);
    FitScore two = new FitScore(50, 2, 925, .17, .4);
    FitScore steady = new FitScore(50, 3, 910, .17, .4);
    // Means 950 and 918: 20 topics are 3.4 % worse. Equal stability: the lowest perplexity.
    assertEquals(steady, FitScore.chosen(List.of(lucky, unlucky, one, two, steady)));
    assertEquals(unlucky, FitScore.chosen(List.of(lucky, unlucky)));
  }

  /** The numbers that a search tries, in order. */
  private static List<Integer> searched(TopicSearch search, IntFunction<FitScore> fitted) {
    List<FitScore> fits = new ArrayList<>();
    Set<Integer> tried = new HashSet<>();
    OptionalInt next = OptionalInt.of(search.start());
    while (next.isPresent()) {
      assertFalse(tried.contains(next.getAsInt()));
      tried.add(next.getAsInt());
      fits.add(fitted.apply(next.getAsInt()));
      next = search.next(tried, FitScore.chosen(fits).k());
    }
    return fits.stream().map(FitScore::k).toList();
  }

  @Test
  void aSearchEndsAroundTheBest() {
    IntFunction<FitScore> bestAt200 = k -> fit(k, 1000 + Math.abs(Math.log(k / 200.0)) * 100, .1);
    assertEquals(
        List.of(100, 200, 400, 283, 141), searched(new TopicSearch(100, 20_000, 9), bestAt200));
  }

  @Test
  void aSearchGoesDownWhereUpIsWorse() {
    IntFunction<FitScore> fewerAreBetter = k -> fit(k, 1000 + 10 * k, .1);
    assertEquals(List.of(8, 16, 4, 2, 3), searched(new TopicSearch(8, 20_000, 9), fewerAreBetter));
  }

  @Test
  void aSearchKeepsItsBounds() {
    IntFunction<FitScore> moreAreBetter = k -> fit(k, 10_000.0 / k, .1);
    assertEquals(List.of(10, 20, 40, 57, 29), searched(new TopicSearch(10, 600, 9), moreAreBetter));
    assertEquals(List.of(10, 20, 40), searched(new TopicSearch(10, 60_000, 3), moreAreBetter));
    assertEquals(List.of(5, 3, 4), searched(new TopicSearch(5, 3, 9), moreAreBetter));
  }
}
