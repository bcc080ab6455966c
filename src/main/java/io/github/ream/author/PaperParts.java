package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the report's tables say of a paper, in rows of one shape: one row per paper, sighting, named
 * author and topic of a paper. So one shuffle, or one sort on the driver, brings together what four
 * joins would.
 *
 * <p>A collaboration among the authors is no person and has no author id. A person's is a hash of
 * the {@linkplain AuthorName#key name's key}; of ten million names two share one with odds of 3e-6.
 */
final class PaperParts {
  static final String PAPER_ID = PapersTable.PAPER_ID;

  /** What the row is: one of the following. */
  static final String KIND = "kind";

  static final int PAPER = 0;
  static final int SIGHTING = 1;
  static final int AUTHOR = 2;
  static final int TOPIC = 3;

  /** Organisation of a paper, format of a sighting, name of an author. */
  static final String TEXT = "text";

  /** The topic's weight: of the paper's largest topic, or of the row's topic. */
  static final String WEIGHT = "weight";

  static final String AUTHOR_ID = "author_id";
  static final String POSITION = PaperAuthorsTable.POSITION;

  static final StructType SCHEMA =
      new StructType()
          .add(PAPER_ID, DataTypes.StringType)
          .add(KIND, DataTypes.IntegerType)
          .add(PapersTable.N_AUTHORS, DataTypes.IntegerType)
          .add(PapersTable.N_AUTHORS_AT_LEAST, DataTypes.IntegerType)
          .add(PapersTable.N_AUTHORS_NOTE, DataTypes.StringType)
          .add(PapersTable.PUBLISHED_YEAR, DataTypes.IntegerType)
          .add(PapersTable.TOPIC_ID, DataTypes.IntegerType)
          .add(WEIGHT, DataTypes.DoubleType)
          .add(PapersTable.COMMENTS, DataTypes.IntegerType)
          .add(PapersTable.UPVOTES, DataTypes.IntegerType)
          .add(TEXT, DataTypes.StringType)
          .add(PapersTable.VENUE, DataTypes.StringType)
          .add(PapersTable.FIRST_SOURCE, DataTypes.StringType)
          .add(AUTHOR_ID, DataTypes.LongType)
          .add(POSITION, DataTypes.IntegerType);

  private static final String NAME_KEY_COLUMN = "author_key";
  private static final UserDefinedFunction NAME_KEY =
      udf((UDF1<String, String>) AuthorName::key, DataTypes.StringType);

  private PaperParts() {}

  static Dataset<Row> of(AuthorInputs inputs) {
    Dataset<Row> parts =
        parts(
                inputs.papers(),
                PAPER,
                Map.of(WEIGHT, col(PapersTable.TOPIC_WEIGHT), TEXT, col(PapersTable.ORGANIZATION)),
                PapersTable.N_AUTHORS,
                PapersTable.N_AUTHORS_AT_LEAST,
                PapersTable.N_AUTHORS_NOTE,
                PapersTable.PUBLISHED_YEAR,
                PapersTable.TOPIC_ID,
                PapersTable.COMMENTS,
                PapersTable.UPVOTES,
                PapersTable.VENUE,
                PapersTable.FIRST_SOURCE)
            .union(
                parts(
                    inputs.sightings(), SIGHTING, Map.of(TEXT, col(SightingsTable.SOURCE_FORMAT))))
            .union(authors(inputs.paperAuthors()));
    return inputs
        .paperTopics()
        .map(
            topics ->
                parts.union(
                    parts(
                        topics,
                        TOPIC,
                        Map.of(WEIGHT, col(PaperTopicsTable.WEIGHT)),
                        PaperTopicsTable.TOPIC_ID)))
        .orElse(parts);
  }

  private static Dataset<Row> authors(Dataset<Row> paperAuthors) {
    Column isPerson = not(coalesce(col(PaperAuthorsTable.IS_COLLECTIVE), lit(false)));
    Dataset<Row> named =
        paperAuthors.withColumn(
            NAME_KEY_COLUMN, when(isPerson, NAME_KEY.apply(col(PaperAuthorsTable.AUTHOR_NAME))));
    Column id = when(col(NAME_KEY_COLUMN).isNotNull(), xxhash64(col(NAME_KEY_COLUMN)));
    return parts(
        named, AUTHOR, Map.of(TEXT, col(PaperAuthorsTable.AUTHOR_NAME), AUTHOR_ID, id), POSITION);
  }

  /** Rows in the common shape: some columns made, some taken over, the others null. */
  private static Dataset<Row> parts(
      Dataset<Row> rows, int kind, Map<String, Column> made, String... taken) {
    return rows.select(
        Arrays.stream(SCHEMA.fields())
            .map(
                field -> {
                  String name = field.name();
                  if (name.equals(PAPER_ID) || Arrays.asList(taken).contains(name)) {
                    return col(name);
                  }
                  Column value = name.equals(KIND) ? lit(kind) : made.getOrDefault(name, lit(null));
                  return value.cast(field.dataType()).as(name);
                })
            .toArray(Column[]::new));
  }
}
