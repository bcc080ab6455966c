package io.github.ream.bench.growth;

import io.github.ream.config.Settings;
import io.github.ream.dump.DumpSample;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.TermsTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/**
 * What a measured run was about.
 *
 * @param files files read
 * @param bytes bytes of the dumps as stored
 * @param textBytes bytes of the dumps unpacked, an estimate
 * @param records records read
 * @param papers papers that they are
 * @param words words of titles and abstracts of all sightings, an estimate
 * @param authorships authors of papers, each paper with its own
 * @param tokens occurrences of terms of the vocabulary
 * @param terms size of the vocabulary
 * @param k number of topics
 * @param passes passes over the corpus that all fits made
 */
public record RunFacts(
    long files,
    long bytes,
    long textBytes,
    long records,
    long papers,
    long words,
    long authorships,
    long tokens,
    long terms,
    int k,
    long passes) {

  /**
   * The facts of a report and the dumps that it was made from.
   *
   * @throws IOException if a table cannot be read
   */
  static RunFacts of(List<String> inputs, String report, Settings settings, Configuration hadoop)
      throws IOException {
    DumpSample sample = DumpSample.of(inputs, settings.ingest(), hadoop);
    ReportLocation location = ReportLocation.lookedAt(report, hadoop);
    List<Row> runs = new ArrayList<>();
    location.rows(RunTable.TABLE).forEach(runs::add);
    Row run = runs.get(0);
    LongAdder tokens = new LongAdder();
    LongAdder passes = new LongAdder();
    location
        .rows(TermsTable.TABLE)
        .forEach(row -> tokens.add(row.<Long>getAs(TermsTable.CORPUS_FREQUENCY)));
    location
        .rows(ModelSelectionTable.TABLE)
        .forEach(
            row -> {
              Integer made = row.getAs(ModelSelectionTable.ITERATIONS);
              passes.add(made == null ? 0 : made);
            });
    long authorships =
        location.has(PaperAuthorsTable.TABLE.name())
            ? location.rows(PaperAuthorsTable.TABLE).count()
            : 0;
    DumpSample.Content content = sample.content();
    long records = run.<Long>getAs(RunTable.N_RECORDS);
    return new RunFacts(
        sample.files(),
        sample.bytes(),
        Math.round(content.textBytes()),
        records,
        run.<Long>getAs(RunTable.N_PAPERS),
        // The sample knows words for each record better than records.
        Math.round(content.words() * (records / Math.max(1, content.records()))),
        authorships,
        tokens.sum(),
        location.rows(TermsTable.TABLE).count(),
        run.<Integer>getAs(RunTable.K),
        passes.sum());
  }
}
