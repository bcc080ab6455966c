package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The {@code jsonl} layout: JSON lines with a title and an abstract. Authors are written as a list
 * of names, as objects with names, as text, or only as a count.
 */
final class PlainJsonLayout extends JsonLayout {
  private static final int STYLES = 5;

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.NOTHING
        .withAuthors(paper.authors(), style(sighting) != STYLES - 1)
        .withDate(paper.publishedOn(), DatePrecision.YEAR, null)
        .withVenue(paper.venue());
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    PaperPlan paper = sighting.paper();
    List<String> names = authors.stream().map(Person::name).toList();
    json.writeStartObject();
    json.writeStringField("id", "made:" + paper.number());
    json.writeStringField("title", text.title());
    json.writeStringField("abstract", text.abstractText());
    switch (style(sighting)) {
      case 0 -> {
        json.writeNumberField("n_authors", names.size());
        json.writeArrayFieldStart("authors");
        for (String name : names) {
          json.writeString(name);
        }
        json.writeEndArray();
      }
      case 1 -> {
        json.writeArrayFieldStart("authors");
        for (String name : names) {
          json.writeStartObject();
          json.writeStringField("name", name);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case 2 -> json.writeStringField("authors", String.join("; ", names));
      case 3 ->
          json.writeStringField(
              "authors",
              names.size() == 1
                  ? names.get(0)
                  : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
                      + " and "
                      + names.get(names.size() - 1));
      default -> json.writeNumberField("n_authors", names.size());
    }
    json.writeNumberField("year", paper.publishedOn().getYear());
    json.writeStringField("venue", paper.venue());
    json.writeEndObject();
  }

  /** All records of a file write authors in one style. */
  private static int style(Sighting sighting) {
    return CounterRandom.of(sighting.file(), CounterRandom.Purpose.STYLE).nextInt(STYLES);
  }
}
