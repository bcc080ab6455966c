package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.Organization;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.PlantedAuthors;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The {@code hf-api} layout: the Daily Papers API's array of entries with paper objects. */
final class DailyPapersApiLayout extends JsonLayout {

  @Override
  public String name() {
    return "hf-api";
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
    return Shown.NOTHING
        .withAuthors(paper.authors(), true)
        .withOrganization(
            paper.organizations().isEmpty() ? null : paper.organizations().get(0).name())
        .withDate(paper.publishedOn(), DatePrecision.DAY, null)
        .withComments(sighting.comments())
        .withUpvotes(sighting.upvotes())
        .withArxivId(paper.arxivId());
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    out.append("[\n");
    for (int i = 0; i < content.papers().size(); i++) {
      try (JsonGenerator json = generator(out)) {
        json.useDefaultPrettyPrinter();
        writeRecord(content, i, maker, json);
      }
      out.append(i + 1 < content.papers().size() ? ",\n" : "\n");
    }
    out.append("]\n");
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    PaperPlan paper = sighting.paper();
    String title = String.join("\n  ", Lines.wrapped(text.title(), 78));
    String summary = String.join("\n", Lines.wrapped(text.abstractText(), 78));
    String publishedAt = paper.publishedOn() + "T08:15:00.000Z";
    json.writeStartObject();
    json.writeObjectFieldStart("paper");
    json.writeStringField("id", paper.arxivId());
    json.writeArrayFieldStart("authors");
    for (Person author : authors) {
      json.writeStartObject();
      json.writeStringField("_id", String.format(Locale.ROOT, "%024x", author.id()));
      json.writeStringField("name", author.name());
      json.writeBooleanField("hidden", false);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("publishedAt", publishedAt);
    json.writeStringField("submittedOnDailyAt", sighting.capturedOn() + "T00:00:00.000Z");
    json.writeStringField("title", title);
    json.writeStringField("summary", summary);
    json.writeNumberField("upvotes", sighting.upvotes());
    json.writeStringField("discussionId", String.format(Locale.ROOT, "%024x", paper.number()));
    json.writeArrayFieldStart("ai_keywords");
    json.writeEndArray();
    writeOrganization(paper, json);
    json.writeEndObject();
    json.writeStringField("publishedAt", publishedAt);
    json.writeStringField("title", title);
    json.writeStringField("summary", summary);
    json.writeStringField("thumbnail", "https://thumbnails.example/" + paper.arxivId() + ".png");
    json.writeNumberField("numComments", sighting.comments());
    json.writeObjectFieldStart("submittedBy");
    json.writeStringField("fullname", authors.get(0).name());
    json.writeStringField("name", PlantedAuthors.account(authors.get(0)));
    json.writeStringField("type", "user");
    json.writeEndObject();
    writeOrganization(paper, json);
    json.writeBooleanField("isAuthorParticipating", false);
    json.writeEndObject();
  }

  private static void writeOrganization(PaperPlan paper, JsonGenerator json) throws IOException {
    if (!paper.organizations().isEmpty()) {
      Organization organization = paper.organizations().get(0);
      json.writeObjectFieldStart("organization");
      json.writeStringField(
          "name", organization.handle().isEmpty() ? organization.name() : organization.handle());
      json.writeStringField("fullname", organization.name());
      json.writeEndObject();
    }
  }
}
