package io.github.ream.check;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** One look at a report, which verifies some promises together. */
interface Look {
  /** What is promised, each in words, the same for each look at the same report. */
  List<String> promises();

  /** Those of the promises that the report does not keep. */
  List<Broken> broken(SparkSession spark);
}
