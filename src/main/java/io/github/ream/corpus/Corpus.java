package io.github.ream.corpus;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The corpus made from dumps, each dataset in the columns of its table.
 *
 * <p>Each dataset is computed from the records when it is used. Whoever uses more than one persists
 * the records before building, and unpersists them afterwards. What finding the papers needs is
 * persisted while building: a row of keys per distinct sighting, and one per match. {@link #close}
 * frees it; the datasets remain usable, but find the papers anew.
 *
 * @param papers one row per paper, without topics
 * @param paperAuthors one row per paper and author position
 * @param sightings one row per time a paper was seen
 * @param rejects one row per record that is no paper
 * @param held what is freed on closing
 */
public record Corpus(
    Dataset<Row> papers,
    Dataset<Row> paperAuthors,
    Dataset<Row> sightings,
    Dataset<Row> rejects,
    AutoCloseable held)
    implements AutoCloseable {

  @Override
  public void close() {
    ((PaperIds) held).close();
  }
}
