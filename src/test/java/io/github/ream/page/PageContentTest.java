package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageContentTest {
  /** Five names of 60 and of 120 Chinese characters in each of a thousand topics. */
  private static final PageContent CONTENT = content();

  private static PageContent content() {
    List<AuthorFacts.Papers> authors =
        LongStream.range(0, 5)
            .mapToObj(a -> new AuthorFacts.Papers("作".repeat(60), a, BigDecimal.ONE))
            .toList();
    List<TopicOrganizations.Papers> organizations =
        LongStream.range(0, 5)
            .mapToObj(o -> new TopicOrganizations.Papers("機".repeat(120), o))
            .toList();
    return new PageContent(
        1,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new AuthorFacts(
            9,
            List.of(),
            LongStream.range(0, 1_000).mapToObj(t -> new AuthorFacts.OfTopic(t, authors)).toList(),
            null),
        LongStream.range(0, 1_000).mapToObj(t -> new TopicOrganizations(t, organizations)).toList(),
        List.of(),
        List.of(),
        PaperSample.NONE);
  }

  @Test
  void namesOfTopicsStayWhereThereIsSpace() {
    assertSame(CONTENT, CONTENT.within(4_000_000));
  }

  @Test
  void organisationsOfTopicsAreLeftOutFirst() {
    PageContent content = CONTENT.within(2_500_000);
    assertEquals(List.of(), content.organizations());
    assertEquals(1_000, content.authors().topics().size());
  }

  @Test
  void thenTheAuthorsOfTopics() {
    PageContent content = CONTENT.within(100_000);
    assertEquals(List.of(), content.organizations());
    assertEquals(List.of(), content.authors().topics());
    assertEquals(9, content.authors().total());
  }
}
