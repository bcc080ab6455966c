package io.github.ream.corpus;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.ream.author.AuthorIds;
import io.github.ream.dump.fields.CollectiveName;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Merges the sightings of each paper: one row per paper. */
final class Merging {
  private static final String DATE = "date";

  private static final UserDefinedFunction COLLECTIVE =
      udf(
          (UDF1<String, Boolean>) name -> name != null && CollectiveName.is(name),
          DataTypes.BooleanType);

  /** The languages that the records of a paper state. */
  private static final String STATED = "stated_languages";

  private static final UserDefinedFunction LANGUAGE =
      udf(
          (UDF3<String, String, Seq<String>, String>)
              (title, text, stated) ->
                  PaperLanguage.of(title, text, CollectionConverters.asJava(stated)),
          DataTypes.StringType);

  private Merging() {}

  /** The order of sightings: by capture date, unknown first, then by place. */
  private static Column order() {
    return struct(
        col(SightingsTable.CAPTURED_ON),
        col(SightingsTable.SOURCE_FILE),
        col(SightingsTable.POSITION));
  }

  /** The last known value of a column. */
  private static Column last(String column) {
    return max_by(col(column), when(col(column).isNotNull(), order())).as(column);
  }

  /**
   * The reason for an unknown author count from the last sighting that has one. {@code not_given}
   * counts only if no sighting has another reason.
   */
  private static Column lastReason() {
    Column note = col(RecordSchema.N_AUTHORS_NOTE);
    return max_by(
            note,
            when(note.isNotNull(), struct(note.notEqual(AuthorsNote.NOT_GIVEN.code()), order())))
        .as(RecordSchema.N_AUTHORS_NOTE);
  }

  /**
   * The papers.
   *
   * @param alone sightings that are papers of their own, which need no shuffle
   * @param several sightings that others may share a paper with
   */
  static Dataset<Row> papers(Dataset<Row> alone, Dataset<Row> several) {
    return completed(asPapers(alone).unionByName(withLanguage(merged(several))));
  }

  /** The papers of sightings that are papers of their own. */
  static Dataset<Row> papers(Dataset<Row> alone) {
    return completed(asPapers(alone));
  }

  private static Dataset<Row> asPapers(Dataset<Row> alone) {
    return alone.select(
        col(PapersTable.PAPER_ID),
        col(RecordSchema.TITLE),
        col(RecordSchema.ABSTRACT),
        col(RecordSchema.AUTHORS),
        col(RecordSchema.N_AUTHORS),
        col(RecordSchema.N_AUTHORS_NOTE),
        col(RecordSchema.N_AUTHORS_AT_LEAST),
        col(RecordSchema.ORGANIZATION),
        when(col(PapersTable.PUBLISHED_ON).isNotNull(), date()).as(DATE),
        col(RecordSchema.COMMENTS),
        col(RecordSchema.UPVOTES),
        col(RecordSchema.VENUE),
        col(RecordSchema.DOI),
        col(RecordSchema.ARXIV_ID),
        lit(1L).as(PapersTable.N_SIGHTINGS),
        col(RecordSchema.SOURCE_FORMAT).as(PapersTable.FIRST_SOURCE),
        col(RecordSchema.WITHDRAWN),
        col(RecordSchema.NOTICE),
        joined(col(RecordSchema.NOTICED)),
        Affiliations.told().as(Affiliations.TOLD),
        coalesce(RecordKeys.language(), col(RecordSchema.LANGUAGE)).as(PapersTable.LANGUAGE));
  }

  private static Column joined(Column kinds) {
    return nullif(array_join(array_sort(array_distinct(kinds)), "; "), lit(""))
        .as(PapersTable.NOTICES_ABOUT);
  }

  private static Column date() {
    return struct(
        col(PapersTable.PUBLISHED_ON),
        col(PapersTable.PUBLISHED_YEAR),
        col(PapersTable.DATE_PRECISION),
        col(PapersTable.YEAR_INFERRED));
  }

  private static Dataset<Row> merged(Dataset<Row> sightings) {
    Column precision =
        when(col(PapersTable.DATE_PRECISION).equalTo(DatePrecision.DAY.code()), 3)
            .when(col(PapersTable.DATE_PRECISION).equalTo(DatePrecision.MONTH.code()), 2)
            .otherwise(1);
    Column dateOrder = struct(col(PapersTable.YEAR_INFERRED).equalTo(false), precision, order());
    return sightings
        .groupBy(PapersTable.PAPER_ID)
        .agg(
            last(RecordSchema.TITLE),
            last(RecordSchema.ABSTRACT),
            last(RecordSchema.AUTHORS),
            last(RecordSchema.N_AUTHORS),
            lastReason(),
            max(col(RecordSchema.N_AUTHORS_AT_LEAST)).as(RecordSchema.N_AUTHORS_AT_LEAST),
            last(RecordSchema.ORGANIZATION),
            max_by(date(), when(col(PapersTable.PUBLISHED_ON).isNotNull(), dateOrder)).as(DATE),
            last(RecordSchema.COMMENTS),
            last(RecordSchema.UPVOTES),
            last(RecordSchema.VENUE),
            last(RecordSchema.DOI),
            last(RecordSchema.ARXIV_ID),
            count(lit(1)).as(PapersTable.N_SIGHTINGS),
            min_by(col(RecordSchema.SOURCE_FORMAT), order()).as(PapersTable.FIRST_SOURCE),
            max(col(RecordSchema.WITHDRAWN)).as(RecordSchema.WITHDRAWN),
            last(RecordSchema.NOTICE),
            Affiliations.best(order()),
            joined(flatten(collect_list(col(RecordSchema.NOTICED)))),
            collect_list(col(RecordSchema.LANGUAGE)).as(STATED));
  }

  /** Title and abstract may be of different sightings. */
  private static Dataset<Row> withLanguage(Dataset<Row> merged) {
    return merged
        .withColumn(
            PapersTable.LANGUAGE,
            LANGUAGE.apply(col(PapersTable.TITLE), col(PapersTable.ABSTRACT), col(STATED)))
        .drop(STATED);
  }

  private static Dataset<Row> completed(Dataset<Row> merged) {
    Column unknown = col(PapersTable.N_AUTHORS).isNull();
    return merged
        .withColumn(PapersTable.TOPIC_ID, lit(null))
        .withColumn(PapersTable.TOPIC_WEIGHT, lit(null))
        .withColumn(
            PapersTable.N_AUTHORS_AT_LEAST, when(unknown, col(PapersTable.N_AUTHORS_AT_LEAST)))
        // A sighting with a cut list says more than one without a list.
        .withColumn(
            PapersTable.N_AUTHORS_NOTE,
            when(
                    col(PapersTable.N_AUTHORS_AT_LEAST).isNotNull(),
                    lit(AuthorsNote.TRUNCATED_LIST.code()))
                .otherwise(when(unknown, col(PapersTable.N_AUTHORS_NOTE))))
        .withColumn(PapersTable.PUBLISHED_ON, col(DATE).getField(PapersTable.PUBLISHED_ON))
        .withColumn(PapersTable.PUBLISHED_YEAR, col(DATE).getField(PapersTable.PUBLISHED_YEAR))
        .withColumn(PapersTable.DATE_PRECISION, col(DATE).getField(PapersTable.DATE_PRECISION))
        .withColumn(
            PapersTable.YEAR_INFERRED,
            when(col(DATE).isNotNull(), col(DATE).getField(PapersTable.YEAR_INFERRED))
                .otherwise(false))
        .drop(DATE);
  }

  /** The authors of the merged papers: one row per paper and position. */
  static Dataset<Row> authors(Dataset<Row> papers) {
    Dataset<Row> named =
        papers
            .filter(col(RecordSchema.AUTHORS).isNotNull())
            .select(
                col(PapersTable.PAPER_ID),
                posexplode(col(RecordSchema.AUTHORS)).as(new String[] {"place", "name"}));
    return AuthorIds.with(
        named.select(
            col(PapersTable.PAPER_ID),
            col("place").plus(1).as(PaperAuthorsTable.POSITION),
            col("name").as(PaperAuthorsTable.AUTHOR_NAME),
            COLLECTIVE.apply(col("name")).as(PaperAuthorsTable.IS_COLLECTIVE)));
  }
}
