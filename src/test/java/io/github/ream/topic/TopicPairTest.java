package io.github.ream.topic;

import static io.github.ream.schema.TopicChange.GONE;
import static io.github.ream.schema.TopicChange.MATCHED;
import static io.github.ream.schema.TopicChange.MERGED;
import static io.github.ream.schema.TopicChange.NEW;
import static io.github.ream.schema.TopicChange.SPLIT;
import static io.github.ream.topic.TopicPair.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicPairTest {
  /** A topic over eight terms that gives each of some letters from a to h the same weight. */
  private static double[] topic(String letters) {
    double[] phi = new double[8];
    letters.chars().forEach(c -> phi[c - 'a'] += 1.0 / letters.length());
    return phi;
  }

  private static TopicTerms topics(String... letters) {
    return new TopicTerms(
        Arrays.stream(letters).map(TopicPairTest::topic).toArray(double[][]::new));
  }

  private static ComparedModels models(TopicTerms earlier, TopicTerms later) {
    return new ComparedModels(earlier, sizes(earlier), later, sizes(later));
  }

  private static double[] sizes(TopicTerms topics) {
    double[] sizes = new double[topics.topics()];
    Arrays.fill(sizes, 100);
    return sizes;
  }

  private static String said(ComparedModels models) {
    return TopicPair.of(models).stream()
        .map(p -> p.earlier() + ">" + p.later() + " " + p.change().code())
        .collect(Collectors.joining(", "));
  }

  @Test
  void topicsAreMatchedOneToOneByTheSmallestSumOfDistances() {
    // Each earlier topic is nearest to the first later one; together they are nearest crosswise.
    TopicTerms earlier = topics("aabc", "aabb");
    TopicTerms later = topics("aabb", "aacc");
    assertEquals("1>0 matched, 0>1 matched", said(models(earlier, later)));
    assertEquals(0, TopicPair.of(models(earlier, later)).get(0).distance(), 1e-9);
  }

  @Test
  void aTopicLikeNoOtherIsNewAndOneThatIsLostIsGone() {
    List<TopicPair> pairs = TopicPair.of(models(topics("ab", "cd"), topics("ef", "ab")));
    double furthest = Math.sqrt(Math.log(2));
    assertEquals(
        List.of(
            new TopicPair(NONE, 0, NEW, furthest),
            new TopicPair(0, 1, MATCHED, 0),
            new TopicPair(1, NONE, GONE, furthest)),
        pairs);
  }

  @Test
  void aTopicThatFallsInTwoIsSplit() {
    assertEquals("0>0 matched, 0>1 split", said(models(topics("abcd"), topics("ab", "cd"))));
    assertEquals(SPLIT, TopicPair.of(models(topics("abcd"), topics("ab", "cd"))).get(1).change());
  }

  @Test
  void twoTopicsThatBecomeOneAreMerged() {
    assertEquals("0>0 matched, 1>0 merged", said(models(topics("ab", "cd"), topics("abcd"))));
    assertEquals(MERGED, TopicPair.of(models(topics("ab", "cd"), topics("abcd"))).get(1).change());
  }

  @Test
  void aTopicBesideAnUnchangedOneIsNoPartOfIt() {
    // It shares half its terms with a topic that is still there as it was.
    assertEquals("0>0 matched, -1>1 new", said(models(topics("abcd"), topics("abcd", "cdef"))));
  }
}
