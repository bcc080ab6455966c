package io.github.ream.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.github.ream.config.Settings;
import io.github.ream.corpus.Corpus;
import io.github.ream.corpus.CorpusBuilder;
import io.github.ream.corpus.EarlierCorpus;
import io.github.ream.corpus.RecordCounts;
import io.github.ream.corpus.TouchedSightings;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The corpus of a run's records. Where records are added to a report whose own records all stay,
 * only the papers that they touch are merged ({@link TouchedSightings}); the others are taken over
 * from the report's tables, and the corpus is the same. Wherever that is not sure, all are merged.
 */
final class GrownCorpus {
  private static final Logger LOG = LoggerFactory.getLogger(GrownCorpus.class);

  /** The most files whose names stand in a query. */
  private static final int MOST_FILES = 1_000;

  /** The most papers whose ids do. */
  private static final int MOST_PAPERS = 10_000;

  private final JobContext context;
  private final ReportStage stage;
  private final PublishedReport report;

  GrownCorpus(JobContext context, ReportStage stage, ReportLocation location) {
    this.context = context;
    this.stage = stage;
    this.report = new PublishedReport(context, location);
  }

  /** The corpus of all records. */
  Corpus of(RecordArchive.Gathered records) {
    CorpusBuilder builder =
        new CorpusBuilder(
            context.settings().ingest(), context.settings().corpus(), stage::workingCopy);
    List<String> added = records.added().orElse(List.of());
    String why =
        records.added().isPresent()
            ? whyAll(added, records.counts())
            : "the report is new or keeps no records, some of its files have changed, or another"
                + " version of Ream made it";
    Optional<TouchedSightings> touched =
        why == null ? touched(records.all(), added) : Optional.empty();
    if (touched.isEmpty()) {
      LOG.info(
          "all papers are merged: {}",
          why == null ? "what was added touches too many, or it cannot be told which" : why);
      return builder.build(records.all(), records.counts());
    }
    LOG.info("{} sightings are merged again", touched.get().places().size());
    return builder.build(records.all(), records.counts(), earlier(), touched.get());
  }

  /** The reason to merge all papers; null if there is none. */
  private String whyAll(List<String> added, RecordCounts counts) {
    if (counts.parts() > 0) {
      return "some records are parts of papers";
    } else if (counts.noticing() > 0) {
      return "notices name the papers that they are about";
    } else if (counts.sightings() > TouchedSightings.MOST || added.size() > MOST_FILES) {
      return "they are too many for the driver";
    } else if (!report.location().has(SightingsTable.TABLE.name())
        || !report.location().has(ReportLocation.NAMES)) {
      return "the report keeps no names as written";
    }
    return report.settings().filter(this::mergeAlike).isPresent()
        ? null
        : "the report was merged under other settings";
  }

  private boolean mergeAlike(Settings before) {
    Settings now = context.settings();
    return before.corpus().equals(now.corpus())
        && before.ingest().captureYear().equals(now.ingest().captureYear());
  }

  private Optional<TouchedSightings> touched(Dataset<Row> records, List<String> added) {
    Dataset<Row> sightings = records.filter(col(RecordSchema.REASON).isNull());
    Column isAdded = col(RecordSchema.SOURCE_FILE).isin(added.toArray());
    return TouchedSightings.of(
            sightings.filter(not(isAdded)),
            sightings.filter(isAdded),
            report.read(SightingsTable.TABLE),
            context.settings().corpus().maxAbstractsPerTitle())
        .filter(
            found -> found.papers().size() <= MOST_PAPERS && found.files().size() <= MOST_FILES);
  }

  private EarlierCorpus earlier() {
    return new EarlierCorpus(
        report.read(PapersTable.TABLE),
        stage.entry(ReportLocation.NAMES).published().orElseThrow(),
        report.readIfThere(PaperAuthorsTable.TABLE),
        report.readIfThere(PaperAffiliationsTable.TABLE),
        report.read(SightingsTable.TABLE));
  }
}
