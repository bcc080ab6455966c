package io.github.ream.page;

import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorTest;
import io.github.ream.schema.Coded;
import io.github.ream.schema.EffectSize;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a test of author counts, for readers who check. */
final class TestNumbers {
  private TestNumbers() {}

  /**
   * The test by name, its statistic, p-values, effect size, and the papers and groups it rests on.
   */
  static String of(PageRow row, String test, double p, double corrected) {
    StringBuilder numbers = new StringBuilder(TestSentence.named(test));
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
    if (effect != null && !test.equals(AuthorTest.SPEARMAN.code())) {
      numbers.append(", ").append(effectName(row, test)).append(" = ");
      numbers.append(plain(effect.round(new MathContext(2))));
    }
    Long groups = row.whole(AuthorCountTestsTable.N_GROUPS);
    if (groups != null) {
      numbers.append(
          String.format(Locale.ROOT, ", %,d ", groups)
              + (test.equals(AuthorTest.MANN_KENDALL.code()) ? "years" : "groups"));
    }
    numbers.append(String.format(Locale.ROOT, ", %,d papers", row.whole(AuthorCountTestsTable.N)));
    Long leftOut = row.whole(AuthorCountTestsTable.N_LEFT_OUT);
    if (leftOut != null && leftOut > 0) {
      numbers.append(String.format(Locale.ROOT, ", %,d left out", leftOut));
    }
    Long truncated = row.whole(AuthorCountTestsTable.N_TRUNCATED);
    if (truncated != null && truncated > 0) {
      numbers.append(
          String.format(Locale.ROOT, " (%,d of them with a cut list of authors)", truncated));
    }
    String note = row.text(AuthorCountTestsTable.NOTE, TestSentence.TEXT);
    return numbers.append(note == null ? "" : "; " + note.replace('_', '-')).append(".").toString();
  }

  private static String symbol(String test) {
    return Coded.find(AuthorTest.class, test)
        .map(
            known ->
                switch (known) {
                  case KRUSKAL_WALLIS -> "H";
                  case CHI_SQUARE_SIZE_CLASS -> "χ²";
                  case SPEARMAN -> "ρ";
                  case MANN_KENDALL -> "S";
                })
        .orElse("statistic");
  }

  private static String effectName(PageRow row, String test) {
    String name = row.text(AuthorCountTestsTable.EFFECT_SIZE_NAME, TestSentence.TEXT);
    Optional<EffectSize> effect =
        name != null && !name.isEmpty()
            ? Coded.find(EffectSize.class, name)
            : Coded.find(AuthorTest.class, test).map(AuthorTest::effectSize);
    return effect
        .map(
            known ->
                switch (known) {
                  case EPSILON_SQUARED -> "ε²";
                  case CRAMERS_V -> "Cramér’s V";
                  case TAU_B -> "Kendall’s τ";
                  case RHO -> "ρ";
                })
        .orElse(name == null || name.isEmpty() ? "effect size" : TestSentence.spaced(name));
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

  /** A number with its sign, two decimals. */
  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
  }
}
