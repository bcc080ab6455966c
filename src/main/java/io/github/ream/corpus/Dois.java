package io.github.ream.corpus;

import io.github.ream.cleaning.WordFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two DOIs can belong to one paper. A publisher gives a paper one DOI, its preprint
 * has another one, and an archive gives one to each copy ({@code doi-kinds.txt}).
 */
final class Dois {
  /** Every expression for a version looks for the DOI's prefix behind it. */
  private static final String VERSION_BEGINS = "(?<=";

  private static final List<String> LINES = WordFile.lines(Dois.class, "doi-kinds.txt");
  private static final Pattern PREPRINT = anyOf("preprint");
  private static final Pattern ARCHIVE = anyOf("archive");
  private static final Pattern VERSION = Pattern.compile("(?:" + anyOf("version") + ")$");

  /** The prefixes of DOIs that have versions: expressions for these alone take longer. */
  private static final Pattern VERSIONED =
      Pattern.compile(
          expressions("version")
              .map(version -> version.substring(VERSION_BEGINS.length(), version.indexOf('/') + 1))
              .collect(Collectors.joining("|")));

  private Dois() {}

  /** The DOI without the number of a version; null if there is none. */
  static String withoutVersion(String doi) {
    // A version's number ends with a digit, as many DOIs do, and has a mark before it.
    if (doi == null || doi.isEmpty() || !Character.isDigit(doi.charAt(doi.length() - 1))) {
      return doi;
    }
    return VERSIONED.matcher(doi).find() ? VERSION.matcher(doi).replaceFirst("") : doi;
  }

  /**
   * Whether two DOIs, given without versions, belong to two papers: they differ and are of one
   * kind. Two preprint servers may hold one paper, but each gives it one DOI only.
   */
  static boolean areOfTwoPapers(String one, String other) {
    if (one == null
        || other == null
        || one.equals(other)
        || isOfArchive(one)
        || isOfArchive(other)) {
      return false;
    }
    boolean preprint = isOfPreprint(one);
    return preprint == isOfPreprint(other)
        && (!preprint || registrant(one).equals(registrant(other)));
  }

  private static boolean isOfPreprint(String doi) {
    return PREPRINT.matcher(doi).lookingAt();
  }

  private static boolean isOfArchive(String doi) {
    return ARCHIVE.matcher(doi).lookingAt();
  }

  private static String registrant(String doi) {
    int slash = doi.indexOf('/');
    return slash < 0 ? doi : doi.substring(0, slash);
  }

  private static Pattern anyOf(String kind) {
    return Pattern.compile(expressions(kind).collect(Collectors.joining("|")));
  }

  private static Stream<String> expressions(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind + " = "))
        .map(line -> line.substring(kind.length() + 3));
  }
}
