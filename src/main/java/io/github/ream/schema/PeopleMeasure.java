package io.github.ream.schema;

/** A figure about named authors over the whole corpus. */
public enum PeopleMeasure implements Coded {
  N_PAPERS("n_papers"),
  N_PAPERS_CUT("n_papers_cut"),
  N_AUTHORS("n_authors"),
  DOCUMENTS_PER_AUTHOR("documents_per_author"),
  AUTHORS_PER_DOCUMENT("authors_per_document"),
  COAUTHORS_PER_DOCUMENT("coauthors_per_document"),
  PRODUCTIVITY_GINI("productivity_gini"),
  TOP_PERCENT_SHARE("top_percent_share"),
  LOTKA_EXPONENT("lotka_exponent"),
  LOTKA_STANDARD_ERROR("lotka_standard_error"),
  LOTKA_KS_DISTANCE("lotka_ks_distance"),
  LOTKA_CONSTANT("lotka_constant"),
  LOTKA_OLS_EXPONENT("lotka_ols_exponent"),
  LOTKA_OLS_CONSTANT("lotka_ols_constant"),
  LOTKA_OLS_R_SQUARED("lotka_ols_r_squared"),
  N_PAIRS("n_pairs"),
  REPEATED_PAIR_SHARE("repeated_pair_share"),
  N_PAPERS_WITHOUT_PAIRS("n_papers_without_pairs"),
  N_COMPONENTS("n_components"),
  LARGEST_COMPONENT_SHARE("largest_component_share"),
  COMPONENT_ROUNDS("component_rounds"),
  N_COMMUNITIES("n_communities"),
  MODULARITY("modularity");

  private final String code;

  PeopleMeasure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
