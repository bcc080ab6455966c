package io.github.ream.corpus;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The corpus made from dumps, each dataset in the columns of its table.
 *
 * @param papers one row per paper, without topics
 * @param paperAuthors one row per paper and author position
 * @param paperAffiliations one row per paper and affiliation
 * @param sightings one row per time a paper was seen
 * @param rejects one row per record that is no paper
 */
public record Corpus(
    Dataset<Row> papers,
    Dataset<Row> paperAuthors,
    Dataset<Row> paperAffiliations,
    Dataset<Row> sightings,
    Dataset<Row> rejects) {}
