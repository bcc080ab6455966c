package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Semantic Scholar's data sets: rows of {@code papers} without abstracts, and beside each file
 * another with rows of {@code abstracts}, which belong together by {@code corpusid}.
 */
final class SemanticScholarSplitsLayout extends JsonLayout {

  @Override
  public String name() {
    return "s2-splits";
  }

  @Override
  public String format() {
    return "s2";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, DatePrecision.DAY)
        .withDoi(sighting.has("doi", 0.6) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.2);
  }

  @Override
  public boolean abstractApart(Sighting sighting) {
    return form(sighting) != SeenText.Form.NONE;
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    Shown shown = shown(sighting);
    json.writeStartObject();
    json.writeNumberField("corpusid", corpusId(sighting));
    json.writeObjectFieldStart("externalids");
    json.writeStringField("DOI", shown.doi());
    json.writeStringField("CorpusId", Long.toString(corpusId(sighting)));
    json.writeEndObject();
    json.writeStringField("title", text.title());
    SemanticScholarLayout.writeAuthors(authors, json);
    json.writeStringField("venue", shown.venue());
    json.writeNumberField("year", shown.publishedOn().getYear());
    json.writeStringField("publicationdate", shown.publishedOn().toString());
    json.writeEndObject();
  }

  @Override
  public void writeAbstracts(DumpContent content, DumpMaker maker, OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      if (abstractApart(sighting)) {
        try (JsonGenerator json = generator(text)) {
          json.writeStartObject();
          json.writeNumberField("corpusid", corpusId(sighting));
          json.writeStringField("abstract", maker.seen(sighting, this).abstractText());
          json.writeEndObject();
        }
        text.append('\n');
      }
    }
    text.flush();
  }

  private static long corpusId(Sighting sighting) {
    return 200_000_000L + sighting.paper().number();
  }
}
