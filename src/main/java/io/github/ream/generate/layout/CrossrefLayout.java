package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/**
 * The {@code crossref} layout: works with titles as lists, JATS in abstracts and partial dates; by
 * turns as JSON lines, in the API's envelope, and as the public data file's one object.
 */
final class CrossrefLayout extends JsonLayout {

  @Override
  public String name() {
    return "crossref";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.BYTE_ORDER_MARK, OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision(sighting)).withDoi(paper.doi());
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.3);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    int wrapping = (int) (content.file().placeInLayout() % 3);
    if (wrapping == 1) {
      super.write(content, maker, out);
      return;
    }
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      if (wrapping == 2) {
        json.writeStringField("status", "ok");
        json.writeStringField("message-type", "work-list");
        json.writeStringField("message-version", "1.0.0");
        json.writeObjectFieldStart("message");
        json.writeObjectFieldStart("facets");
        json.writeEndObject();
        json.writeNumberField("total-results", content.papers().size());
      }
      json.writeArrayFieldStart("items");
      for (int i = 0; i < content.papers().size(); i++) {
        writeRecord(content, i, maker, json);
      }
      json.writeEndArray();
      if (wrapping == 2) {
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    PaperPlan paper = sighting.paper();
    json.writeStartObject();
    json.writeObjectFieldStart("indexed");
    writeDateParts(paper.publishedOn().plusDays(60), DatePrecision.DAY, json);
    json.writeStringField("date-time", paper.publishedOn().plusDays(60) + "T10:11:12Z");
    json.writeEndObject();
    json.writeNumberField("reference-count", 0);
    json.writeStringField("publisher", "Ream Press");
    if (text.abstractText() != null) {
      json.writeStringField("abstract", "<jats:p>" + escaped(text.abstractText()) + "</jats:p>");
    }
    json.writeObjectFieldStart("published-print");
    writeDateParts(paper.publishedOn(), precision(sighting), json);
    json.writeEndObject();
    json.writeStringField("DOI", paper.doi());
    json.writeStringField("type", "journal-article");
    json.writeStringField("source", "Crossref");
    json.writeArrayFieldStart("title");
    json.writeString(escaped(text.title()));
    json.writeEndArray();
    json.writeStringField("prefix", "10.5555");
    json.writeArrayFieldStart("author");
    for (int i = 0; i < authors.size(); i++) {
      json.writeStartObject();
      json.writeStringField("given", authors.get(i).foreName());
      json.writeStringField("family", authors.get(i).family());
      json.writeStringField("sequence", i == 0 ? "first" : "additional");
      json.writeArrayFieldStart("affiliation");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("container-title");
    json.writeString(paper.venue());
    json.writeEndArray();
    json.writeObjectFieldStart("issued");
    writeDateParts(paper.publishedOn(), precision(sighting), json);
    json.writeEndObject();
    json.writeStringField("URL", "http://dx.doi.org/" + paper.doi());
    json.writeEndObject();
  }

  private static DatePrecision precision(Sighting sighting) {
    if (sighting.has("year only", 0.2)) {
      return DatePrecision.YEAR;
    }
    return sighting.has("month only", 0.5) ? DatePrecision.MONTH : DatePrecision.DAY;
  }

  private static void writeDateParts(LocalDate date, DatePrecision precision, JsonGenerator json)
      throws IOException {
    int[] parts = {date.getYear(), date.getMonthValue(), date.getDayOfMonth()};
    int known =
        switch (precision) {
          case DAY -> 3;
          case MONTH -> 2;
          case YEAR -> 1;
        };
    json.writeArrayFieldStart("date-parts");
    json.writeArray(parts, 0, known);
    json.writeEndArray();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
