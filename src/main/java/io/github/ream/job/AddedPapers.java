package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PapersTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The papers that a run adds to a report, and whether the report's topics may stand for them. */
final class AddedPapers {
  /** The most papers that drift is measured on; their ids come to the driver. */
  private static final int MOST = 2_000;

  private final JobContext context;
  private final PublishedReport report;

  AddedPapers(JobContext context, ReportLocation report) {
    this.context = context;
    this.report = new PublishedReport(context, report);
  }

  /**
   * Ids of papers to add, if the report's topics may be kept: text, topics and seed are set as they
   * were in the run before, and there are papers to add. Without new papers a report that was
   * fitted is fitted again, so that the same run gives the same report; one whose topics were kept
   * keeps them.
   *
   * @param papers all papers among which there may be new ones
   * @return empty if topics are to be fitted anew
   */
  Optional<Set<String>> sampleToKeepTopics(Dataset<Row> papers) {
    if (report.settings().filter(this::fitLike).isEmpty()) {
      return Optional.empty();
    }
    Set<String> sample = sample(papers);
    return sample.isEmpty() && wereFitted() ? Optional.empty() : Optional.of(sample);
  }

  /** Ids are hashes of what papers say, so that the first ones are a random sample. */
  private Set<String> sample(Dataset<Row> papers) {
    Dataset<Row> known = report.read(PapersTable.TABLE).select(PapersTable.PAPER_ID);
    return new HashSet<>(
        papers
            .select(PapersTable.PAPER_ID)
            .join(known, new String[] {PapersTable.PAPER_ID}, "left_anti")
            .orderBy(PapersTable.PAPER_ID)
            .limit(MOST)
            .as(Encoders.STRING())
            .collectAsList());
  }

  private boolean fitLike(Settings before) {
    Settings now = context.settings();
    return before.seed() == now.seed()
        && before.text().equals(now.text())
        && before.topics().equals(now.topics());
  }

  private boolean wereFitted() {
    return report.rows(ModelSelectionTable.TABLE).stream()
        .anyMatch(fit -> fit.getAs(ModelSelectionTable.ITERATIONS) != null);
  }
}
