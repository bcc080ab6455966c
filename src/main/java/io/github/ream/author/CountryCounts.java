package io.github.ream.author;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.PaperAffiliationsTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Counts papers by country, by pair of countries and in all, after {@link OrganizationIds} has told
 * organisations apart. The driver gets a row for each id of an organisation (some 100,000), for
 * each country and number of countries of a paper, and for each pair (some ten thousand).
 */
final class CountryCounts {
  private static final String COUNTRIES = "countries";
  private static final String ORGANIZATIONS = "organizations";
  private static final String PARTLY = "partly_known";
  private static final String ONE = "one";
  private static final String OTHER = "other";
  private static final String AMONG = "among";
  private static final String PAPERS = "papers";
  private static final String JOINT = "joint";
  private static final String ORGANIZED = "organized";
  private static final String CORRESPONDING = "corresponding";

  private static final StructType MEETINGS =
      new StructType()
          .add(ONE, DataTypes.StringType)
          .add(OTHER, DataTypes.StringType)
          .add(AMONG, DataTypes.IntegerType)
          .add(ORGANIZATIONS, DataTypes.IntegerType)
          .add(PARTLY, DataTypes.BooleanType)
          .add(CORRESPONDING, DataTypes.BooleanType);

  private CountryCounts() {}

  /**
   * Papers with something in common.
   *
   * @param country a country; null for all papers
   * @param other another country of theirs; null for all papers of the country
   * @param among the number of their countries; 0 for pairs
   * @param papers how many they are
   * @param interInstitutional how many of them are of two organisations or more
   * @param organized how many of them name an organisation
   * @param partlyKnown how many of them have an affiliation without a known country
   * @param corresponding papers whose first corresponding author with a known country is in the
   *     country; for all papers, in any; 0 for pairs
   */
  record Count(
      String country,
      String other,
      int among,
      long papers,
      long interInstitutional,
      long organized,
      long partlyKnown,
      long corresponding) {}

  /** The counts of papers. */
  static List<Count> of(Dataset<Row> paperAffiliations) {
    // Broadcast: a closure would carry the names of all organisations into each task.
    Broadcast<OrganizationIds> ids =
        JavaSparkContext.fromSparkContext(paperAffiliations.sparkSession().sparkContext())
            .broadcast(OrganizationIds.of(paperAffiliations));
    Column organization =
        udf(
                (UDF3<String, String, String, String>)
                    (ror, openAlexId, name) -> ids.value().of(ror, openAlexId, name),
                DataTypes.StringType)
            .apply(
                col(PaperAffiliationsTable.ROR),
                col(PaperAffiliationsTable.OPENALEX_ID),
                lower(col(PaperAffiliationsTable.ORGANIZATION)));
    Column country = col(PaperAffiliationsTable.COUNTRY_CODE);
    Column isCorresponding = col(PaperAffiliationsTable.IS_CORRESPONDING).and(country.isNotNull());
    Dataset<Row> papers =
        paperAffiliations
            .groupBy(PaperAffiliationsTable.PAPER_ID)
            .agg(
                array_sort(collect_set(country)).as(COUNTRIES),
                size(collect_set(organization)).as(ORGANIZATIONS),
                max(country.isNull()).as(PARTLY),
                min_by(
                        country,
                        when(isCorresponding, col(PaperAffiliationsTable.AFFILIATION_POSITION)))
                    .as(CORRESPONDING))
            .select(COUNTRIES, ORGANIZATIONS, PARTLY, CORRESPONDING);
    List<Row> counts =
        papers
            .flatMap((FlatMapFunction<Row, Row>) CountryCounts::meetings, Encoders.row(MEETINGS))
            .groupBy(ONE, OTHER, AMONG)
            .agg(
                count(lit(1)).as(PAPERS),
                count_if(col(ORGANIZATIONS).gt(1)).as(JOINT),
                count_if(col(ORGANIZATIONS).gt(0)).as(ORGANIZED),
                count_if(col(PARTLY)).as(PARTLY),
                count_if(col(CORRESPONDING)).as(CORRESPONDING))
            .collectAsList();
    ids.destroy();
    return counts.stream()
        .map(
            row ->
                new Count(
                    row.getAs(ONE),
                    row.getAs(OTHER),
                    row.<Integer>getAs(AMONG),
                    row.<Long>getAs(PAPERS),
                    row.<Long>getAs(JOINT),
                    row.<Long>getAs(ORGANIZED),
                    row.<Long>getAs(PARTLY),
                    row.<Long>getAs(CORRESPONDING)))
        .toList();
  }

  /** A row for the paper, one for each of its countries, and one for each pair of them. */
  private static Iterator<Row> meetings(Row paper) {
    List<String> countries = paper.getList(paper.fieldIndex(COUNTRIES));
    Integer organizations = paper.getAs(ORGANIZATIONS);
    Boolean partly = paper.getAs(PARTLY);
    String corresponding = paper.getAs(CORRESPONDING);
    int n = countries.size();
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create(null, null, n, organizations, partly, corresponding != null));
    for (int i = 0; i < n; i++) {
      String one = countries.get(i);
      rows.add(RowFactory.create(one, null, n, organizations, partly, one.equals(corresponding)));
      for (int j = i + 1; j < n; j++) {
        rows.add(RowFactory.create(one, countries.get(j), 0, organizations, partly, false));
      }
    }
    return rows.iterator();
  }
}
