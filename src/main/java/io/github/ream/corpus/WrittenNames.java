package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.PapersTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Venues and organisations as the dumps write them, where {@code papers} has another spelling: one
 * row per paper with such a name, null where a name is as in {@code papers}. They are kept with a
 * report, because papers that come later may tell the spelling of all.
 */
final class WrittenNames {
  private static final String VENUE = "written_venue";
  private static final String ORGANIZATION = "written_organization";

  private static final StructType SCHEMA =
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

  /**
   * Papers without topics, with their names as written.
   *
   * @param names come to the driver and to every executor: at most one row for each of {@value
   *     TouchedSightings#MOST} papers, as more are all merged
   */
  static Dataset<Row> in(Dataset<Row> papers, Dataset<Row> names) {
    Map<String, String> venues = new HashMap<>();
    Map<String, String> organizations = new HashMap<>();
    for (Row row : names.collectAsList()) {
      venues.put(row.getString(0), row.getString(1));
      organizations.put(row.getString(0), row.getString(2));
    }
    return PapersTable.TABLE.select(
        papers
            .withColumn(PapersTable.VENUE, written(papers, PapersTable.VENUE, venues))
            .withColumn(
                PapersTable.ORGANIZATION, written(papers, PapersTable.ORGANIZATION, organizations))
            .withColumn(PapersTable.TOPIC_ID, lit(null))
            .withColumn(PapersTable.TOPIC_WEIGHT, lit(null)));
  }

  /** The names of a column. By a join, Spark would take the papers for far larger than they are. */
  private static Column written(Dataset<Row> papers, String column, Map<String, String> names) {
    names.values().removeIf(Objects::isNull);
    if (names.isEmpty()) {
      return col(column);
    }
    // Not destroyed here but left to Spark's cleaner: the rows are made when they are written.
    Broadcast<Map<String, String>> everywhere =
        JavaSparkContext.fromSparkContext(papers.sparkSession().sparkContext()).broadcast(names);
    UserDefinedFunction written =
        udf(
            (UDF2<String, String, String>)
                (paper, shown) -> everywhere.value().getOrDefault(paper, shown),
            DataTypes.StringType);
    return written.apply(col(PapersTable.PAPER_ID), col(column));
  }
}
