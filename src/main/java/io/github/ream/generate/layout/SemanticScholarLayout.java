package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The {@code s2} layout: S2ORC metadata as JSON lines; dates are years. */
final class SemanticScholarLayout extends JsonLayout {

  @Override
  public String name() {
    return "s2";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    Shown shown =
        Shown.NOTHING
            .withAuthors(paper.authors(), true)
            .withVenue(sighting.has("venue", 0.7) ? paper.venue() : null)
            .withDoi(sighting.has("doi", 0.6) ? paper.doi() : null)
            .withArxivId(sighting.has("arxiv id", 0.5) ? paper.arxivId() : null);
    return sighting.has("no year", 0.05)
        ? shown
        : shown.withDate(paper.publishedOn(), DatePrecision.YEAR, null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.2);
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    Shown shown = shown(sighting);
    LocalDate year = shown.publishedOn();
    String id = Long.toString(200_000_000L + sighting.paper().number());
    json.writeStartObject();
    json.writeStringField("paper_id", id);
    json.writeStringField("title", text.title());
    json.writeArrayFieldStart("authors");
    for (Person author : authors) {
      json.writeStartObject();
      json.writeStringField("first", author.given());
      json.writeArrayFieldStart("middle");
      if (!author.initial().isEmpty()) {
        json.writeString(author.initial() + ".");
      }
      json.writeEndArray();
      json.writeStringField("last", author.family());
      json.writeStringField("suffix", "");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("abstract", text.abstractText());
    if (year == null) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", year.getYear());
    }
    json.writeStringField("arxiv_id", shown.arxivId());
    json.writeNullField("acl_id");
    json.writeNullField("pmc_id");
    json.writeNullField("pubmed_id");
    json.writeStringField("doi", shown.doi());
    json.writeStringField("venue", shown.venue());
    json.writeStringField("journal", shown.venue());
    json.writeStringField("mag_id", id);
    json.writeNullField("mag_field_of_study");
    json.writeArrayFieldStart("outbound_citations");
    json.writeEndArray();
    json.writeArrayFieldStart("inbound_citations");
    json.writeEndArray();
    json.writeBooleanField("has_outbound_citations", false);
    json.writeBooleanField("has_inbound_citations", false);
    json.writeBooleanField("has_pdf_parse", false);
    json.writeStringField("s2_url", "https://api.semanticscholar.org/CorpusID:" + id);
    json.writeEndObject();
  }

  /** Writes authors with their ids, as the Graph API and the data sets of today name them. */
  static void writeAuthors(List<Person> authors, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authors");
    for (Person author : authors) {
      json.writeStartObject();
      json.writeStringField("authorId", Long.toString(author.id()));
      json.writeStringField("name", author.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
