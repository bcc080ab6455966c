package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the report's tables say of a paper, in rows of one shape: one row per paper, sighting, named
 * author and topic of a paper. So one shuffle, or one sort on the driver, brings together what four
 * joins would.
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

  static final String AUTHOR_ID = PaperAuthorsTable.AUTHOR_ID;
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
    // Made anew: a table that an older Ream wrote has none.
    Dataset<Row> named = AuthorIds.with(paperAuthors.drop(PaperAuthorsTable.AUTHOR_ID));
    return parts(
        named,
        AUTHOR,
        Map.of(
            TEXT, col(PaperAuthorsTable.AUTHOR_NAME), AUTHOR_ID, col(PaperAuthorsTable.AUTHOR_ID)),
        POSITION);
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
