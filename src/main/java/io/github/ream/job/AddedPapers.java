package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.ParquetRows;
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
   * Whether the topics may be kept: they were fitted as the settings ask for, and there are papers
   * that the report has not, or its topics were kept before. Otherwise the fit gives again what it
   * gave, and so does the run.
   *
   * @param sample of the papers that are added
   */
  boolean mayKeepTopics(Set<String> sample) {
    return settingsOfReport().filter(this::fitLike).isPresent()
        && (!wereFitted() || !sample.isEmpty());
  }

  /** Ids of papers that the report does not have, the first by letters if they are many. */
  Set<String> sample(Dataset<Row> papers) {
    Dataset<Row> known =
        context
            .spark()
            .read()
            .schema(PapersTable.TABLE.schema())
            .parquet(report.table(PapersTable.TABLE).toString())
            .select(PapersTable.PAPER_ID);
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
        && before.topics().fitLike(now.topics());
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
      new ParquetRows(report.table(table), context.spark().sparkContext().hadoopConfiguration())
          .forEach(rows::add);
    }
    return rows;
  }
}
