package io.github.ream.generate.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code europepmc} layout: results of Europe PMC in full. */
final class EuropePmcLayout extends ApiLayout {

  EuropePmcLayout() {
    super("europepmc", DatePrecision.DAY, 0.9);
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("id", Long.toString(30_000_000L + number));
    record.put("source", "MED");
    record.put("doi", shown.doi());
    record.put("title", text.title());
    record.put("authorString", "Bell A, Dorn C.");
    ArrayNode names = record.putObject("authorList").putArray("author");
    for (Person author : authors) {
      names
          .addObject()
          .put("fullName", author.family() + " " + author.initials())
          .put("firstName", author.foreName())
          .put("lastName", author.family())
          .put("initials", author.initials());
    }
    ObjectNode info = record.putObject("journalInfo");
    info.put("yearOfPublication", shown.publishedOn().getYear());
    info.putObject("journal").put("title", shown.venue());
    record.put("pubYear", Integer.toString(shown.publishedOn().getYear()));
    if (text.abstractText() != null) {
      record.put("abstractText", text.abstractText());
    }
    record.put("firstPublicationDate", iso(shown));
  }
}
