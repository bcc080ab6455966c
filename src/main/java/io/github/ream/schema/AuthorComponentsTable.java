package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * Components of the co-author network, in which two authors are linked by a paper that names both:
 * one row per component size.
 */
public final class AuthorComponentsTable {
  public static final String N_AUTHORS = "n_authors";
  public static final String N_COMPONENTS = "n_components";
  public static final String AUTHOR_SHARE = "author_share";

  public static final Table TABLE =
      Table.named("author_components", "one row per component size")
          .key(N_AUTHORS)
          .mandatory(
              N_AUTHORS, DataTypes.LongType, "authors, 0..", "Number of authors in a component")
          .mandatory(
              N_COMPONENTS,
              DataTypes.LongType,
              "components, 0..",
              "Number of components with n_authors authors")
          .mandatory(
              AUTHOR_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of all authors that are in components with n_authors authors")
          .build();

  private AuthorComponentsTable() {}
}
