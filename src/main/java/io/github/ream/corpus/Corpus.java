package io.github.ream.corpus;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The corpus made from dumps, each dataset in the columns of its table.
 *
 * @param papers one row per paper, without topics
 * @param writtenNames as {@link WrittenNames} has them: the papers whose venue or organisations are
 *     written otherwise than their row has it
 * @param merged the papers that were merged now, with at least their ids, on disk: all of them, or
 *     those of touched sightings
 * @param paperAuthors one row per paper and author position
 * @param paperAffiliations one row per paper and affiliation
 * @param sightings one row per time a paper was seen
 * @param rejects one row per record that is no paper
 */
public record Corpus(
    Dataset<Row> papers,
    Dataset<Row> writtenNames,
    Dataset<Row> merged,
    Dataset<Row> paperAuthors,
    Dataset<Row> paperAffiliations,
    Dataset<Row> sightings,
    Dataset<Row> rejects) {}
