package io.github.ream.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.PapersTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Venues and organisations as the dumps write them, where {@code papers} has another spelling: one
 * row per paper with such a name, null where a name is as in {@code papers}. They are kept with a
 * report, because papers that come later may tell the spelling of all.
 */
public final class WrittenNames {
  private static final String VENUE = "written_venue";
  private static final String ORGANIZATION = "written_organization";

  public static final StructType SCHEMA =
      new StructType()
          .add(PapersTable.PAPER_ID, DataTypes.StringType)
          .add(VENUE, DataTypes.StringType)
          .add(ORGANIZATION, DataTypes.StringType);

  private WrittenNames() {}

  static Dataset<Row> none(SparkSession spark) {
    return spark.createDataFrame(List.of(), SCHEMA);
  }

  /**
   * The names of papers.
   *
   * @param venue the spelling of the papers' venues that is shown
   * @param organization that of their organisations
   */
  static Dataset<Row> of(Dataset<Row> papers, Column venue, Column organization) {
    Column otherVenue = not(venue.eqNullSafe(col(PapersTable.VENUE)));
    Column otherOrganization = not(organization.eqNullSafe(col(PapersTable.ORGANIZATION)));
    return papers
        .filter(otherVenue.or(otherOrganization))
        .select(
            col(PapersTable.PAPER_ID),
            when(otherVenue, col(PapersTable.VENUE)).as(VENUE),
            when(otherOrganization, col(PapersTable.ORGANIZATION)).as(ORGANIZATION));
  }

  /** Papers with their names as written; the names are few and go to every executor. */
  static Dataset<Row> in(Dataset<Row> papers, Dataset<Row> names) {
    return PapersTable.TABLE.select(
        papers
            .join(broadcast(names), new String[] {PapersTable.PAPER_ID}, "left")
            .withColumn(PapersTable.VENUE, coalesce(col(VENUE), col(PapersTable.VENUE)))
            .withColumn(
                PapersTable.ORGANIZATION,
                coalesce(col(ORGANIZATION), col(PapersTable.ORGANIZATION)))
            .withColumn(PapersTable.TOPIC_ID, lit(null))
            .withColumn(PapersTable.TOPIC_WEIGHT, lit(null)));
  }
}
