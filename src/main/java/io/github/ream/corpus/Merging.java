package io.github.ream.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.ream.author.AuthorIds;
import io.github.ream.corpus.MergedRows.Rule;
import io.github.ream.dump.fields.CollectiveName;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
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

  // How much of the columns before them sightings say.
  private static final String DATE_RANK = "date_rank";
  private static final String NOTE_RANK = "note_rank";
  private static final String TOLD_RANK = "told_rank";

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

  /** A column of the merged papers. */
  private record Merged(Column column, Rule rule) {}

  private static Merged last(String column) {
    return new Merged(col(column), Rule.LAST);
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
        date(),
        col(RecordSchema.COMMENTS),
        col(RecordSchema.UPVOTES),
        col(RecordSchema.VENUE),
        col(RecordSchema.DOI),
        col(RecordSchema.ARXIV_ID),
        lit(1L).as(PapersTable.N_SIGHTINGS),
        col(RecordSchema.SOURCE_FORMAT).as(PapersTable.FIRST_SOURCE),
        col(RecordSchema.WITHDRAWN),
        col(RecordSchema.NOTICE),
        noticed(col(RecordSchema.NOTICED)).as(PapersTable.NOTICES_ABOUT),
        Affiliations.told().as(Affiliations.TOLD),
        coalesce(RecordKeys.language(), col(RecordSchema.LANGUAGE)).as(PapersTable.LANGUAGE));
  }

  private static Column noticed(Column kinds) {
    return nullif(array_join(array_sort(array_distinct(kinds)), "; "), lit(""));
  }

  private static Column date() {
    Column parts =
        struct(
            col(PapersTable.PUBLISHED_ON),
            col(PapersTable.PUBLISHED_YEAR),
            col(PapersTable.DATE_PRECISION),
            col(PapersTable.YEAR_INFERRED));
    return when(col(PapersTable.PUBLISHED_ON).isNotNull(), parts).as(DATE);
  }

  /** The papers of several sightings, merged by capture date, unknown first, then by place. */
  private static Dataset<Row> merged(Dataset<Row> sightings) {
    List<Merged> merged = merged();
    Column[] columns = merged.stream().map(Merged::column).toArray(Column[]::new);
    String[] order = {
      PapersTable.PAPER_ID,
      SightingsTable.CAPTURED_ON,
      SightingsTable.SOURCE_FILE,
      SightingsTable.POSITION
    };
    // Sorted rows are merged one by one: in an aggregation by Spark each value would have a copy of
    // its row's place beside it.
    Dataset<Row> inOrder =
        sightings
            .repartition(col(PapersTable.PAPER_ID))
            .sortWithinPartitions(
                Arrays.stream(order).map(name -> col(name)).toArray(Column[]::new))
            .select(columns);
    List<Rule> rules = merged.stream().map(Merged::rule).toList();
    return inOrder
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new MergedRows(rows, rules),
            Encoders.row(inOrder.schema()))
        .withColumn(PapersTable.NOTICES_ABOUT, noticed(col(RecordSchema.NOTICED)))
        .drop(DATE_RANK, NOTE_RANK, TOLD_RANK, RecordSchema.NOTICED);
  }

  private static List<Merged> merged() {
    Column precision =
        when(col(PapersTable.DATE_PRECISION).equalTo(DatePrecision.DAY.code()), 3)
            .when(col(PapersTable.DATE_PRECISION).equalTo(DatePrecision.MONTH.code()), 2)
            .otherwise(1);
    Column written =
        when(col(PapersTable.YEAR_INFERRED).isNull(), 0)
            .when(col(PapersTable.YEAR_INFERRED), 1)
            .otherwise(2);
    Column note = col(RecordSchema.N_AUTHORS_NOTE);
    // Not given counts only if no sighting has another reason.
    Column telling = when(note.equalTo(AuthorsNote.NOT_GIVEN.code()), 0).otherwise(1);
    Column language = col(RecordSchema.LANGUAGE);
    return List.of(
        new Merged(col(PapersTable.PAPER_ID), Rule.KEY),
        last(RecordSchema.TITLE),
        last(RecordSchema.ABSTRACT),
        last(RecordSchema.AUTHORS),
        last(RecordSchema.N_AUTHORS),
        new Merged(note, Rule.LAST_OF_HIGHEST),
        new Merged(when(note.isNotNull(), telling).as(NOTE_RANK), Rule.RANK),
        new Merged(col(RecordSchema.N_AUTHORS_AT_LEAST), Rule.GREATEST),
        last(RecordSchema.ORGANIZATION),
        new Merged(date(), Rule.LAST_OF_HIGHEST),
        new Merged(
            when(col(PapersTable.PUBLISHED_ON).isNotNull(), written.multiply(4).plus(precision))
                .as(DATE_RANK),
            Rule.RANK),
        last(RecordSchema.COMMENTS),
        last(RecordSchema.UPVOTES),
        last(RecordSchema.VENUE),
        last(RecordSchema.DOI),
        last(RecordSchema.ARXIV_ID),
        new Merged(lit(1L).as(PapersTable.N_SIGHTINGS), Rule.COUNT),
        new Merged(col(RecordSchema.SOURCE_FORMAT).as(PapersTable.FIRST_SOURCE), Rule.FIRST),
        new Merged(col(RecordSchema.WITHDRAWN), Rule.GREATEST),
        last(RecordSchema.NOTICE),
        new Merged(Affiliations.told().as(Affiliations.TOLD), Rule.LAST_OF_HIGHEST),
        new Merged(Affiliations.rank().as(TOLD_RANK), Rule.RANK),
        new Merged(col(RecordSchema.NOTICED), Rule.ALL),
        new Merged(when(language.isNotNull(), array(language)).as(STATED), Rule.ALL));
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
