package io.github.ream.author;

import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What author-count statistics are made from.
 *
 * @param papers {@link PapersTable}; topics may be null
 * @param sightings {@link SightingsTable}, for the formats a paper was seen in
 * @param paperAuthors {@link PaperAuthorsTable}, empty if no dump names authors
 * @param paperTopics {@link PaperTopicsTable}, for weighting by topic; empty if topics were not
 *     fitted
 * @param rows of these tables together, as far as is known; 0 if unknown
 */
public record AuthorInputs(
    Dataset<Row> papers,
    Dataset<Row> sightings,
    Dataset<Row> paperAuthors,
    Optional<Dataset<Row>> paperTopics,
    long rows) {

  /** Inputs of an unknown number of rows. */
  public AuthorInputs(
      Dataset<Row> papers,
      Dataset<Row> sightings,
      Dataset<Row> paperAuthors,
      Optional<Dataset<Row>> paperTopics) {
    this(papers, sightings, paperAuthors, paperTopics, 0);
  }

  public AuthorInputs {
    PapersTable.TABLE.requireColumns(papers);
    PaperAuthorsTable.TABLE.requireColumns(paperAuthors);
    paperTopics.ifPresent(PaperTopicsTable.TABLE::requireColumns);
  }
}
