package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AuthorBlocksTest {
  private static final long[] NONE = {};

  private static Byline byline(Random random, long id) {
    long[] partners =
        random.longs(random.nextInt(30), -40, 40).filter(p -> p != id).distinct().toArray();
    return new Byline(
        id,
        random.nextBoolean() ? "\u00c5sa \ud835\udd38 " + id : "A. " + id,
        random.nextInt(4) == 0 ? null : 1990 + random.nextInt(30),
        1 + partners.length,
        random.nextBoolean(),
        random.nextBoolean(),
        LongStream.concat(LongStream.of(id), LongStream.of(partners)).min().orElseThrow(),
        random.nextInt(4) == 0 ? null : random.nextInt(5),
        partners,
        random.nextBoolean() ? NONE : new long[] {2, 3});
  }

  private static List<AuthorBlock> blocks(List<Byline> bylines, int full) {
    List<AuthorBlock> blocks = new ArrayList<>();
    new AuthorBlocks(bylines.iterator(), full).forEachRemaining(blocks::add);
    return blocks;
  }

  private static List<AuthorFigures> authors(List<AuthorBlock> blocks) {
    List<AuthorFigures> authors = new ArrayList<>();
    blocks.forEach(block -> block.authors().forEachRemaining(authors::add));
    return authors;
  }

  @Test
  void blocksOfAnySizeHoldTheSameAuthorsAndLinks() {
    Random random = new Random(5);
    List<Byline> bylines = new ArrayList<>();
    SortedMap<Long, AuthorProfile> profiles = new TreeMap<>();
    List<List<Long>> links = new ArrayList<>();
    for (long id = -20; id < 20; id++) {
      for (int paper = random.nextInt(9); paper >= 0; paper--) {
        Byline byline = byline(random, id);
        bylines.add(byline);
        profiles.computeIfAbsent(id, AuthorProfile::new).add(byline);
        if (byline.hub() != id) {
          links.add(List.of(id, byline.hub()));
        }
      }
    }
    List<AuthorFigures> expected = profiles.values().stream().map(AuthorProfile::figures).toList();

    for (int full : new int[] {1, 2_000, 1 << 20}) {
      List<AuthorBlock> blocks = blocks(bylines, full);
      assertEquals(expected, authors(blocks));
      assertTrue(
          full == 1
              ? blocks.size() == 40
              : full == 1 << 20 ? blocks.size() == 1 : blocks.size() > 1);
      List<List<Long>> linked = new ArrayList<>();
      PeopleCounts counts = new PeopleCounts(true);
      for (AuthorBlock block : blocks) {
        block.linked().forEachRemaining(pair -> linked.add(List.of(pair._1(), pair._2())));
        counts.add(block.counts());
      }
      assertEquals(links, linked);
      assertEquals(40, counts.papersPerAuthor().n());
      assertEquals(
          expected.stream().mapToLong(author -> author.edges().size()).sum(), counts.edges());
      assertEquals(
          expected.stream().mapToLong(author -> author.topics().size()).sum(), counts.topics());
      assertEquals(
          expected.stream().mapToLong(author -> author.years().size()).sum(), counts.authorYears());
      PeopleCounts expectedCounts = new PeopleCounts(true);
      profiles.values().forEach(expectedCounts::add);
      assertEquals(expectedCounts.papersPerPair().n(), counts.papersPerPair().n());
      assertEquals(expectedCounts.papersPerPair().mean(), counts.papersPerPair().mean());
      assertEquals(expectedCounts.authorships(), counts.authorships());
      assertEquals(expectedCounts.ofManyGroups(), counts.ofManyGroups());
      for (int year = 1990; year < 2020; year++) {
        assertEquals(expectedCounts.year(year), counts.year(year));
      }
      double bytes =
          blocks.stream()
              .mapToLong(block -> block.bytes().length + Long.BYTES * block.links().length)
              .sum();
      assertEquals(1, AuthorBlock.bytes(counts) / bytes, 0.2);
    }
  }

  @Test
  void noBylinesAreNoBlocks() {
    assertEquals(List.of(), blocks(List.of(), 100));
  }
}
