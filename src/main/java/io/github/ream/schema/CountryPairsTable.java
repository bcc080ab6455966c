package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Collaboration of countries: one row per pair of countries with a joint paper. */
public final class CountryPairsTable {
  public static final String COUNTRY_CODE = "country_code";
  public static final String OTHER_COUNTRY_CODE = "other_country_code";
  public static final String N_PAPERS = "n_papers";
  public static final String SALTON_COSINE = "salton_cosine";

  public static final Table TABLE =
      Table.named("country_pairs", "one row per pair of countries with a joint paper")
          .key(COUNTRY_CODE, OTHER_COUNTRY_CODE)
          .mandatory(
              COUNTRY_CODE,
              DataTypes.StringType,
              "ISO 3166-1 alpha-2",
              "The country whose code comes first")
          .mandatory(
              OTHER_COUNTRY_CODE, DataTypes.StringType, "ISO 3166-1 alpha-2", "The other country")
          .mandatory(
              N_PAPERS, DataTypes.LongType, "papers, 1..", "Papers with affiliations in both")
          .mandatory(
              SALTON_COSINE,
              DataTypes.DoubleType,
              "0..1",
              "n_papers / sqrt(n_papers of the one * n_papers of the other, in countries):"
                  + " Salton's measure (Luukkonen et al. 1993); 1 if neither has another paper")
          .build();

  private CountryPairsTable() {}
}
