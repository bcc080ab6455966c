package io.github.ream.check;

import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.RunTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Verifies every promise of a report. Nothing is written. */
public final class ReportCheck {
  private final CheckedReport report;
  private final TableFiles files;
  private final Scans scans;
  private final boolean withDumps;

  /**
   * A check of a report; footers of its tables are read at once.
   *
   * @param withDumps whether the dumps are read again for their checksums
   */
  public ReportCheck(Path folder, Configuration hadoop, boolean withDumps) {
    this(new CheckedReport(folder, hadoop), withDumps);
  }

  ReportCheck(CheckedReport report, boolean withDumps) {
    this.report = report;
    this.files = new TableFiles(report);
    this.scans = new Scans(report);
    this.withDumps = withDumps;
  }

  /**
   * The outcome of a check.
   *
   * @param verified number of promises looked at: all, unless tables cannot be read
   * @param broken promises that the report does not keep
   * @param unreachableDumps dumps that are not there and so could not be compared
   */
  public record Outcome(int verified, List<Broken> broken, List<String> unreachableDumps) {}

  /** Whether a report, whole or broken, stands there. */
  public boolean isOfReport() {
    return report.has(RunTable.TABLE) || report.has(ColumnsTable.TABLE);
  }

  /** Everything that this report promises. */
  public List<String> promises() {
    return Stream.of(List.of(files, scans), links(), entries())
        .flatMap(List::stream)
        .flatMap(look -> look.promises().stream())
        .toList();
  }

  /** Looks at the whole report. */
  public Outcome of(SparkSession given) {
    SparkSession spark = SmallJobs.in(given, report.bytes());
    List<Broken> broken = new ArrayList<>(files.broken(spark));
    broken.addAll(scans.broken(spark));
    int verified = files.promises().size() + scans.promises().size();
    // Promises that need unreadable rows are not looked at.
    report.leaveOut(scans.unreadable());
    List<Look> entries = entries();
    for (Look look : Stream.of(links(), entries).flatMap(List::stream).toList()) {
      broken.addAll(look.broken(spark));
      verified += look.promises().size();
    }
    return new Outcome(
        verified,
        broken,
        entries.stream()
            .filter(DumpChecksums.class::isInstance)
            .flatMap(look -> ((DumpChecksums) look).unreachable().stream())
            .toList());
  }

  /** The looks at what tables say of each other. */
  private List<Look> links() {
    return List.of(
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
        ByCountry.of(report));
  }

  /** The looks at the entries beside the tables. */
  private List<Look> entries() {
    List<Look> entries =
        new ArrayList<>(
            List.of(
                new DictionaryTable(report),
                new RunSettings(report),
                new KeptRecords(report),
                new LoadableModel(report),
                new WholePage(report)));
    if (withDumps) {
      entries.add(new DumpChecksums(report));
    }
    return entries;
  }
}
