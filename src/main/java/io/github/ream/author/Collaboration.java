package io.github.ream.author;

import io.github.ream.stats.Histogram;

/** Measures of how much is written together, from a histogram of author counts. */
final class Collaboration {
  private Collaboration() {}

  /** Share of papers with several authors (Subramanyam 1983). */
  static double degree(Histogram sizes) {
    return (double) (sizes.n() - sizes.countOf(1)) / sizes.n();
  }

  /**
   * 1 - mean(1 / n_authors): 0 if all papers have one author, towards 1 with large teams
   * (Ajiferuke, Burrell and Tague 1988).
   */
  static double coefficient(Histogram sizes) {
    return 1 - sizes.meanOf(n -> 1.0 / n);
  }

  /**
   * A / (A - 1) times the coefficient, so that it is 1 if every paper has all A authors (Savanur
   * and Srikanth 2010), and rounding takes it no further; NaN with fewer than 2 distinct authors.
   */
  static double modifiedCoefficient(Histogram sizes, long distinctAuthors) {
    return distinctAuthors < 2
        ? Double.NaN
        : Math.min(1, distinctAuthors / (distinctAuthors - 1.0) * coefficient(sizes));
  }

  /**
   * Distinct authors of the papers with several authors, per such paper: the collaboration index of
   * bibliometrix, which is not Lawani's; NaN without such papers.
   */
  static double bibliometrixIndex(long authorsTogether, long papersTogether) {
    return (double) authorsTogether / papersTogether;
  }
}
