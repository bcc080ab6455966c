package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.CountriesTable;
import io.github.ream.schema.CountryPairsTable;
import io.github.ream.schema.PaperAffiliationsTable;

/** Promises about what the tables say of the same country. */
final class ByCountry {
  private static final String OTHERS = "others";

  private ByCountry() {}

  static Meeting of(CheckedReport report) {
    return new Meeting(report, CountriesTable.COUNTRY_CODE)
        .rows(
            CountriesTable.TABLE,
            col(CountriesTable.COUNTRY_CODE),
            col(CountriesTable.N_PAPERS).as("papers"))
        .rows(CountryPairsTable.TABLE, col(CountryPairsTable.COUNTRY_CODE))
        .rows(OTHERS, CountryPairsTable.TABLE, lit(true), col(CountryPairsTable.OTHER_COUNTRY_CODE))
        .rows(PaperAffiliationsTable.TABLE, col(PaperAffiliationsTable.COUNTRY_CODE))
        .measure("papers", sum("papers"))
        .foundIn(CountriesTable.TABLE, CountryPairsTable.TABLE, CountriesTable.COUNTRY_CODE)
        .foundIn(CountriesTable.TABLE, PaperAffiliationsTable.TABLE, CountriesTable.COUNTRY_CODE)
        .promise(
            "country_pairs: each other_country_code is found in countries",
            n(OTHERS).gt(0).and(n(CountriesTable.TABLE).equalTo(0)),
            CountriesTable.TABLE,
            CountryPairsTable.TABLE)
        .promise(
            "countries: a country has no more papers than affiliations",
            coalesce(col("papers"), lit(0L)).gt(n(PaperAffiliationsTable.TABLE)),
            CountriesTable.TABLE,
            PaperAffiliationsTable.TABLE);
  }
}
