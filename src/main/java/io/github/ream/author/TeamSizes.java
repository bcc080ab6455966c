package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import io.github.ream.schema.PapersTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The histogram of author counts: one row per group, author count and lower bound of the count.
 * Unknown counts have rows of their own. All statistics of groups are made from it.
 *
 * <p>Input: {@link PaperFacts}.
 */
final class TeamSizes {
  static final String DIMENSION = "dimension";
  static final String VALUE = "value";
  static final String TOPIC_ID = "topic_id";
  static final String YEAR = "year";
  static final String N_AUTHORS = PapersTable.N_AUTHORS;
  static final String AT_LEAST = PapersTable.N_AUTHORS_AT_LEAST;
  static final String N_PAPERS = "n_papers";
  static final String N_NAMED = "n_named";
  static final String N_ORGANIZATION = "n_organization";

  static final String N_DISTINCT = "n_distinct";
  static final String N_DISTINCT_TOGETHER = "n_distinct_together";

  private TeamSizes() {}

  static Dataset<Row> histogram(Dataset<Row> facts) {
    return facts
        .select(
            explode(col(PaperFacts.GROUPS)).as("g"),
            col(N_AUTHORS),
            col(AT_LEAST),
            col(PaperFacts.AUTHORS).isNotNull().as("named"),
            col(PaperFacts.HAS_ORGANIZATION))
        .select(
            col("g.*"),
            col(N_AUTHORS),
            col(AT_LEAST),
            col("named"),
            col(PaperFacts.HAS_ORGANIZATION))
        .groupBy(DIMENSION, VALUE, TOPIC_ID, YEAR, N_AUTHORS, AT_LEAST)
        .agg(
            count(lit(1)).as(N_PAPERS),
            count_if(col("named")).as(N_NAMED),
            count_if(col(PaperFacts.HAS_ORGANIZATION)).as(N_ORGANIZATION));
  }

  /**
   * How many distinct authors the papers of a group name, and how many of these share a paper with
   * others: one row per group that names authors. Only papers with a known count are looked at.
   */
  static Dataset<Row> distinctAuthors(Dataset<Row> facts) {
    return facts
        .where(col(N_AUTHORS).isNotNull().and(col(PaperFacts.AUTHORS).isNotNull()))
        .select(explode(col(PaperFacts.GROUPS)).as("g"), col(N_AUTHORS), col(PaperFacts.AUTHORS))
        .select(
            col("g." + DIMENSION),
            col("g." + VALUE),
            col(N_AUTHORS).gt(1).as("together"),
            explode(col(PaperFacts.AUTHORS)).as(Bylines.AUTHOR_ID))
        .groupBy(DIMENSION, VALUE, Bylines.AUTHOR_ID)
        .agg(max("together").as("together"))
        .groupBy(DIMENSION, VALUE)
        .agg(count(lit(1)).as(N_DISTINCT), count_if(col("together")).as(N_DISTINCT_TOGETHER));
  }
}
