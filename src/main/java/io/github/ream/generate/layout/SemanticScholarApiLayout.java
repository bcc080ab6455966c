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
import java.util.List;

/**
 * Answers of Semantic Scholar's Graph API: by turns of a search, of recommendations, and of a
 * request for many papers at once, in which those that are not found are null.
 */
final class SemanticScholarApiLayout extends JsonLayout {
  private static final int ANSWERS = 3;

  @Override
  public String name() {
    return "s2-api";
  }

  @Override
  public String format() {
    return "s2";
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
    return Shown.published(paper, precision(sighting))
        .withDoi(sighting.has("doi", 0.6) ? paper.doi() : null)
        .withArxivId(sighting.has("arxiv id", 0.5) ? paper.arxivId() : null);
  }

  private static DatePrecision precision(Sighting sighting) {
    return sighting.has("no day", 0.3) ? DatePrecision.YEAR : DatePrecision.DAY;
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.2);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    int answer = (int) (content.file().placeInLayout() % ANSWERS);
    try (JsonGenerator json = generator(out)) {
      if (answer == 0) {
        json.writeStartArray();
        json.writeNull();
      } else {
        json.writeStartObject();
        if (answer == 1) {
          json.writeNumberField("total", content.papers().size());
          json.writeNumberField("offset", 0);
        }
        json.writeArrayFieldStart(answer == 1 ? "data" : "recommendedPapers");
      }
      for (int i = 0; i < content.papers().size(); i++) {
        writeRecord(content, i, maker, json);
      }
      json.writeEndArray();
      if (answer != 0) {
        json.writeEndObject();
      }
    }
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    Shown shown = shown(sighting);
    long number = sighting.paper().number();
    json.writeStartObject();
    json.writeStringField("paperId", "%040x".formatted(number));
    json.writeObjectFieldStart("externalIds");
    if (shown.doi() != null) {
      json.writeStringField("DOI", shown.doi());
    }
    if (shown.arxivId() != null) {
      json.writeStringField("ArXiv", shown.arxivId());
    }
    json.writeNumberField("CorpusId", 200_000_000L + number);
    json.writeEndObject();
    json.writeStringField("title", text.title());
    json.writeStringField("abstract", text.abstractText());
    json.writeStringField("venue", shown.venue());
    json.writeNumberField("year", shown.publishedOn().getYear());
    json.writeStringField(
        "publicationDate",
        shown.datePrecision() == DatePrecision.DAY ? shown.publishedOn().toString() : null);
    SemanticScholarLayout.writeAuthors(authors, json);
    json.writeEndObject();
  }
}
