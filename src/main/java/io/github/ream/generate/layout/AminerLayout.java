package io.github.ream.generate.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code aminer} layout: papers of AMiner, abstracts as an index of their words. */
final class AminerLayout extends ApiLayout {

  AminerLayout() {
    super("aminer", DatePrecision.YEAR, 0.9);
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("id", number);
    record.put("title", text.title());
    ArrayNode names = record.putArray("authors");
    authors.forEach(author -> names.addObject().put("name", author.name()).put("id", author.id()));
    record.putObject("venue").put("raw", shown.venue());
    record.put("year", shown.publishedOn().getYear());
    record.put("n_citation", 0);
    record.put("doc_type", "Journal");
    record.put("doi", shown.doi());
    if (text.abstractText() != null) {
      String[] words = text.abstractText().split(" ", -1);
      ObjectNode index = record.putObject("indexed_abstract");
      index.put("IndexLength", words.length);
      ObjectNode places = index.putObject("InvertedIndex");
      for (int i = 0; i < words.length; i++) {
        places.withArray("/" + words[i].replace("~", "~0").replace("/", "~1")).add(i);
      }
    }
  }
}
