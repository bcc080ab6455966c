package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import java.time.LocalDate;
import java.util.List;

/** Identifiers and venues of made-up papers. The DOIs have a prefix that is reserved for tests. */
final class PlantedIds {
  /** The number of serial numbers in an arXiv month. */
  private static final long PER_MONTH = 100_000;

  private static final List<String> VENUES =
      List.of("Journal of ", "Annals of ", "Proceedings of the Conference on ");

  private PlantedIds() {}

  static String doi(long paper) {
    return "10.5555/made." + padded(paper, 7);
  }

  /**
   * An arXiv id of the month of publication. With more than 100,000 papers the month may be earlier
   * by up to one month for each 100,000, so that ids stay unique.
   */
  static String arxivId(long paper, LocalDate publishedOn, long papers) {
    long blocks = (papers + PER_MONTH - 1) / PER_MONTH;
    long month = publishedOn.getYear() * 12L + publishedOn.getMonthValue() - 1;
    month -= Math.floorMod(month - paper / PER_MONTH, blocks);
    return padded(month / 12 % 100, 2)
        + padded(month % 12 + 1, 2)
        + "."
        + padded(paper % PER_MONTH, 5);
  }

  /** The venue of a paper in a field of study. */
  static String venue(String field, CounterRandom random) {
    String series = VENUES.get(random.nextInt(VENUES.size()));
    StringBuilder name = new StringBuilder(field);
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return series + name;
  }

  private static String padded(long number, int digits) {
    String text = Long.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
