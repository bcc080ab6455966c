package io.github.ream.author;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/** Makes the rows that a table has of a group of papers; on the driver or in a task. */
@FunctionalInterface
interface GroupRows extends Serializable {

  /** The rows of a group, given the distinct authors of its papers that name all of theirs. */
  List<Row> of(GroupTally group, DistinctAuthors authors);
}
