package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private final ReportLocation report;

  AddedPapers(JobContext context, ReportLocation report) {
    this.context = context;
    this.report = report;
  }

  /**
   * Ids of papers to add, if the report's topics may be kept: text, topics and seed are set as they
   * were in the run before, and there are papers to add. Without new papers a report that was
   * fitted is fitted again, so that the same run gives the same report; one whose topics were kept
   * keeps them.
   *
   * @return empty if topics are to be fitted anew
   */
  Optional<Set<String>> sampleToKeepTopics(Dataset<Row> papers) {
    if (settingsOfReport().filter(this::fitLike).isEmpty()) {
      return Optional.empty();
    }
    Set<String> sample = sample(papers);
    return sample.isEmpty() && wereFitted() ? Optional.empty() : Optional.of(sample);
  }

  /** Ids are hashes of what papers say, so that the first ones are a random sample. */
  private Set<String> sample(Dataset<Row> papers) {
    Dataset<Row> known =
        new PublishedReport(context, report).read(PapersTable.TABLE).select(PapersTable.PAPER_ID);
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

  /** The settings of the run that made the report; empty if this Ream cannot read them. */
  private Optional<Settings> settingsOfReport() {
    try {
      return rows(RunTable.TABLE).stream()
          .findFirst()
          .map(run -> SettingsReader.ofJson(run.getAs(RunTable.SETTINGS)));
    } catch (UserMistakeException e) {
      return Optional.empty();
    }
  }

  private boolean wereFitted() {
    return rows(ModelSelectionTable.TABLE).stream()
        .anyMatch(fit -> fit.getAs(ModelSelectionTable.ITERATIONS) != null);
  }

  /** The rows of a small table. */
  private List<Row> rows(Table table) {
    List<Row> rows = new ArrayList<>();
    if (report.has(table.name())) {
      report.rows(table).forEach(rows::add);
    }
    return rows;
  }
}
