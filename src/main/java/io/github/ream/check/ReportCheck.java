package io.github.ream.check;

import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** Verifies every promise of a report. Nothing is written. */
public final class ReportCheck {
  private final CheckedReport report;
  private final List<Look> looks = new ArrayList<>();
  private final Optional<DumpChecksums> dumps;

  /**
   * A check of a report; footers of its tables are read at once.
   *
   * @param withDumps whether the dumps are read again for their checksums
   */
  public ReportCheck(ReportLocation location, Configuration hadoop, boolean withDumps) {
    this.report = new CheckedReport(location, hadoop);
    this.dumps = withDumps ? Optional.of(new DumpChecksums(report)) : Optional.empty();
    looks.addAll(
        List.of(
            new TableFiles(report),
            new DictionaryTable(report),
            new Scans(report),
            ByPaper.of(report),
            ByTopic.of(report),
            ByTerm.of(report),
            ByFile.of(report),
            ByYear.of(report),
            ByYearPair.of(report),
            ByGroup.of(report),
            ByAuthorCount.of(report),
            ByAuthor.of(report),
            ByProductivity.of(report),
            new RunSettings(report),
            new KeptRecords(report),
            new SavedModel(report),
            new PageFile(report)));
    dumps.ifPresent(looks::add);
  }

  /** The tables that the report has. */
  public List<Table> tables() {
    return Tables.ALL.stream().filter(report::has).toList();
  }

  /** Everything that this report promises. */
  public List<String> promises() {
    return looks.stream().flatMap(look -> look.promises().stream()).toList();
  }

  /** Looks at the report and gives the promises that it does not keep. */
  public List<Broken> broken(SparkSession spark) {
    SparkSession session = SmallJobs.in(spark, report.bytes());
    return looks.stream().flatMap(look -> look.broken(session).stream()).toList();
  }

  /** After {@link #broken}: dumps that cannot be reached, so that nothing is known of them. */
  public List<String> unreachableDumps() {
    return dumps.map(DumpChecksums::unreachable).orElse(List.of());
  }
}
