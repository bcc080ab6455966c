package io.github.ream.page;

import static org.apache.spark.sql.functions.col;

import io.github.ream.schema.AuthorCountTestsTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A test of author counts said in plain words.
 *
 * @param verdict {@code yes} if a difference or trend is shown, {@code no} if not, {@code none} if
 *     the test was not made, {@code figure} for a measured figure
 * @param sentence what the test says
 * @param numbers its numbers, for who wants to check
 */
record TestSentence(String verdict, String sentence, String numbers) {
  /** The p-value below which a difference is said to be there. */
  static final double SIGNIFICANT = 0.05;

  /** The tests are a short list; the bound guards against a foreign table. */
  private static final int MAX_TESTS = 200;

  private static final int TEXT = 300;
  private static final double[] VARIANCE_SHARES = {0.01, 0.06, 0.14};
  private static final double[] ASSOCIATIONS = {0.1, 0.3, 0.5};
  private static final Map<String, String> GROUPS =
      Map.of(
          "published_year", "between years",
          "topic", "between topics",
          "organization", "between organisations",
          "venue", "between venues",
          "source_format", "between kinds of dump");
  private static final Map<String, String> FIGURES =
      Map.of(
          "topic_weight", "how much of a paper its main topic fills",
          "comments", "the number of comments",
          "upvotes", "the number of upvotes");

  /** The groups of a dimension in the plural. */
  static String plural(String dimension) {
    return GROUPS
        .getOrDefault(dimension, "between groups of " + spaced(dimension))
        .substring("between ".length());
  }

  static List<TestSentence> of(PageTables tables) {
    return tables.find(AuthorCountTestsTable.TABLE).map(TestSentence::sentences).orElse(List.of());
  }

  private static List<TestSentence> sentences(Dataset<Row> tests) {
    return PageTables.collect(
            tests
                .orderBy(col(AuthorCountTestsTable.TEST), col(AuthorCountTestsTable.DIMENSION))
                .limit(MAX_TESTS))
        .stream()
        .map(TestSentence::of)
        .toList();
  }

  static TestSentence of(PageRow row) {
    String test = row.text(AuthorCountTestsTable.TEST, TEXT);
    String dimension = row.text(AuthorCountTestsTable.DIMENSION, TEXT);
    double p = row.exact(AuthorCountTestsTable.P_VALUE);
    double corrected = row.exact("p_benjamini_hochberg");
    if (Double.isNaN(p)) {
      String note = row.text("note", TEXT);
      return new TestSentence(
          "none",
          question(test, dimension)
              + " Not tested"
              + (note == null ? "." : ": " + note.replaceFirst("^not made: ", "") + "."),
          named(test));
    }
    double decisive = Double.isNaN(corrected) ? p : corrected;
    boolean shown = decisive < SIGNIFICANT;
    return new TestSentence(
        shown ? "yes" : "no",
        sentence(test, dimension, shown, row.exact(AuthorCountTestsTable.EFFECT_SIZE)),
        numbers(row, test, p, corrected));
  }

  private static String sentence(String test, String dimension, boolean shown, double effect) {
    String groups = GROUPS.getOrDefault(dimension, "by " + spaced(dimension));
    String figure = FIGURES.getOrDefault(dimension, spaced(dimension));
    return switch (test) {
      case "kruskal_wallis" ->
          shown
              ? "Team size differs "
                  + groups
                  + "; the difference is "
                  + size(effect, VARIANCE_SHARES, "negligible", "small", "medium", "large")
                  + "."
              : "No difference in team size " + groups + " is shown.";
      case "chi_square_size_class" ->
          shown
              ? "The mix of small and large teams differs "
                  + groups
                  + "; the difference is "
                  + size(effect, ASSOCIATIONS, "negligible", "small", "medium", "large")
                  + "."
              : "No difference in the mix of small and large teams " + groups + " is shown.";
      case "spearman" ->
          shown
              ? "Team size and "
                  + figure
                  + (effect > 0 ? " rise together" : " go opposite ways")
                  + "; the link is "
                  + size(Math.abs(effect), ASSOCIATIONS, "negligible", "weak", "moderate", "strong")
                  + "."
              : "No link between team size and " + figure + " is shown.";
      case "mann_kendall" ->
          shown
              ? "Mean team size " + (effect > 0 ? "rises" : "falls") + " over the years."
              : "No steady rise or fall of mean team size over the years is shown.";
      default ->
          named(test)
              + " "
              + groups
              + (shown ? ": a difference is shown." : ": no difference is shown.");
    };
  }

  private static String question(String test, String dimension) {
    String groups = GROUPS.getOrDefault(dimension, "by " + spaced(dimension));
    return switch (test) {
      case "kruskal_wallis" -> "Does team size differ " + groups + "?";
      case "chi_square_size_class" ->
          "Does the mix of small and large teams differ " + groups + "?";
      case "spearman" ->
          "Do team size and "
              + FIGURES.getOrDefault(dimension, spaced(dimension))
              + " go together?";
      case "mann_kendall" -> "Does mean team size rise or fall over the years?";
      default -> named(test) + " " + groups + ":";
    };
  }

  private static String numbers(PageRow row, String test, double p, double corrected) {
    StringBuilder numbers = new StringBuilder(named(test));
    numbers.append(": ").append(symbol(test)).append(" = ");
    numbers.append(plain(row.number(AuthorCountTestsTable.STATISTIC)));
    BigDecimal freedom = row.number(AuthorCountTestsTable.DEGREES_OF_FREEDOM);
    if (freedom != null) {
      numbers.append(", ").append(plain(freedom));
      numbers.append(freedom.intValue() == 1 ? " degree of freedom" : " degrees of freedom");
    }
    numbers.append(", p ").append(probability(p));
    if (!Double.isNaN(corrected)) {
      numbers.append(" (").append(probability(corrected).replaceFirst("^= ", ""));
      numbers.append(" corrected for all tests)");
    }
    BigDecimal effect = row.number(AuthorCountTestsTable.EFFECT_SIZE);
    if (effect != null && !test.equals("spearman")) {
      numbers.append(", ").append(effectName(row, test)).append(" = ");
      numbers.append(plain(effect.round(new MathContext(2))));
    }
    Long groups = row.whole("n_groups");
    if (groups != null) {
      numbers.append(
          String.format(Locale.ROOT, ", %,d ", groups)
              + (test.equals("mann_kendall") ? "years" : "groups"));
    }
    numbers.append(String.format(Locale.ROOT, ", %,d papers", row.whole(AuthorCountTestsTable.N)));
    Long leftOut = row.whole("n_left_out");
    if (leftOut != null && leftOut > 0) {
      numbers.append(String.format(Locale.ROOT, ", %,d left out", leftOut));
    }
    Long truncated = row.whole("n_truncated");
    if (truncated != null && truncated > 0) {
      numbers.append(
          String.format(Locale.ROOT, " (%,d of them with a cut list of authors)", truncated));
    }
    String note = row.text("note", TEXT);
    return numbers.append(note == null ? "" : "; " + note.replace('_', '-')).append(".").toString();
  }

  private static String named(String test) {
    return switch (test) {
      case "kruskal_wallis" -> "Kruskal–Wallis test";
      case "chi_square_size_class" -> "Chi-square test of size classes";
      case "spearman" -> "Spearman’s rank correlation";
      case "mann_kendall" -> "Mann–Kendall test";
      default -> spaced(test);
    };
  }

  private static String symbol(String test) {
    return switch (test) {
      case "kruskal_wallis" -> "H";
      case "chi_square_size_class" -> "χ²";
      case "spearman" -> "ρ";
      case "mann_kendall" -> "S";
      default -> "statistic";
    };
  }

  private static String effectName(PageRow row, String test) {
    String name = row.text("effect_size_name", TEXT);
    String effect =
        name != null && !name.isEmpty()
            ? name
            : switch (test) {
              case "kruskal_wallis" -> "epsilon_squared";
              case "chi_square_size_class" -> "cramers_v";
              case "mann_kendall" -> "tau_b";
              default -> "effect size";
            };
    return switch (effect) {
      case "epsilon_squared" -> "ε²";
      case "cramers_v" -> "Cramér’s V";
      case "tau_b" -> "Kendall’s τ";
      default -> spaced(effect);
    };
  }

  /** Cohen's (1988) customary words for the size of an effect. */
  private static String size(double effect, double[] bounds, String... words) {
    int word = 0;
    while (word < bounds.length && effect >= bounds[word]) {
      word++;
    }
    return words[word];
  }

  static String probability(double p) {
    if (p < 0.001) {
      return "< 0.001";
    }
    return "= " + String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
  }

  private static String plain(BigDecimal number) {
    return number == null ? "unknown" : number.toPlainString().replace('-', '−');
  }

  private static String spaced(String code) {
    return code.replace('_', ' ');
  }
}
