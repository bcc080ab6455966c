package io.github.ream.author;

import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.Table;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * A table whose rows of an author are made from that author's papers alone.
 *
 * @param table the table
 * @param rows makes the rows of an author, on the driver or in a task
 */
record ProfileTable(Table table, Rows rows) {
  static final List<ProfileTable> ALL =
      List.of(
          new ProfileTable(AuthorTopicsTable.TABLE, AuthorProfile::topicRows),
          new ProfileTable(AuthorPublicationYearsTable.TABLE, AuthorProfile::yearRows),
          new ProfileTable(CoauthorEdgesTable.TABLE, AuthorProfile::edgeRows));

  /** Makes rows of an author. */
  @FunctionalInterface
  interface Rows extends Serializable {
    List<Row> of(AuthorProfile person);
  }
}
