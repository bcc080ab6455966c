package io.github.ream.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.github.ream.config.Settings;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.Column;
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
  /**
   * The most ids that are broadcast to every executor, about 100 MB: then the texts of sightings
   * need no shuffle to be joined with them.
   */
  private static final long MOST_BROADCAST = 1_000_000;

  private final Settings.Ingest ingest;
  private final Settings.Corpus corpus;
  private final RowStore store;

  /**
   * A builder that keeps in a store the rows that it reads more than once: the capture years of
   * captures, the ids of papers seen several times, and the papers.
   */
  public CorpusBuilder(Settings.Ingest ingest, Settings.Corpus corpus, RowStore store) {
    this.ingest = ingest;
    this.corpus = corpus;
    this.store = store;
  }

  /**
   * The corpus of some records.
   *
   * @param records the records, read several times; all with their {@link RecordKeys}, or none:
   *     then these are told each time
   * @param counts the numbers of these records
   */
  public Corpus build(Dataset<Row> records, RecordCounts counts) {
    Merged merged = merged(records, counts, Optional.empty());
    Spellings.Unified unified = Spellings.unified(merged.papers);
    return new Corpus(
        PapersTable.TABLE.select(unified.papers()),
        unified.written(),
        merged.papers,
        merged.authors(),
        merged.affiliations(),
        merged.sightings(),
        rejects(records));
  }

  /**
   * The corpus of records of which some were added to those of an earlier corpus.
   *
   * @param records all records, as for {@link #build(Dataset, RecordCounts)}; no part of a paper,
   *     and no notice that names DOIs
   * @param counts the numbers of these records
   * @param earlier the corpus of the others, made by this version of Ream under the same settings
   * @param touched the sightings that are merged again
   */
  public Corpus build(
      Dataset<Row> records, RecordCounts counts, EarlierCorpus earlier, TouchedSightings touched) {
    Merged merged = merged(records, counts, Optional.of(touched.are(records.sparkSession())));
    EarlierCorpus stays = earlier.without(touched.papers());
    Spellings.Unified unified =
        Spellings.unified(stays.papersAsWritten().union(PapersTable.TABLE.select(merged.papers)));
    return new Corpus(
        PapersTable.TABLE.select(unified.papers()),
        unified.written(),
        merged.papers,
        EarlierCorpus.with(stays.paperAuthors(), merged.authors()),
        EarlierCorpus.with(stays.paperAffiliations(), merged.affiliations()),
        stays.sightings().union(merged.sightings()),
        rejects(records));
  }

  /**
   * Sightings with the ids of their papers.
   *
   * @param identified the sightings
   * @param papers the merged papers, on disk, with names as written
   */
  private record Merged(Dataset<Row> identified, Dataset<Row> papers) {
    Dataset<Row> authors() {
      return PaperAuthorsTable.TABLE.select(Merging.authors(papers));
    }

    Dataset<Row> affiliations() {
      return PaperAffiliationsTable.TABLE.select(Affiliations.of(papers));
    }

    Dataset<Row> sightings() {
      return SightingsTable.TABLE.select(identified);
    }
  }

  /** Merges the sightings among records, all of them or those that meet a condition. */
  private Merged merged(Dataset<Row> records, RecordCounts counts, Optional<Column> only) {
    // Asked of records that have keys already, Spark would read all texts for it.
    boolean keyed = Arrays.asList(records.columns()).contains(RecordKeys.COLUMN);
    Dataset<Row> all =
        (keyed ? records : RecordKeys.of(records)).filter(col(RecordSchema.REASON).isNull());
    Dataset<Row> read = only.map(all::filter).orElse(all);
    Dataset<Row> sightings = counts.noticing() > 0 ? NoticedPapers.marked(read) : read;
    Optional<Dataset<Row>> ids =
        new PaperIds(corpus, store)
            .unlikeTheirTitle(sightings, counts.sightings())
            .map(found -> found.count() <= MOST_BROADCAST ? broadcast(found.ids()) : found.ids());
    Dataset<Row> dated =
        dated(sightings, records, counts)
            .withColumn(SightedPaper.PLACE, SightedPaper.placeColumn());
    Column idOfTitle = RecordKeys.paperId();
    Dataset<Row> alone = dated.withColumn(PapersTable.PAPER_ID, idOfTitle);
    Dataset<Row> identified = alone;
    Dataset<Row> papers = Merging.papers(alone);
    if (ids.isPresent()) {
      identified =
          joined(dated, ids.get(), "left")
              .withColumn(PapersTable.PAPER_ID, coalesce(col(PapersTable.PAPER_ID), idOfTitle));
      Column shared = col(PaperIds.SHARED);
      papers =
          Merging.papers(
              identified.filter(coalesce(not(shared), lit(true))),
              joined(dated, ids.get().filter(shared), "inner"));
    }
    return new Merged(identified, store.keep("papers", papers));
  }

  private static Dataset<Row> rejects(Dataset<Row> records) {
    return RejectsTable.TABLE.select(records.filter(col(RecordSchema.REASON).isNotNull()));
  }

  private Dataset<Row> dated(Dataset<Row> sightings, Dataset<Row> records, RecordCounts counts) {
    PublicationDates dates = new PublicationDates(ingest.captureYear());
    return dates.infersYears() && counts.onCaptures() > 0
        ? dates.withDates(
            sightings, store.keep("capture-years", PublicationDates.captureYears(records)))
        : dates.withDates(sightings);
  }

  private static Dataset<Row> joined(Dataset<Row> sightings, Dataset<Row> ids, String how) {
    return sightings.join(ids, new String[] {SightedPaper.PLACE}, how);
  }
}
