package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.ream.schema.AuthorsTable;

/** What the rows of {@code authors} say of each other. */
final class ByAuthor {
  private static final String MEMBERS = "members";

  private ByAuthor() {}

  static Meeting of(CheckedReport report) {
    return new Meeting(report, "author_id")
        .rows(AuthorsTable.TABLE, col(AuthorsTable.AUTHOR_ID))
        .rows(MEMBERS, AuthorsTable.TABLE, lit(true), col(AuthorsTable.COMPONENT_ID))
        .promise(
            "authors: each component_id is an author_id",
            n(MEMBERS).gt(0).and(n(AuthorsTable.TABLE).equalTo(0)),
            AuthorsTable.TABLE);
  }
}
