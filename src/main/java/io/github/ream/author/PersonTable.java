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
record PersonTable(Table table, Rows rows) {
  static final List<PersonTable> ALL =
      List.of(
          new PersonTable(AuthorTopicsTable.TABLE, Person::topicRows),
          new PersonTable(AuthorPublicationYearsTable.TABLE, Person::yearRows),
          new PersonTable(CoauthorEdgesTable.TABLE, Person::edgeRows));

  /** Makes rows of an author. */
  @FunctionalInterface
  interface Rows extends Serializable {
    List<Row> of(Person person);
  }
}
