package io.github.ream.author;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What the statistics need of a paper: one row per paper, with its groups and its authors' ids.
 * Read once and kept, so that the papers are not gone through again for each statistic.
 *
 * <p>Input: papers, sightings, {@link Bylines}.
 */
final class PaperFacts {
  /** Array of groups, each a struct of {@code dimension}, {@code value} and their typed parts. */
  static final String GROUPS = "groups";

  /**
   * Array of the distinct ids of the named authors; null unless they are as many as the paper has:
   * a list that is cut, or names two namesakes, does not tell who all the authors are.
   */
  static final String AUTHORS = "authors";

  /** True if the paper is listed under an organisation. */
  static final String HAS_ORGANIZATION = "has_organization";

  private static final String FORMATS = "formats";

  private PaperFacts() {}

  /** The facts of the papers, with the authors that {@link Bylines} tell apart. */
  static Dataset<Row> of(AuthorInputs inputs, Dataset<Row> bylines) {
    // Never 0 for unknown is the table's promise; a count below 1 must not become a figure here.
    Column nAuthors = when(col(PapersTable.N_AUTHORS).geq(1), col(PapersTable.N_AUTHORS));
    return inputs
        .papers()
        .join(formats(inputs.sightings()), columns(PapersTable.PAPER_ID), "left")
        .join(authorIds(bylines), columns(PapersTable.PAPER_ID), "left")
        .withColumn(FORMATS, coalesce(col(FORMATS), array(col(PapersTable.FIRST_SOURCE))))
        .select(
            col(PapersTable.PAPER_ID),
            nAuthors.as(PapersTable.N_AUTHORS),
            when(nAuthors.isNull(), col(PapersTable.N_AUTHORS_AT_LEAST))
                .as(PapersTable.N_AUTHORS_AT_LEAST),
            col(PapersTable.PUBLISHED_YEAR),
            col(PapersTable.TOPIC_ID),
            col(PapersTable.TOPIC_WEIGHT),
            col(PapersTable.COMMENTS),
            col(PapersTable.UPVOTES),
            col(PapersTable.ORGANIZATION).isNotNull().as(HAS_ORGANIZATION),
            when(size(col(AUTHORS)).equalTo(nAuthors), col(AUTHORS)).as(AUTHORS),
            groups().as(GROUPS));
  }

  /**
   * The dimensions a paper counts in; a group without value is left out. Organisations are split
   * where the papers table joins several with {@code "; "}.
   */
  private static Column groups() {
    Column none = lit(null).cast("int");
    Column year = col(PapersTable.PUBLISHED_YEAR);
    Column topic = col(PapersTable.TOPIC_ID);
    Column organizations =
        array_distinct(split(coalesce(col(PapersTable.ORGANIZATION), lit("")), "; "));
    Column candidates =
        concat(
            array(
                group("all", lit("all"), none, none),
                group("published_year", year, none, year),
                group("topic", topic, topic, none),
                group("topic_year", concat(topic, lit("/"), year), topic, year),
                group("venue", col(PapersTable.VENUE), none, none)),
            transform(organizations, o -> group("organization", o, none, none)),
            transform(col(FORMATS), f -> group("source_format", f, none, none)));
    return filter(candidates, g -> g.getField("value").isNotNull());
  }

  private static Column group(String dimension, Column value, Column topic, Column year) {
    Column text = trim(value.cast("string"));
    return struct(
        lit(dimension).as("dimension"),
        when(text.notEqual(""), text).as("value"),
        topic.as("topic_id"),
        year.as("year"));
  }

  private static Dataset<Row> formats(Dataset<Row> sightings) {
    return sightings
        .groupBy(SightingsTable.PAPER_ID)
        .agg(array_sort(collect_set(SightingsTable.SOURCE_FORMAT)).as(FORMATS));
  }

  private static Dataset<Row> authorIds(Dataset<Row> bylines) {
    return bylines.groupBy(Bylines.PAPER_ID).agg(collect_set(Bylines.AUTHOR_ID).as(AUTHORS));
  }

  /** Column names as a join's {@code usingColumns} takes them. */
  static scala.collection.immutable.Seq<String> columns(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
