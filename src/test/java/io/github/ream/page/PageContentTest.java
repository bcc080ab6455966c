package io.github.ream.page;

import static java.nio.charset.StandardCharsets.UTF_8;
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
    List<Leading.Papers> organizations =
        LongStream.range(0, 5).mapToObj(o -> new Leading.Papers("機".repeat(120), o)).toList();
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
            LongStream.range(0, 1_000).mapToObj(t -> new Leading<>(t, authors)).toList(),
            List.of(),
            null),
        new OrganizationFacts(
            LongStream.range(0, 1_000).mapToObj(t -> new Leading<>(t, organizations)).toList(),
            List.of()),
        List.of(),
        List.of(),
        PaperSample.NONE);
  }

  @Test
  void namesOfTopicsStayWhereThereIsSpace() {
    assertSame(CONTENT, CONTENT.within(4_000_000).content());
  }

  /** The content in that many bytes, of which those that it says to leave are left. */
  private static PageContent fitted(int bytes) {
    PageContent.Fitted fitted = CONTENT.within(bytes);
    assertEquals(
        bytes - SafeJson.of(fitted.content()).getBytes(UTF_8).length, fitted.left(), "left");
    return fitted.content();
  }

  @Test
  void organisationsOfTopicsAreLeftOutFirst() {
    PageContent content = fitted(2_500_000);
    assertEquals(OrganizationFacts.NONE, content.organizations());
    assertEquals(1_000, content.authors().topics().size());
  }

  @Test
  void thenTheAuthorsOfTopics() {
    PageContent content = fitted(100_000);
    assertEquals(OrganizationFacts.NONE, content.organizations());
    assertEquals(List.of(), content.authors().topics());
    assertEquals(9, content.authors().total());
  }
}
