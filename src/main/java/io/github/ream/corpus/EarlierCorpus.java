package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.github.ream.schema.PapersTable;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The corpus of a report that records are added to, as its tables have it.
 *
 * @param papers its papers, with or without topics
 * @param writtenNames {@link WrittenNames} of these
 * @param paperAuthors their authors; empty if none was named
 * @param paperAffiliations their affiliations; empty if there are none
 * @param sightings their sightings
 */
public record EarlierCorpus(
    Dataset<Row> papers,
    Dataset<Row> writtenNames,
    Optional<Dataset<Row>> paperAuthors,
    Optional<Dataset<Row>> paperAffiliations,
    Dataset<Row> sightings) {

  /** The same without some papers. */
  EarlierCorpus without(Set<String> ids) {
    return new EarlierCorpus(
        without(papers, ids),
        writtenNames,
        paperAuthors.map(rows -> without(rows, ids)),
        paperAffiliations.map(rows -> without(rows, ids)),
        without(sightings, ids));
  }

  private static Dataset<Row> without(Dataset<Row> rows, Set<String> ids) {
    return ids.isEmpty() ? rows : rows.filter(not(col(PapersTable.PAPER_ID).isin(ids.toArray())));
  }

  /** The papers without topics, with names as the dumps write them. */
  Dataset<Row> papersAsWritten() {
    return WrittenNames.in(papers, writtenNames);
  }

  /** Rows of one of these tables, if there are some, and rows that are added to them. */
  static Dataset<Row> with(Optional<Dataset<Row>> rows, Dataset<Row> added) {
    return rows.map(stay -> stay.union(added)).orElse(added);
  }
}
