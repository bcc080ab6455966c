package io.github.ream.check;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** A look at a report that verifies several promises together. */
interface Look {
  /** The promises in words; always the same for the same report. */
  List<String> promises();

  /** The promises that the report does not keep. */
  List<Broken> broken(SparkSession spark);
}
