package io.github.ream.generate.layout;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code biorxiv} layout: details of preprints, as lines of an answer. */
final class BiorxivLayout extends ApiLayout {

  BiorxivLayout() {
    super("biorxiv", DatePrecision.DAY, 1);
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("doi", shown.doi());
    record.put("title", text.title());
    record.put("authors", authors.stream().map(TextLayout::lastFirst).collect(joining("; ")));
    record.put("author_corresponding", authors.get(0).name());
    record.put("author_corresponding_institution", "");
    record.put("date", iso(shown));
    record.put("version", "1");
    record.put("type", "new results");
    record.put("category", "ecology");
    record.put("abstract", text.abstractText());
    record.put("server", shown.venue());
  }
}
