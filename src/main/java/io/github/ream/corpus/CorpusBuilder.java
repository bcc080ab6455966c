package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;

import io.github.ream.config.Settings;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Builds the corpus from the records of dumps ({@link RecordSchema}): dates, then identity, then
 * merging. The package's documentation states the rules.
 *
 * <p>Every record is either one sighting or one reject, and every sighting belongs to one paper, so
 * that records = sightings + rejects and the papers' {@code n_sightings} add up to the sightings.
 */
public final class CorpusBuilder {
  private final Settings.Ingest ingest;
  private final Settings.Corpus corpus;
  private final RowStore store;

  /**
   * A builder that keeps in a store what it needs more than once: the variants, their matches, the
   * sightings and the papers.
   */
  public CorpusBuilder(Settings.Ingest ingest, Settings.Corpus corpus, RowStore store) {
    this.ingest = ingest;
    this.corpus = corpus;
    this.store = store;
  }

  /** The corpus of these records, which are read several times. */
  public Corpus build(Dataset<Row> records) {
    Dataset<Row> dated = new PublicationDates(ingest.captureYear()).withDates(records);
    Dataset<Row> sightings =
        store.keep(
            "sightings",
            new PaperIds(corpus, store)
                .withPaperIds(dated.filter(col(RecordSchema.REASON).isNull())));
    Dataset<Row> papers = store.keep("papers", Merging.papers(sightings));
    return new Corpus(
        PapersTable.TABLE.select(papers),
        PaperAuthorsTable.TABLE.select(Merging.authors(papers)),
        SightingsTable.TABLE.select(sightings),
        RejectsTable.TABLE.select(records.filter(col(RecordSchema.REASON).isNotNull())));
  }
}
