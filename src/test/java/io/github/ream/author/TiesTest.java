package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TiesTest {

  private static List<Tie> all(Ties ties) {
    List<Tie> all = new ArrayList<>();
    ties.forEach(all::add);
    return all;
  }

  @Test
  void aTieHasThePapersOfBothAndTheirKnownYears() {
    Ties ties = new Ties();
    ties.add(new long[] {-5, 7}, 2021);
    ties.add(new long[] {7}, null);
    ties.add(new long[] {7}, 1999);
    ties.add(new long[] {7}, 2021);
    ties.add(new long[] {}, 2022);

    assertEquals(
        List.of(new Tie(-5, 1, List.of(2021)), new Tie(7, 4, List.of(1999, 2021))), all(ties));
    assertEquals(2, ties.size());
    assertEquals(0, new Ties().size());
    assertEquals(List.of(), new Ties().strongest(3));
  }

  @Test
  void aBusyAuthorsTiesAreThoseOfAllPapers() {
    Random random = new Random(3);
    Ties ties = new Ties();
    SortedMap<Long, List<Integer>> expected = new TreeMap<>();
    for (int paper = 0; paper < 3_000; paper++) {
      Integer year = random.nextInt(4) == 0 ? null : 1950 + random.nextInt(80);
      long[] partners =
          random.longs(random.nextInt(6), -400, 400).map(id -> id << 40).distinct().toArray();
      ties.add(partners, year);
      Arrays.stream(partners)
          .forEach(id -> expected.computeIfAbsent(id, i -> new ArrayList<>()).add(year));
    }
    List<Tie> made = new ArrayList<>();
    expected.forEach(
        (id, years) -> {
          TreeSet<Integer> known = new TreeSet<>();
          years.stream().filter(y -> y != null).forEach(known::add);
          made.add(new Tie(id, years.size(), List.copyOf(known)));
        });

    assertEquals(made, all(ties));
    assertEquals(made.size(), ties.size());
    made.sort(Comparator.comparing(Tie::papers).reversed().thenComparing(Tie::authorId));
    assertEquals(made.subList(0, 20), ties.strongest(20));
  }
}
