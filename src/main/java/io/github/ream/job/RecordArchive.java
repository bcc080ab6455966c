package io.github.ream.job;

import static org.apache.spark.sql.functions.broadcast;

import io.github.ream.config.Quantity;
import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.corpus.PartRecords;
import io.github.ream.corpus.RecordCounts;
import io.github.ream.corpus.RecordKeys;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.progress.Activity;
import io.github.ream.publish.Build;
import io.github.ream.publish.KeptEntry;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>With the records are kept their {@link RecordKeys}. A run that drops no file leaves the kept
 * records in their files and adds its own in another one.
 *
 * <p>Parts of papers ({@link PartRecords}) are kept as read and joined in every run, so that a part
 * and its paper find each other whichever came first. A run without parts joins nothing.
 */
final class RecordArchive {
  /** The most small files that records are added to; if there are more, all are written anew. */
  private static final int MOST_FILES = 32;

  /** The most bytes that are copied by the driver where a file system has no links. */
  private static final long MOST_COPIED = 256L << 20;

  private final JobContext context;
  private final SparkSession spark;
  private final ReportStage stage;
  private final KeptEntry entry;
  private final String version = Build.id();
  private final String reader;

  RecordArchive(JobContext context, ReportStage stage) {
    this.context = context;
    this.spark = context.spark();
    this.stage = stage;
    this.entry = stage.entry(ReportLocation.RECORDS);
    Settings.Ingest ingest = context.settings().ingest();
    this.reader =
        version
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
   * @param added the files whose records were added to kept ones; empty unless all of these are
   *     taken over with the keys that they have
   */
  record Gathered(
      Dataset<Row> all,
      RecordCounts counts,
      Dataset<Row> ofInput,
      long sightingsOfInput,
      long filesRead,
      Optional<List<String>> added) {}

  /** Reads what is new or changed, takes over what is known, and stages both. */
  Gathered gather(DumpReader dumps, Listing listing) {
    Dataset<Row> known = known();
    Map<String, String> checksums = dumps.checksums(listing);
    Map<String, KnownFile> knownFiles = known == null ? Map.of() : KnownFile.of(known, version);
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
            + kept.values().stream().mapToLong(KnownFile::bytes).sum(),
        context.settings().ingest());
    RecordCounts counts =
        kept.values().stream().map(KnownFile::counts).reduce(RecordCounts.NONE, RecordCounts::and);
    long sightingsOfInput = keptOfInput.sightings();
    boolean allStay = allStay(knownFiles, kept);
    boolean asTheyStand =
        allStay && (toRead.isEmpty() || entry.isKeptCheaply(MOST_FILES, MOST_COPIED));
    Dataset<Row> all;
    if (toRead.isEmpty() && asTheyStand) {
      all = entry.keep(ArchivedRecords.SCHEMA);
    } else {
      // The records are counted while they are written, which saves a job.
      Observation seen = new Observation();
      Dataset<Row> facts = broadcast(spark.createDataFrame(read, ArchivedRecords.FILES));
      Dataset<Row> records = read(dumps, toRead, facts);
      if (asTheyStand) {
        all = entry.add(counting(records, seen));
        RecordCounts added = counted(seen);
        sightingsOfInput += added.sightings();
        counts = counts.and(added);
      } else {
        all =
            written(counting(known == null ? records : without(facts, known).union(records), seen));
        RecordCounts written = counted(seen);
        sightingsOfInput += written.sightings() - counts.sightings();
        counts = written;
      }
    }
    if (counts.parts() > 0) {
      context.progress().activity(Activity.Work.RECORDS, "joining parts of papers");
      // Kept as read: a later run may bring the papers of parts that have none now.
      all =
          PartRecords.ofNone(all)
              .union(
                  stage.workingCopy(
                      "joined-parts",
                      ArchivedRecords.keyed(
                          PartRecords.joined(PartRecords.ofCollections(all)), version)));
      counts = RecordCounts.of(all);
      sightingsOfInput =
          RecordCounts.of(all.join(paths(listing), RecordSchema.SOURCE_FILE)).sightings();
    }
    return new Gathered(
        all,
        counts,
        all.join(paths(listing), RecordSchema.SOURCE_FILE),
        sightingsOfInput,
        toRead.size(),
        allStay ? Optional.of(toRead.stream().map(FoundFile::path).toList()) : Optional.empty());
  }

  /** Whether all kept records are taken over, and have the keys that this version of Ream tells. */
  private boolean allStay(Map<String, KnownFile> known, Map<String, KnownFile> kept) {
    return context.settings().ingest().keepRecords()
        && !known.isEmpty()
        && kept.size() == known.size()
        && known.values().stream().allMatch(KnownFile::keyed);
  }

  private Dataset<Row> read(DumpReader dumps, List<FoundFile> files, Dataset<Row> facts) {
    return ArchivedRecords.keyed(
        dumps.read(new Listing(files)).join(facts, new String[] {RecordSchema.SOURCE_FILE}, "left"),
        version);
  }

  /** The known records of other files. */
  private Dataset<Row> without(Dataset<Row> files, Dataset<Row> known) {
    return ArchivedRecords.keyed(
        known.join(files, new String[] {RecordSchema.SOURCE_FILE}, "left_anti"), version);
  }

  private static Dataset<Row> counting(Dataset<Row> records, Observation seen) {
    List<Column> counts = RecordCounts.columns();
    return records.observe(
        seen, counts.get(0), counts.subList(1, counts.size()).toArray(Column[]::new));
  }

  private Dataset<Row> written(Dataset<Row> records) {
    return context.settings().ingest().keepRecords()
        ? entry.write(records)
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
        ArchivedRecords.ofNow(
            entry.published().map(kept -> ArchivedRecords.withKeysOf(version, kept)).orElse(null));
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
