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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The {@code arxiv} layout: the metadata snapshot's JSON lines, with abstracts broken into lines,
 * accents as TeX in the author text and as letters in the parsed authors.
 */
final class ArxivLayout extends JsonLayout {
  private static final int LINE = 78;
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ROOT);

  @Override
  public String name() {
    return "arxiv";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.NOTHING
        .withAuthors(paper.authors(), true)
        .withDate(paper.publishedOn(), DatePrecision.DAY, created(paper.publishedOn()))
        .withDoi(sighting.has("doi", 0.4) ? paper.doi() : null)
        .withArxivId(paper.arxivId());
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    PaperPlan paper = sighting.paper();
    Shown shown = shown(sighting);
    json.writeStartObject();
    json.writeStringField("id", paper.arxivId());
    json.writeStringField("submitter", authors.get(0).name());
    json.writeStringField("authors", authorText(authors));
    json.writeStringField("title", wrapped(text.title(), "\n  "));
    json.writeStringField("comments", sighting.has("comments", 0.3) ? null : "12 pages, 5 figures");
    json.writeStringField(
        "journal-ref",
        shown.doi() == null ? null : paper.venue() + " 12 (" + paper.publishedOn().getYear() + ")");
    json.writeStringField("doi", shown.doi());
    json.writeNullField("report-no");
    json.writeStringField("categories", "cs.DL stat.AP");
    json.writeStringField("license", "http://arxiv.org/licenses/nonexclusive-distrib/1.0/");
    json.writeStringField("abstract", "  " + wrapped(text.abstractText(), "\n") + "\n");
    json.writeArrayFieldStart("versions");
    writeVersion(json, "v1", paper.publishedOn());
    if (sighting.has("second version", 0.4)) {
      writeVersion(json, "v2", paper.publishedOn().plusDays(40));
    }
    json.writeEndArray();
    json.writeStringField("update_date", paper.publishedOn().plusDays(41).toString());
    json.writeArrayFieldStart("authors_parsed");
    for (Person author : authors) {
      String[] parsed = {
        author.family(),
        author.initial().isEmpty() ? author.given() : author.given() + " " + author.initial() + ".",
        ""
      };
      json.writeArray(parsed, 0, parsed.length);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeVersion(JsonGenerator json, String version, LocalDate date)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("version", version);
    json.writeStringField("created", created(date));
    json.writeEndObject();
  }

  static String created(LocalDate date) {
    return CREATED.format(date) + " 09:30:00 GMT";
  }

  private static String authorText(List<Person> authors) {
    String text = authors.stream().map(Person::name).collect(Collectors.joining(", "));
    if (authors.size() == 2) {
      text = text.replace(", ", " and ");
    }
    return TexAccents.of(text);
  }

  private static String wrapped(String text, String lineEnd) {
    return String.join(lineEnd, Lines.wrapped(text, LINE));
  }
}
