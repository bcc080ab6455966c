package io.github.ream.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.publish.KeptEntry;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.DumpFilesTable;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Promises that the report keeps, for runs that add to it, as many records as it was made from. */
final class KeptRecords implements Look {
  private static final String PROMISE =
      ".records: every record of dump_files is kept for the next run";

  private final CheckedReport report;

  KeptRecords(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    return report.has(ReportLocation.RECORDS) && report.isReadable(DumpFilesTable.TABLE)
        ? List.of(PROMISE)
        : List.of();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    if (promises().isEmpty()) {
      return List.of();
    }
    Footers kept =
        Footers.of(new Path(report.path(ReportLocation.RECORDS), KeptEntry.ROWS), report.hadoop());
    if (!kept.faults().isEmpty()) {
      return List.of(new Broken(PROMISE, kept.faults().size(), kept.faults().get(0)));
    }
    long records =
        report
            .rows(spark, DumpFilesTable.TABLE)
            .agg(coalesce(sum(DumpFilesTable.N_RECORDS), lit(0L)).as(DumpFilesTable.N_RECORDS))
            .first()
            .getAs(DumpFilesTable.N_RECORDS);
    return kept.rows() == records
        ? List.of()
        : List.of(new Broken(PROMISE, 1, kept.rows() + " and " + records));
  }
}
