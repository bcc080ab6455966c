package io.github.ream.schema;

/** The kinds of effect sizes. */
public enum EffectSize implements Coded {
  EPSILON_SQUARED("epsilon_squared"),
  CRAMERS_V("cramers_v"),
  RHO("rho"),
  TAU_B("tau_b");

  private final String code;

  EffectSize(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
