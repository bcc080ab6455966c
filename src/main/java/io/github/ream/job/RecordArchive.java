package io.github.ream.job;

import static org.apache.spark.sql.functions.broadcast;

import io.github.ream.config.Quantity;
import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.corpus.PartRecords;
import io.github.ream.corpus.RecordCounts;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.progress.Activity;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.publish.RunRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * The records of all dumps that a report rests on, as they were read, before identity and merging.
 * They are kept with the report (folder {@code .records}), so that a run on an output that exists
 * reads only files that are new or changed, and gives what a run on all of them at once would give.
 *
 * <p>A file is known if path, size and checksum are the same, and if it was read by the same
 * version of Ream with the same limit of a record's length. A file that could not be read is tried
 * again.
 *
 * <p>Parts of papers ({@link PartRecords}) are kept as read and joined in every run, so that a part
 * and its paper find each other whichever came first. A run without parts joins nothing.
 */
final class RecordArchive {
  private final JobContext context;
  private final SparkSession spark;
  private final ReportStage stage;
  private final String reader;

  RecordArchive(JobContext context, ReportStage stage) {
    this.context = context;
    this.spark = context.spark();
    this.stage = stage;
    Settings.Ingest ingest = context.settings().ingest();
    this.reader =
        RunRow.reamVersion()
            + ", max-record-chars "
            + ingest.maxRecordChars()
            + (ingest.columns().isEmpty() ? "" : ", columns " + ingest.columns())
            + (ingest.charset().equals("utf-8") ? "" : ", charset " + ingest.charset());
  }

  /**
   * The records of a run.
   *
   * @param all records of every file that the report rests on, on disk
   * @param counts counts of all these records
   * @param ofInput records of the files that the run was given, known files too
   * @param sightingsOfInput how many records of these files are papers
   * @param filesRead how many files the run read
   */
  record Gathered(
      Dataset<Row> all,
      RecordCounts counts,
      Dataset<Row> ofInput,
      long sightingsOfInput,
      long filesRead) {}

  /** Reads what is new or changed, takes over what is known, and stages both. */
  Gathered gather(DumpReader dumps, Listing listing) {
    Dataset<Row> known = known();
    Map<String, String> checksums = dumps.checksums(listing);
    Map<String, KnownFile> knownFiles = known == null ? Map.of() : KnownFile.of(known);
    List<FoundFile> toRead = new ArrayList<>();
    List<Row> read = new ArrayList<>();
    Map<String, KnownFile> kept = new HashMap<>(knownFiles);
    RecordCounts keptOfInput = RecordCounts.NONE;
    for (FoundFile file : listing.files()) {
      String checksum = checksums.get(file.path());
      KnownFile knownFile = knownFiles.get(file.path());
      if (knownFile != null && knownFile.is(file, checksum, reader)) {
        keptOfInput = keptOfInput.and(knownFile.counts());
      } else {
        kept.remove(file.path());
        toRead.add(file);
        read.add(RowFactory.create(file.path(), file.length(), checksum, reader));
      }
    }
    if (known != null) {
      context
          .progress()
          .activity(
              Activity.Work.RECORDS,
              toRead.size()
                  + " of "
                  + Quantity.of(listing.files().size(), "file")
                  + (toRead.size() == 1 ? " is" : " are")
                  + " new or changed");
    } else {
      context.progress().activity(Activity.Work.RECORDS, "records");
    }
    ShufflePartitions.suit(
        spark,
        toRead.stream().mapToLong(FoundFile::length).sum()
            + kept.values().stream().mapToLong(KnownFile::bytes).sum());
    RecordCounts counts =
        kept.values().stream().map(KnownFile::counts).reduce(RecordCounts.NONE, RecordCounts::and);
    long sightingsOfInput = keptOfInput.sightings();
    Dataset<Row> all;
    if (toRead.isEmpty() && known != null && context.settings().ingest().keepRecords()) {
      all = stage.keepEntry(ReportLocation.RECORDS, ArchivedRecords.SCHEMA);
    } else {
      // The records are counted while they are written, which saves a job.
      Observation seen = new Observation();
      all = written(dumps, toRead, spark.createDataFrame(read, ArchivedRecords.FILES), known, seen);
      RecordCounts written = counted(seen);
      sightingsOfInput += written.sightings() - counts.sightings();
      counts = written;
    }
    if (counts.parts() > 0) {
      context.progress().activity(Activity.Work.RECORDS, "joining parts of papers");
      // Kept as read: a later run may bring the papers of parts that have none now.
      all =
          PartRecords.ofNone(all)
              .union(
                  stage.workingCopy(
                      "joined-parts", PartRecords.joined(PartRecords.ofCollections(all))));
      counts = RecordCounts.of(all);
      sightingsOfInput =
          RecordCounts.of(all.join(paths(listing), RecordSchema.SOURCE_FILE)).sightings();
    }
    return new Gathered(
        all,
        counts,
        all.join(paths(listing), RecordSchema.SOURCE_FILE),
        sightingsOfInput,
        toRead.size());
  }

  private Dataset<Row> written(
      DumpReader dumps,
      List<FoundFile> toRead,
      Dataset<Row> facts,
      Dataset<Row> known,
      Observation seen) {
    String[] file = {RecordSchema.SOURCE_FILE};
    Dataset<Row> records =
        dumps
            .read(new Listing(toRead))
            .join(broadcast(facts), file, "left")
            .select(ArchivedRecords.columns());
    if (known != null) {
      records =
          known
              .join(broadcast(facts), file, "left_anti")
              .select(ArchivedRecords.columns())
              .union(records);
    }
    List<Column> counts = RecordCounts.columns();
    records =
        records.observe(
            seen, counts.get(0), counts.subList(1, counts.size()).toArray(Column[]::new));
    return context.settings().ingest().keepRecords()
        ? stage.writeEntry(ReportLocation.RECORDS, records)
        : stage.workingCopy("records", records);
  }

  private static RecordCounts counted(Observation seen) {
    try {
      return RecordCounts.of(seen.getAsJava());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while records were counted", e);
    }
  }

  /** The records that the published report keeps; null if it keeps none, or is to be replaced. */
  private Dataset<Row> known() {
    if (context.settings().ingest().replace()) {
      return null;
    }
    stage.refuseHalfReplaced();
    Dataset<Row> records =
        ArchivedRecords.ofNow(stage.published(ReportLocation.RECORDS).orElse(null));
    if (records != null && !records.schema().equals(ArchivedRecords.SCHEMA)) {
      throw new UserMistakeException(
          "the output keeps records of another version of Ream, which cannot be added to; give all"
              + " dumps again with --replace");
    }
    return records;
  }

  private Dataset<Row> paths(Listing listing) {
    return broadcast(
        spark
            .createDataset(
                listing.files().stream().map(FoundFile::path).toList(), Encoders.STRING())
            .toDF(RecordSchema.SOURCE_FILE));
  }
}
