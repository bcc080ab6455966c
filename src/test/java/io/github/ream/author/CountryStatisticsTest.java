package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.schema.CollaborationSharesTable;
import io.github.ream.schema.CountriesTable;
import io.github.ream.schema.CountryPairsTable;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Figures of eight papers, worked out with pandas, and their Wilson intervals with SciPy's
 * binomtest.
 */
@ExtendWith(SparkSessionExtension.class)
class CountryStatisticsTest {
  /**
   * Paper, country and ROR, and a star for the corresponding author; p3 and p5 have affiliations
   * without a country, p6 one without name.
   */
  private static final String AFFILIATIONS =
      """
      p1 FR r1 *
      p1 FR r2
      p1 DE r3
      p2 FR r1 *
      p2 FR r1
      p3 - r9 *
      p3 DE r3 *
      p4 DE r3
      p4 FR r1
      p4 GB r4 *
      p5 - r5 *
      p6 GB -
      p7 GB r4
      p7 GB r6
      p8 DE r3 *
      p8 GB r4 *
      """;

  private static Map<Table, List<Row>> tables;

  @BeforeAll
  static void count(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (String line : AFFILIATIONS.strip().split("\n", -1)) {
      String[] cells = line.split(" ", -1);
      rows.add(
          RowFactory.create(
              cells[0],
              rows.size() + 1,
              null,
              null,
              null,
              null,
              cell(cells[2]),
              null,
              cell(cells[1]),
              null,
              cells.length > 3));
    }
    tables =
        new CountryStatistics(SettingsReader.defaults().authors())
            .of(spark.createDataFrame(rows, PaperAffiliationsTable.TABLE.schema()).repartition(3));
  }

  private static String cell(String text) {
    return text.equals("-") ? null : text;
  }

  private static List<String> shown(Table table, String... columns) {
    return tables.get(table).stream()
        .map(
            row -> {
              List<String> cells = new ArrayList<>();
              for (String column : columns) {
                Object value = row.getAs(column);
                cells.add(
                    value instanceof Double number
                        ? "%.9f".formatted(number)
                        : String.valueOf(value));
              }
              return String.join(" ", cells);
            })
        .toList();
  }

  @Test
  void papersOfCountriesInFullAndFractionalCounting() {
    assertEquals(
        List.of(
            "DE 4 2.333333333 0.571428571 2 1",
            "FR 3 1.833333333 0.428571429 2 0",
            "GB 4 2.833333333 0.571428571 2 0"),
        shown(
            CountriesTable.TABLE,
            "country_code",
            "n_papers",
            "n_papers_fractional",
            "share",
            "n_partners",
            "n_partly_known"));
  }

  @Test
  void singleAndMultipleCountryPapersWithTheirIntervals() {
    assertEquals(
        List.of(
            "Germany 1 3 0.750000000 0.300641843 0.954412739",
            "France 1 2 0.666666667 0.207659601 0.938508055",
            "United Kingdom 2 2 0.500000000 0.150038989 0.849961011"),
        shown(
            CountriesTable.TABLE,
            "country",
            "n_single_country",
            "n_multi_country",
            "mcp_share",
            "mcp_share_ci_low",
            "mcp_share_ci_high"));
  }

  @Test
  void bibliometrixCountsByTheFirstCorrespondingAuthorsCountry() {
    assertEquals(
        List.of(
            "DE 2 1 1 0.500000000 0.094531206 0.905468794",
            "FR 2 1 1 0.500000000 0.094531206 0.905468794",
            "GB 1 0 1 1.000000000 0.206549314 1.000000000"),
        shown(
            CountriesTable.TABLE,
            "country_code",
            "n_corresponding",
            "n_corresponding_single",
            "n_corresponding_multi",
            "corresponding_mcp_share",
            "corresponding_mcp_share_ci_low",
            "corresponding_mcp_share_ci_high"));
  }

  @Test
  void whereNoDumpNamesACorrespondingAuthorNothingIsSaid() {
    Row country =
        new CountryStatistics(SettingsReader.defaults().authors())
            .tables(
                List.of(
                    new CountryCounts.Count(null, null, 1, 3, 0, 0, 0, 0),
                    new CountryCounts.Count("FR", null, 1, 3, 0, 0, 0, 0)))
            .get(CountriesTable.TABLE)
            .get(0);
    assertNull(country.getAs("n_corresponding"));
    assertNull(country.getAs("corresponding_mcp_share"));
  }

  /** ROR, OpenAlex id and name of affiliations. */
  private static OrganizationIds ids(SparkSession spark, String... affiliations) {
    List<Row> rows = new ArrayList<>();
    for (String affiliation : affiliations) {
      String[] cells = affiliation.split(" ", -1);
      rows.add(
          RowFactory.create(
              "p",
              rows.size() + 1,
              null,
              null,
              null,
              cell(cells[2]),
              cell(cells[0]),
              cell(cells[1]),
              null,
              null,
              null));
    }
    return OrganizationIds.of(
        spark.createDataFrame(rows, PaperAffiliationsTable.TABLE.schema()).repartition(3));
  }

  @Test
  void anOrganisationToldByRorHereAndByNameThereIsOne(SparkSession spark) {
    OrganizationIds ids =
        ids(spark, "r1 I1 Ponds", "r1 - Ponds", "r1 - Lakes", "- I2 Kites", "- - Boats");
    assertEquals("r1", ids.of(null, null, "ponds"));
    assertEquals("lakes", ids.of(null, null, "lakes"), "not what r1 is mostly called");
    assertEquals("r1", ids.of(null, "I1", "whatever"), "the id of r1 in OpenAlex");
    assertEquals("I2", ids.of(null, null, "kites"));
    assertEquals("boats", ids.of(null, null, "boats"));
    assertEquals("r9", ids.of("r9", "I1", "ponds"), "the dump's own ROR counts");
    assertNull(ids.of(null, null, null));
  }

  @Test
  void aNameOfTwoOrganisationsStandsForNeither(SparkSession spark) {
    OrganizationIds ids = ids(spark, "r1 - Ponds", "r2 - Ponds", "r3 - Ponds", "r4 I4 X", "- I4 X");
    assertEquals("ponds", ids.of(null, null, "ponds"));
    assertEquals("r4", ids.of(null, null, "x"), "I4 is r4");
  }

  @Test
  void papersOfSeveralOrganisations() {
    assertEquals(
        List.of(
            "4 1.000000000 0.510109164 1.000000000",
            "2 0.666666667 0.207659601 0.938508055",
            "3 0.750000000 0.300641843 0.954412739"),
        shown(
            CountriesTable.TABLE,
            "n_inter_institutional",
            "inter_institutional_share",
            "inter_institutional_share_ci_low",
            "inter_institutional_share_ci_high"));
  }

  @Test
  void pairsOfCountriesWithSaltonsCosine() {
    assertEquals(
        List.of("DE FR 2 0.577350269", "DE GB 2 0.500000000", "FR GB 1 0.288675135"),
        shown(
            CountryPairsTable.TABLE,
            "country_code",
            "other_country_code",
            "n_papers",
            "salton_cosine"));
  }

  @Test
  void sharesOfAllPapersLeaveOutWhatIsNotKnown() {
    assertEquals(
        List.of(
            "inter_institutional 7 5 0.714285714 0.358934452 0.917781076 1",
            "international 7 3 0.428571429 0.158219855 0.749541635 1"),
        shown(
            CollaborationSharesTable.TABLE,
            "measure",
            "n_papers",
            "n_joint",
            "share",
            "share_ci_low",
            "share_ci_high",
            "n_unknown"));
  }
}
