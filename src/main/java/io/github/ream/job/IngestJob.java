package io.github.ream.job;

import io.github.ream.corpus.Corpus;
import io.github.ream.corpus.CorpusBuilder;
import io.github.ream.dump.DumpReader;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Dumps in; papers, sightings and rejects out. */
public final class IngestJob {
  static final Progress.Step READ = new Progress.Step("reading dumps", 2);
  static final Progress.Step MERGE = new Progress.Step("merging papers", 2);

  private final JobContext context;

  public IngestJob(JobContext context) {
    this.context = context;
  }

  /**
   * Reads dumps and publishes what they hold, without topics and author counts.
   *
   * @throws NoPaperException if no record is a paper; then what was published before stays
   */
  public void run(List<String> inputs, String output) throws IOException {
    ReportLocation location =
        new ReportLocation(output, context.spark().sparkContext().hadoopConfiguration());
    context.progress().plan(List.of(READ, MERGE));
    new ReportRun(context, location)
        .publish(
            stage -> {
              Ingested ingested = stageTables(stage, inputs);
              stage.write(PapersTable.TABLE, ingested.papers());
              return ingested.files();
            });
  }

  /**
   * What was read.
   *
   * @param papers {@link PapersTable} without topics, on disk
   * @param files number of files
   */
  record Ingested(Dataset<Row> papers, long files) {}

  /** Writes sightings, rejects and named authors; the papers wait for their topics. */
  Ingested stageTables(ReportStage stage, List<String> inputs) {
    context.progress().begin(READ.name());
    DumpReader reader = new DumpReader(context.spark(), context.settings().ingest());
    DumpReader.Listing listing = reader.list(inputs);
    // On disk, because merging reads the records several times and dumps may exceed all memory.
    Dataset<Row> records = stage.workingCopy("records", reader.read(listing));

    context.progress().begin(MERGE.name());
    Corpus corpus =
        new CorpusBuilder(
                context.settings().ingest(), context.settings().corpus(), stage::workingCopy)
            .build(records);
    if (corpus.papers().isEmpty()) {
      throw new NoPaperException(noPaper(listing, corpus.rejects()));
    }
    stage.write(SightingsTable.TABLE, corpus.sightings());
    stage.write(RejectsTable.TABLE, corpus.rejects());
    if (!corpus.paperAuthors().isEmpty()) {
      stage.write(PaperAuthorsTable.TABLE, corpus.paperAuthors());
    }
    return new Ingested(corpus.papers(), listing.files().size());
  }

  /** At most one entry for each code of the closed list of reasons. */
  private static String noPaper(DumpReader.Listing listing, Dataset<Row> rejects) {
    String reasons =
        rejects
            .groupBy(RejectsTable.REASON)
            .count()
            .orderBy(functions.col("count").desc(), functions.col(RejectsTable.REASON))
            .collectAsList()
            .stream()
            .map(r -> r.getString(0) + " " + r.getLong(1))
            .collect(Collectors.joining(", "));
    return "no readable paper in "
        + listing.files().size()
        + " files"
        + (reasons.isEmpty() ? "" : "; rejected records: " + reasons);
  }
}
