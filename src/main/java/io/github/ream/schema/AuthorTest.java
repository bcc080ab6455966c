package io.github.ream.schema;

/** A test on author counts. */
public enum AuthorTest implements Coded {
  KRUSKAL_WALLIS("kruskal_wallis", EffectSize.EPSILON_SQUARED),
  CHI_SQUARE_SIZE_CLASS("chi_square_size_class", EffectSize.CRAMERS_V),
  SPEARMAN("spearman", EffectSize.RHO),
  MANN_KENDALL("mann_kendall", EffectSize.TAU_B);

  private final String code;
  private final EffectSize effectSize;

  AuthorTest(String code, EffectSize effectSize) {
    this.code = code;
    this.effectSize = effectSize;
  }

  @Override
  public String code() {
    return code;
  }

  /** What its effect size is. */
  public EffectSize effectSize() {
    return effectSize;
  }
}
