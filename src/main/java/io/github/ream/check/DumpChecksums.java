package io.github.ream.check;

import io.github.ream.schema.DumpFilesTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Promises that the dumps which can be reached are those that the report was made from. */
final class DumpChecksums implements Look {
  private static final String PROMISE =
      "dump_files: bytes and checksum are those of the dumps that can be reached";

  private final CheckedReport report;
  private final List<String> unreachable = new ArrayList<>();

  DumpChecksums(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    return report.isReadable(DumpFilesTable.TABLE) ? List.of(PROMISE) : List.of();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    if (promises().isEmpty()) {
      return List.of();
    }
    KnownDumps dumps = KnownDumps.of(spark, report.rows(spark, DumpFilesTable.TABLE));
    unreachable.addAll(dumps.gone());
    return dumps.changed().isEmpty()
        ? List.of()
        : List.of(new Broken(PROMISE, dumps.changed().size(), dumps.changed().get(0)));
  }

  /** The dumps that {@link #broken} could not compare; known only after it has run. */
  List<String> unreachable() {
    return List.copyOf(unreachable);
  }
}
