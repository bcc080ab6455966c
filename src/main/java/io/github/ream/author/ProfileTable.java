package io.github.ream.author;

import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.Table;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * A table of which each author has rows that rest on nothing but what the author's papers say.
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
