package io.github.ream.generate.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code ads} layout: records of the Astrophysics Data System. */
final class AdsLayout extends ApiLayout {

  AdsLayout() {
    super("ads", DatePrecision.MONTH, 0.95);
  }

  @Override
  public Shown shown(Sighting sighting) {
    return super.shown(sighting).withArxivId(sighting.paper().arxivId());
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("bibcode", shown.publishedOn().getYear() + "Made" + number + "B");
    record.put("doctype", "article");
    record.putArray("title").add(text.title());
    if (text.abstractText() != null) {
      record.put("abstract", text.abstractText());
    }
    ArrayNode names = record.putArray("author");
    authors.forEach(author -> names.add(TextLayout.lastFirst(author)));
    record.put("author_count", authors.size());
    record.put("pubdate", iso(shown) + "-00");
    record.put("pub", shown.venue());
    record.putArray("identifier").add("arXiv:" + shown.arxivId());
    if (shown.doi() != null) {
      record.putArray("doi").add(shown.doi());
    }
  }
}
