package io.github.ream.generate.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code doaj} layout: articles of the Directory of Open Access Journals. */
final class DoajLayout extends ApiLayout {

  DoajLayout() {
    super("doaj", DatePrecision.MONTH, 0.9);
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("id", "article" + number);
    ObjectNode article = record.putObject("bibjson");
    article.put("title", text.title());
    article.put("year", Integer.toString(shown.publishedOn().getYear()));
    article.put("month", Integer.toString(shown.publishedOn().getMonthValue()));
    ArrayNode names = article.putArray("author");
    authors.forEach(author -> names.addObject().put("name", author.name()));
    article.putObject("journal").put("title", shown.venue());
    ArrayNode ids = article.putArray("identifier");
    ids.addObject().put("type", "eissn").put("id", "2999-0000");
    if (shown.doi() != null) {
      ids.addObject().put("type", "doi").put("id", shown.doi());
    }
    if (text.abstractText() != null) {
      article.put("abstract", text.abstractText());
    }
  }
}
