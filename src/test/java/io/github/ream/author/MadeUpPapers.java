package io.github.ream.author;

import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RowOf;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Papers for tests: rows of the input tables with only the columns that matter set. */
final class MadeUpPapers {
  private final List<Row> papers = new ArrayList<>();
  private final List<Row> sightings = new ArrayList<>();
  private final List<Row> authors = new ArrayList<>();
  private final List<Row> topics = new ArrayList<>();

  /** One paper under construction. */
  final class Paper {
    private final String id = "p%06d".formatted(papers.size());
    private final RowOf row =
        new RowOf(PapersTable.TABLE)
            .set(PapersTable.PAPER_ID, id)
            .set(PapersTable.TITLE, "Paper " + id)
            .set(PapersTable.YEAR_INFERRED, false)
            .set(PapersTable.N_SIGHTINGS, 1)
            .set(PapersTable.FIRST_SOURCE, "jsonl");

    private Paper(Integer nAuthors) {
      with(PapersTable.N_AUTHORS, nAuthors);
    }

    Paper with(String column, Object value) {
      row.set(column, value);
      papers.removeIf(r -> r.getString(0).equals(id));
      papers.add(row.build());
      return this;
    }

    Paper seenIn(String... formats) {
      for (String format : formats) {
        sightings.add(
            new RowOf(SightingsTable.TABLE)
                .set(SightingsTable.SOURCE_FILE, "made-up")
                .set(SightingsTable.POSITION, sightings.size() + 1L)
                .set(SightingsTable.SOURCE_FORMAT, format)
                .set(SightingsTable.PAPER_ID, id)
                .build());
      }
      return this;
    }

    Paper by(String... names) {
      for (int i = 0; i < names.length; i++) {
        authors.add(
            new RowOf(PaperAuthorsTable.TABLE)
                .set(PaperAuthorsTable.PAPER_ID, id)
                .set(PaperAuthorsTable.POSITION, i + 1)
                .set(PaperAuthorsTable.AUTHOR_NAME, names[i])
                .set(PaperAuthorsTable.IS_COLLECTIVE, names[i].startsWith("The "))
                .build());
      }
      return with(PapersTable.N_AUTHORS, names.length);
    }

    Paper about(Map<Integer, Double> weights) {
      weights.forEach(
          (topic, weight) ->
              topics.add(
                  new RowOf(PaperTopicsTable.TABLE)
                      .set(PaperTopicsTable.PAPER_ID, id)
                      .set(PaperTopicsTable.TOPIC_ID, topic)
                      .set(PaperTopicsTable.WEIGHT, weight)
                      .build()));
      return this;
    }
  }

  Paper paper(Integer nAuthors) {
    return new Paper(nAuthors);
  }

  AuthorInputs inputs(SparkSession spark) {
    return inputs(spark, 2);
  }

  AuthorInputs inputs(SparkSession spark, int partitions) {
    return new AuthorInputs(
        rows(spark, PapersTable.TABLE, papers).repartition(partitions),
        rows(spark, SightingsTable.TABLE, sightings),
        rows(spark, PaperAuthorsTable.TABLE, authors).repartition(partitions),
        topics.isEmpty()
            ? Optional.empty()
            : Optional.of(rows(spark, PaperTopicsTable.TABLE, topics)));
  }

  private static Dataset<Row> rows(SparkSession spark, Table table, List<Row> rows) {
    return spark.createDataFrame(rows, table.schema());
  }
}
