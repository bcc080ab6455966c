package io.github.ream.page;

import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorTest;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.Coded;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test of author counts said in plain words.
 *
 * @param verdict its outcome
 * @param sentence what the test says
 * @param numbers its numbers, for readers who check
 */
record TestSentence(Verdict verdict, String sentence, String numbers) {
  /** The p-value below which a difference is said to be there. */
  static final double SIGNIFICANT = 0.05;

  /** The tests are a short list; the bound guards against a foreign table. */
  private static final int MAX_TESTS = 200;

  static final int TEXT = 300;
  private static final double[] VARIANCE_SHARES = {0.01, 0.06, 0.14};
  private static final double[] ASSOCIATIONS = {0.1, 0.3, 0.5};
  private static final Map<Dimension, String> GROUPS =
      Map.of(
          Dimension.PUBLISHED_YEAR, "years",
          Dimension.TOPIC, "topics",
          Dimension.ORGANIZATION, "organisations",
          Dimension.VENUE, "venues",
          Dimension.SOURCE_FORMAT, "kinds of dump");
  private static final Map<Figure, String> FIGURES =
      Map.of(
          Figure.TOPIC_WEIGHT, "how much of a paper its main topic fills",
          Figure.COMMENTS, "the number of comments",
          Figure.UPVOTES, "the number of upvotes");

  /** The groups of a dimension in the plural. */
  static String plural(String dimension) {
    return groups(dimension).orElse("groups of " + spaced(dimension));
  }

  private static Optional<String> groups(String dimension) {
    return Coded.find(Dimension.class, dimension).map(GROUPS::get);
  }

  private static String betweenGroups(String dimension) {
    return groups(dimension).map(g -> "between " + g).orElse("by " + spaced(dimension));
  }

  private static String figure(String dimension) {
    return Coded.find(Figure.class, dimension).map(FIGURES::get).orElse(spaced(dimension));
  }

  static List<TestSentence> of(PageTables tables) {
    Best<PageRow> tests =
        new Best<>(
            MAX_TESTS,
            Comparator.<PageRow, String>comparing(
                    r -> r.text(AuthorCountTestsTable.TEST, TEXT), CodePoints.ORDER)
                .thenComparing(
                    r -> r.text(AuthorCountTestsTable.DIMENSION, TEXT), CodePoints.ORDER));
    tables.forEach(AuthorCountTestsTable.TABLE, tests::add);
    return tests.rows().stream().map(TestSentence::of).toList();
  }

  static TestSentence of(PageRow row) {
    String test = row.text(AuthorCountTestsTable.TEST, TEXT);
    String dimension = row.text(AuthorCountTestsTable.DIMENSION, TEXT);
    double p = row.exact(AuthorCountTestsTable.P_VALUE);
    double corrected = row.exact(AuthorCountTestsTable.P_BENJAMINI_HOCHBERG);
    if (Double.isNaN(p)) {
      String note = row.text(AuthorCountTestsTable.NOTE, TEXT);
      return new TestSentence(
          Verdict.NONE,
          question(test, dimension) + (note == null ? " Not tested." : " Test " + note + "."),
          named(test));
    }
    double decisive = Double.isNaN(corrected) ? p : corrected;
    boolean shown = decisive < SIGNIFICANT;
    double effect = effect(row, test);
    return new TestSentence(
        shown ? negligible(test, effect) ? Verdict.NEGLIGIBLE : Verdict.YES : Verdict.NO,
        sentence(test, dimension, shown, effect),
        TestNumbers.of(row, test, p, corrected));
  }

  /**
   * The effect size that the words for sizes belong to: for chi-square Cohen's w, the root of
   * chi-square / n, which is Cramér's V times the root of the lesser number of rows or columns less
   * 1; else that of the table.
   */
  private static double effect(PageRow row, String test) {
    return test.equals(AuthorTest.CHI_SQUARE_SIZE_CLASS.code())
        ? Math.sqrt(row.exact(AuthorCountTestsTable.STATISTIC) / row.exact(AuthorCountTestsTable.N))
        : row.exact(AuthorCountTestsTable.EFFECT_SIZE);
  }

  /** Whether the effect is below the smallest that has a word; a trend's tau has no such words. */
  private static boolean negligible(String test, double effect) {
    return Coded.find(AuthorTest.class, test)
        .map(
            known ->
                switch (known) {
                  case KRUSKAL_WALLIS -> effect < VARIANCE_SHARES[0];
                  case CHI_SQUARE_SIZE_CLASS, SPEARMAN -> Math.abs(effect) < ASSOCIATIONS[0];
                  case MANN_KENDALL -> false;
                })
        .orElse(false);
  }

  private static String sentence(String test, String dimension, boolean shown, double effect) {
    String groups = betweenGroups(dimension);
    String figure = figure(dimension);
    Optional<AuthorTest> known = Coded.find(AuthorTest.class, test);
    if (known.isEmpty()) {
      return named(test)
          + " "
          + groups
          + (shown ? ": a difference is shown." : ": no difference is shown.");
    }
    return switch (known.get()) {
      case KRUSKAL_WALLIS ->
          shown
              ? "Team size differs "
                  + groups
                  + "; the difference is "
                  + size(effect, VARIANCE_SHARES, "negligible", "small", "medium", "large")
                  + "."
              : "No difference in team size " + groups + " is shown.";
      case CHI_SQUARE_SIZE_CLASS ->
          shown
              ? "The mix of small and large teams differs "
                  + groups
                  + "; the difference is "
                  + size(effect, ASSOCIATIONS, "negligible", "small", "medium", "large")
                  + "."
              : "No difference in the mix of small and large teams " + groups + " is shown.";
      case SPEARMAN ->
          shown
              ? "Team size and "
                  + figure
                  + (effect > 0 ? " rise together" : " go opposite ways")
                  + "; the link is "
                  + size(Math.abs(effect), ASSOCIATIONS, "negligible", "weak", "moderate", "strong")
                  + "."
              : "No link between team size and " + figure + " is shown.";
      case MANN_KENDALL ->
          shown
              ? "Mean team size " + (effect > 0 ? "rises" : "falls") + " over the years."
              : "No steady rise or fall of mean team size over the years is shown.";
    };
  }

  private static String question(String test, String dimension) {
    String groups = betweenGroups(dimension);
    Optional<AuthorTest> known = Coded.find(AuthorTest.class, test);
    if (known.isEmpty()) {
      return named(test) + " " + groups + ":";
    }
    return switch (known.get()) {
      case KRUSKAL_WALLIS -> "Does team size differ " + groups + "?";
      case CHI_SQUARE_SIZE_CLASS -> "Does the mix of small and large teams differ " + groups + "?";
      case SPEARMAN -> "Do team size and " + figure(dimension) + " go together?";
      case MANN_KENDALL -> "Does mean team size rise or fall over the years?";
    };
  }

  static String named(String test) {
    return Coded.find(AuthorTest.class, test)
        .map(
            known ->
                switch (known) {
                  case KRUSKAL_WALLIS -> "Kruskal–Wallis test";
                  case CHI_SQUARE_SIZE_CLASS -> "Chi-square test of size classes";
                  case SPEARMAN -> "Spearman’s rank correlation";
                  case MANN_KENDALL -> "Mann–Kendall test";
                })
        .orElse(spaced(test));
  }

  /** Cohen's (1988) customary words for the size of an effect. */
  private static String size(double effect, double[] bounds, String... words) {
    int word = 0;
    while (word < bounds.length && effect >= bounds[word]) {
      word++;
    }
    return words[word];
  }

  static String spaced(String code) {
    return code.replace('_', ' ');
  }
}
