package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangeFactsTest {
  /** The changes from the first of these years on; each topic's papers by year. */
  private static ChangeFacts changes(List<Long> papers, List<List<Long>> topics) {
    return ChangeFacts.of(
        new TrendFacts(
            2000L,
            LongStream.range(2000, 2000 + papers.size()).boxed().toList(),
            papers,
            topics.stream().map(t -> trend(topics.indexOf(t), t)).toList()));
  }

  private static TrendFacts.Trend trend(long id, List<Long> papers) {
    return new TrendFacts.Trend(id, List.of(), papers, null, null, null, null, List.of());
  }

  private static ChangeFacts.Change change(List<Long> papers, List<Long> topic) {
    return changes(papers, List.of(topic)).topics().get(0);
  }

  @Test
  void onePaperOfFiftyIsNoChange() {
    ChangeFacts.Change change = change(List.of(50L, 5000L), List.of(1L, 0L));
    assertEquals(new BigDecimal("0.02"), change.from());
    assertEquals(new BigDecimal("0"), change.to());
    assertNull(change.p());
    assertNull(change.pHolm());
  }

  @Test
  void threeTimesTheShareIsAChange() {
    ChangeFacts.Change change = change(List.of(100L, 100L), List.of(20L, 60L));
    assertEquals(new BigDecimal("0.2"), change.from());
    assertEquals(new BigDecimal("0.6"), change.to());
    assertTrue(change.p().doubleValue() < 1e-7, change.p()::toString);
    assertEquals(change.p(), change.pHolm());
  }

  /** Chi-square says 0.000004 here, where 5 papers are expected. */
  @Test
  void fewExpectedPapersAreTestedExactly() {
    ChangeFacts.Change change = change(List.of(9500L, 500L), List.of(85L, 15L));
    assertEquals(0.0002458, change.p().doubleValue(), 1e-6);
  }

  /** Chi-square of 300 and 360 of 1,000 is 8.141. */
  @Test
  void manyExpectedPapersAreTestedByChiSquare() {
    ChangeFacts.Change change = change(List.of(1_000L, 1_000L), List.of(300L, 360L));
    assertEquals(0.004327, change.p().doubleValue(), 1e-5);
  }

  /** Twice the smaller tail for 30 and 50 of 100, and for 20 and 30 of 100. */
  @Test
  void theCorrectionIsForTheTopicsTested() {
    List<ChangeFacts.Change> changes =
        changes(List.of(100L, 100L), List.of(List.of(30L, 50L), List.of(20L, 30L), List.of(1L, 2L)))
            .topics();
    assertEquals(0.00594, changes.get(0).p().doubleValue(), 1e-5);
    assertEquals(0.01187, changes.get(0).pHolm().doubleValue(), 1e-5);
    assertEquals(0.1412, changes.get(1).p().doubleValue(), 1e-4);
    assertEquals(changes.get(1).p(), changes.get(1).pHolm());
    assertNull(changes.get(2).pHolm());
  }

  @Test
  void yearsOfFewPapersAreLeftOut() {
    ChangeFacts changes =
        changes(
            List.of(40L, 9L, 20L, 20L, 0L, 60L),
            List.of(Arrays.asList(20L, 9L, 10L, 10L, null, 50L)));
    assertEquals(List.of(2000L, 2002L), changes.before());
    assertEquals(List.of(2003L, 2005L), changes.after());
    assertEquals(new BigDecimal("0.5"), changes.topics().get(0).from());
    assertEquals(new BigDecimal("0.75"), changes.topics().get(0).to());
  }

  @Test
  void oneYearHasNothingToCompare() {
    ChangeFacts changes = changes(List.of(50L, 9L), List.of(List.of(20L, 1L)));
    assertEquals(new ChangeFacts(List.of(), List.of(), List.of()), changes);
  }

  @Test
  void atMostFiveYearsAreOnEitherSide() {
    List<Long> papers = LongStream.range(0, 13).map(y -> 10).boxed().toList();
    ChangeFacts changes = changes(papers, List.of(papers));
    assertEquals(List.of(2003L, 2004L, 2005L, 2006L, 2007L), changes.before());
    assertEquals(List.of(2008L, 2009L, 2010L, 2011L, 2012L), changes.after());
  }
}
