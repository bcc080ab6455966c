package io.github.ream.job;

import io.github.ream.config.Quantity;
import io.github.ream.corpus.Corpus;
import io.github.ream.corpus.RecordCounts;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.Step;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.TopicsTable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Dumps in; papers, sightings and rejects out. */
public final class IngestJob {
  static final Progress.PlannedStep READ = new Progress.PlannedStep(Step.READING_DUMPS, 2);
  static final Progress.PlannedStep MERGE = new Progress.PlannedStep(Step.MERGING_PAPERS, 4);

  /** So many rows take the driver some 50 MB. */
  private static final int FEW = 100_000;

  /** The authors of a paper that names them, as most papers have them. */
  private static final long AUTHORS = 4;

  /**
   * As {@link #FEW}, of rows with the first {@value RecordSchema#RAW_CHARS} characters of a record.
   */
  private static final int FEW_TEXTS = 10_000;

  private final JobContext context;

  public IngestJob(JobContext context) {
    this.context = context;
  }

  /**
   * Reads dumps and publishes what they hold. Topics and author counts, where the report has some,
   * rest on its papers and are made anew too.
   *
   * @throws NoPaperException if no record is a paper; then what was published before stays
   */
  public void run(List<String> inputs, String output) throws IOException {
    ReportLocation location =
        ReportPlace.forDumps(
            inputs,
            output,
            context.settings().ingest(),
            context.spark().sparkContext().hadoopConfiguration());
    boolean topics = location.has(TopicsTable.TABLE.name());
    boolean counts = location.has(AuthorCountsTable.TABLE.name());
    boolean page = location.has(ReportLocation.PAGE);
    context
        .progress()
        .plan(
            Stream.of(
                    step(true, READ),
                    step(true, MERGE),
                    step(topics, TopicsJob.step(context)),
                    step(counts, AuthorsJob.STEP),
                    step(topics || counts || page, PageJob.STEP))
                .flatMap(Optional::stream)
                .toList());
    new ReportRun(context, location)
        .publish(
            stage -> {
              Ingested ingested = stageTables(stage, location, inputs);
              // What the steps were planned by may have changed until the report was this run's.
              if (location.has(TopicsTable.TABLE.name())) {
                new TopicsJob(context).fitOrScore(stage, location, ingested);
              } else {
                stage.write(PapersTable.TABLE, ingested.papers());
              }
              if (location.has(AuthorCountsTable.TABLE.name())) {
                new AuthorsJob(context).stageTables(stage);
              }
              return ingested.filesRead();
            });
  }

  private static Optional<Progress.PlannedStep> step(boolean made, Progress.PlannedStep step) {
    return made ? Optional.of(step) : Optional.empty();
  }

  /**
   * The papers that were read.
   *
   * @param papers {@link PapersTable} without topics: those that were merged, on disk, and those
   *     taken over from the report, read from its table each time
   * @param merged the papers of these that were merged now
   * @param filesRead number of files read for it
   */
  record Ingested(Dataset<Row> papers, Dataset<Row> merged, long filesRead) {}

  /** Writes sightings, rejects, files and named authors; the papers wait for their topics. */
  Ingested stageTables(ReportStage stage, ReportLocation location, List<String> inputs) {
    context.progress().begin(Step.READING_DUMPS);
    if (context.settings().ingest().replace()) {
      stage.restsOnSample(false);
    }
    context.progress().activity(Activity.Work.LISTING, "listing and checksums");
    DumpReader reader = new DumpReader(context.spark(), context.settings().ingest());
    Listing listing = reader.list(inputs);
    RecordArchive.Gathered records = new RecordArchive(context, stage).gather(reader, listing);
    if (records.sightingsOfInput() == 0) {
      throw new NoPaperException(noPaper(listing, records.ofInput()));
    }

    context.progress().begin(Step.MERGING_PAPERS);
    Corpus corpus = new GrownCorpus(context, stage, location).of(records);
    if (context.settings().ingest().keepRecords()) {
      stage.entry(ReportLocation.NAMES).write(corpus.writtenNames());
    }
    RecordCounts counts = records.counts();
    stage.write(SightingsTable.TABLE, corpus.sightings(), counts.sightings(), FEW);
    // A row per file, as the driver has of the files that it lists.
    List<Row> files =
        DumpFilesTable.TABLE.select(ArchivedRecords.dumpFiles(records.all())).collectAsList();
    stage.write(DumpFilesTable.TABLE, files);
    long rejects =
        files.stream().mapToLong(file -> file.<Long>getAs(DumpFilesTable.N_REJECTS)).sum();
    stage.write(RejectsTable.TABLE, corpus.rejects(), rejects, FEW_TEXTS);
    if (counts.naming() > 0) {
      stage.write(PaperAuthorsTable.TABLE, corpus.paperAuthors(), AUTHORS * counts.naming(), FEW);
    }
    if (counts.affiliated() > 0) {
      stage.write(
          PaperAffiliationsTable.TABLE,
          corpus.paperAffiliations(),
          AUTHORS * counts.affiliated(),
          FEW);
    }
    return new Ingested(corpus.papers(), corpus.merged(), records.filesRead());
  }

  /**
   * The message; it counts the rejects by reason, at most one entry for each code of the closed
   * list, and tells the first of the most frequent reason.
   */
  private static String noPaper(Listing listing, Dataset<Row> rejects) {
    Column first =
        functions.min(
            functions.struct(RecordSchema.SOURCE_FILE, RecordSchema.POSITION, RecordSchema.DETAIL));
    List<Row> reasons =
        rejects
            .groupBy(RecordSchema.REASON)
            .agg(functions.count("*").as("count"), first.as("first"))
            .orderBy(functions.col("count").desc(), functions.col(RecordSchema.REASON))
            .collectAsList();
    return "no readable paper in "
        + Quantity.of(listing.files().size(), "file")
        + (reasons.isEmpty() ? "" : rejected(reasons));
  }

  private static String rejected(List<Row> reasons) {
    String counts =
        reasons.stream()
            .map(r -> r.getAs(RecordSchema.REASON) + " " + r.getAs("count"))
            .collect(Collectors.joining(", "));
    Row first = reasons.get(0).getAs("first");
    String detail = first.getAs(RecordSchema.DETAIL);
    return "; rejected records: "
        + counts
        + "; the first, in "
        + first.getAs(RecordSchema.SOURCE_FILE)
        + (detail == null ? "" : ": " + detail);
  }
}
