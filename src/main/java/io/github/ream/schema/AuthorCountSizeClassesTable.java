package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Small and large teams in each group: the cells of the chi-square test of size classes. */
public final class AuthorCountSizeClassesTable {
  public static final String DIMENSION = "dimension";
  public static final String VALUE = "value";
  public static final String MIN_AUTHORS = "min_authors";
  public static final String MAX_AUTHORS = "max_authors";
  public static final String N_PAPERS = "n_papers";
  public static final String SHARE = "share";
  public static final String EXPECTED = "expected";
  public static final String RESIDUAL = "residual";

  public static final Table TABLE =
      Table.named(
              "author_count_size_classes",
              "one row per dimension, group that chi_square_size_class of author_count_tests"
                  + " compares, and class of author counts")
          .key(DIMENSION, VALUE, MIN_AUTHORS)
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "published_year, topic, organization, venue",
              "Property that the papers are grouped by")
          .mandatory(VALUE, DataTypes.StringType, "", "The group, as in author_count_stats")
          .mandatory(
              MIN_AUTHORS,
              DataTypes.IntegerType,
              "authors, 1..100",
              "Least author count of the class: 1, 2, 3, 5, 10 or 100; a class that no paper of the"
                  + " dimension is in has no row")
          .optional(
              MAX_AUTHORS,
              DataTypes.IntegerType,
              "authors, 1..99",
              "Largest author count of the class; null for the last, from 100 on")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the group with so many authors; of one organisation only, as in"
                  + " author_count_tests")
          .mandatory(
              SHARE, DataTypes.DoubleType, "0..1", "n_papers as a share of those of the group")
          .mandatory(
              EXPECTED,
              DataTypes.DoubleType,
              "papers, 0..",
              "Papers that the group would have if all groups had the same shares")
          .optional(
              RESIDUAL,
              DataTypes.DoubleType,
              "standard errors, any sign",
              "Adjusted residual: n_papers minus expected, in standard errors under equal shares"
                  + " (Haberman 1973); beyond 2 or so the group has more or fewer such teams than"
                  + " the others; null with one group or class")
          .build();

  private AuthorCountSizeClassesTable() {}
}
