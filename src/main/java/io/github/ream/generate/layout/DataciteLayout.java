package io.github.ream.generate.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code datacite} layout: records of texts at DataCite. */
final class DataciteLayout extends ApiLayout {

  DataciteLayout() {
    super("datacite", DatePrecision.DAY, 0.8);
  }

  @Override
  public Shown shown(Sighting sighting) {
    return super.shown(sighting).withDoi(sighting.paper().doi());
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("id", shown.doi());
    record.put("type", "dois");
    ObjectNode attributes = record.putObject("attributes");
    attributes.put("doi", shown.doi());
    ArrayNode creators = attributes.putArray("creators");
    for (Person author : authors) {
      creators
          .addObject()
          .put("name", TextLayout.lastFirst(author))
          .put("nameType", "Personal")
          .put("givenName", author.foreName())
          .put("familyName", author.family());
    }
    attributes.putArray("titles").addObject().put("title", text.title());
    attributes.putObject("container").put("title", shown.venue());
    attributes.put("publicationYear", shown.publishedOn().getYear());
    attributes.putArray("dates").addObject().put("date", iso(shown)).put("dateType", "Issued");
    attributes.putObject("types").put("resourceTypeGeneral", "JournalArticle");
    if (text.abstractText() != null) {
      attributes
          .putArray("descriptions")
          .addObject()
          .put("description", text.abstractText())
          .put("descriptionType", "Abstract");
    }
  }
}
