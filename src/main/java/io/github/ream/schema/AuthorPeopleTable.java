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
              Coded.listed(PeopleMeasure.values()),
              "Name of the figure. n_papers: papers that name authors; n_papers_cut: those of them"
                  + " whose author list is cut; n_authors: distinct authors; documents_per_author:"
                  + " n_papers / n_authors; authors_per_document: n_authors / n_papers;"
                  + " coauthors_per_document: mean number of distinct authors of a paper (these"
                  + " three as bibliometrix defines them). productivity_gini: Gini coefficient of"
                  + " the authors' numbers of papers; top_percent_share: share of all authorships"
                  + " that the 1 % of authors with most papers have (rounded up to whole authors)."
                  + " lotka_*: Lotka's law (1926), by which a share of constant / x^exponent of the"
                  + " authors have x papers; lotka_exponent by maximum likelihood, with standard"
                  + " error and Kolmogorov-Smirnov distance, and lotka_constant = 1 /"
                  + " zeta(exponent); lotka_ols_*: the same by least squares on logarithms, which"
                  + " is biased (Goldstein, Morris and Yen 2004) and only for comparison with"
                  + " bibliometrix. n_pairs: pairs of authors who share a paper;"
                  + " repeated_pair_share: share of the pairs that share several papers;"
                  + " n_papers_without_pairs: hyper-authored papers, which make no pairs."
                  + " n_components: components of the co-author network; largest_component_share:"
                  + " share of the authors in the largest one; component_rounds: passes over the"
                  + " links that it took to find them, 1 if the driver can hold the links."
                  + " n_communities: rows of coauthor_communities; modularity: share of the weights"
                  + " of coauthor_edges inside communities, less the share expected by chance"
                  + " (Newman 2004)")
          .optional(
              VALUE,
              DataTypes.DoubleType,
              "see measure, 0..",
              "Value of the figure; null if it could not be computed")
          .mandatory(
              N,
              DataTypes.LongType,
              "papers, authors or pairs, 0..",
              "Number of cases that the figure rests on: authors for Lotka's law and concentration,"
                  + " pairs for shares of pairs and communities, papers for all others")
          .mandatory(
              N_LEFT_OUT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the corpus that name no author and are left out of every figure")
          .optional(
              NOTE,
              DataTypes.StringType,
              "",
              "Why the figure is null, or a caution about it; null if there is nothing to say")
          .build();

  private AuthorPeopleTable() {}
}
