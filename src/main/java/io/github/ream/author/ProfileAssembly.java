package io.github.ream.author;

import java.util.Iterator;
import org.apache.spark.sql.Row;

/** Puts authors together from {@link Byline} rows that come in order of the author. */
final class ProfileAssembly extends Ahead<AuthorProfile> {
  private final Iterator<Row> bylines;
  private Byline ahead;

  ProfileAssembly(Iterator<Row> bylines) {
    this.bylines = bylines;
    advance();
  }

  private void advance() {
    ahead = bylines.hasNext() ? Byline.of(bylines.next()) : null;
  }

  @Override
  AuthorProfile make() {
    if (ahead == null) {
      return null;
    }
    AuthorProfile person = new AuthorProfile(ahead.authorId());
    while (ahead != null && ahead.authorId() == person.id()) {
      person.add(ahead);
      advance();
    }
    return person;
  }
}
