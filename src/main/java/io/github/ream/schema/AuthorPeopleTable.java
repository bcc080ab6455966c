package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Figures about named authors over the whole corpus: one row per measure. */
public final class AuthorPeopleTable {
  public static final String MEASURE = "measure";
  public static final String VALUE = "value";
  public static final String N = "n";
  public static final String N_LEFT_OUT = "n_left_out";
  public static final String NOTE = "note";

  public static final Table TABLE =
      Table.named("author_people", "one row per measure")
          .key(MEASURE)
          .mandatory(
              MEASURE,
              DataTypes.StringType,
              "n_papers, n_papers_cut, n_authors, documents_per_author, authors_per_document,"
                  + " coauthors_per_document, lotka_exponent, lotka_standard_error,"
                  + " lotka_ks_distance, lotka_constant, lotka_ols_exponent, lotka_ols_constant,"
                  + " lotka_ols_r_squared, n_pairs, repeated_pair_share, n_papers_without_pairs,"
                  + " n_components, largest_component_share, component_rounds",
              "Name of the figure: papers that name authors, N, papers whose list of authors is"
                  + " cut, and distinct authors, A; N / A, A / N and mean distinct authors of a"
                  + " paper (as bibliometrix has them); Lotka's law (1926), a share of C /"
                  + " x^exponent of the authors with x papers, with exponent by maximum likelihood,"
                  + " its standard error and Kolmogorov-Smirnov distance, and C = 1 /"
                  + " zeta(exponent), and by least squares on logarithms, which is biased"
                  + " (Goldstein, Morris and Yen 2004) and for comparison with bibliometrix only;"
                  + " pairs of authors who share a paper, the share of them that share several, and"
                  + " the hyper-authored papers left out of pairs; components of the co-author"
                  + " network, the share of authors in the largest, and the passes over its links"
                  + " that it took to find them, 1 where the driver can hold them")
          .optional(
              VALUE,
              DataTypes.DoubleType,
              "see measure, 0..",
              "The figure; null where it cannot be had")
          .mandatory(
              N,
              DataTypes.LongType,
              "papers, authors or pairs, 0..",
              "What the figure rests on: authors for those of Lotka's law, pairs for shares of"
                  + " pairs, else papers")
          .mandatory(
              N_LEFT_OUT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the corpus that name no author, left out of every figure")
          .optional(
              NOTE,
              DataTypes.StringType,
              "",
              "Why the figure is null or what to mind; null if there is nothing to say")
          .build();

  private AuthorPeopleTable() {}
}
