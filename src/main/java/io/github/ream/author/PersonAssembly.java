package io.github.ream.author;

import java.util.Iterator;
import org.apache.spark.sql.Row;

/** Puts authors together from {@link Byline} rows that come in order of the author. */
final class PersonAssembly extends Ahead<Person> {
  private final Iterator<Row> bylines;
  private Byline ahead;

  PersonAssembly(Iterator<Row> bylines) {
    this.bylines = bylines;
    advance();
  }

  private void advance() {
    ahead = bylines.hasNext() ? Byline.of(bylines.next()) : null;
  }

  @Override
  Person make() {
    if (ahead == null) {
      return null;
    }
    Person person = new Person(ahead.authorId());
    while (ahead != null && ahead.authorId() == person.id()) {
      person.add(ahead);
      advance();
    }
    return person;
  }
}
