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
  static final ProfileTable TOPICS =
      new ProfileTable(AuthorTopicsTable.TABLE, AuthorFigures::topicRows);
  static final ProfileTable YEARS =
      new ProfileTable(AuthorPublicationYearsTable.TABLE, AuthorFigures::yearRows);
  static final ProfileTable EDGES =
      new ProfileTable(CoauthorEdgesTable.TABLE, AuthorFigures::edgeRows);
  static final List<ProfileTable> ALL = List.of(TOPICS, YEARS, EDGES);

  /** Makes rows of an author. */
  @FunctionalInterface
  interface Rows extends Serializable {
    List<Row> of(AuthorFigures author);
  }
}
