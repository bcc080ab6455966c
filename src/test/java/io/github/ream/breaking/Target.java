package io.github.ream.breaking;

import io.github.ream.check.Broken;
import io.github.ream.check.ReportCheck;
import io.github.ream.schema.RunTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * A report that is tried, alone in its folder.
 *
 * @param spark the session that looks at it
 * @param report where it stands
 */
record Target(SparkSession spark, Path report) {
  private static final VerifiedContent VERIFIED = new VerifiedContent();

  boolean exists() {
    return Files.exists(report);
  }

  /** The run that made it. */
  String runId() {
    return spark
        .read()
        .schema(RunTable.TABLE.schema())
        .parquet(report.resolve(RunTable.TABLE.name()).toString())
        .first()
        .getAs(RunTable.RUN_ID);
  }

  /** The promises it does not keep, each as a line; a content that was checked is not again. */
  List<String> faults() throws IOException {
    if (VERIFIED.has(report)) {
      return List.of();
    }
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<String> faults =
        new ReportCheck(new org.apache.hadoop.fs.Path(report.toString()), hadoop, false)
            .of(spark).broken().stream().map(Broken::toString).toList();
    if (faults.isEmpty()) {
      VERIFIED.add(report);
    }
    return faults;
  }

  /** What stands beside the report, or hidden in it, that is none of it. */
  List<String> leftovers() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> beside = Files.list(report.getParent())) {
      beside.filter(p -> !p.equals(report)).map(Path::toString).forEach(found::add);
    }
    if (exists()) {
      try (Stream<Path> inside = Files.list(report)) {
        inside
            .filter(p -> p.getFileName().toString().contains(".ream-"))
            .map(Path::toString)
            .forEach(found::add);
      }
    }
    return found;
  }
}
