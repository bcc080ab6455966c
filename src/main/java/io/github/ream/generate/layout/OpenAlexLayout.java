package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.Organization;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The {@code openalex} layout: works as JSON lines, abstracts as inverted indexes, author lists cut
 * at 100 and marked so, January 1st where only the year is known.
 */
public final class OpenAlexLayout extends JsonLayout {
  private static final int MAX_AUTHORS = 100;
  private static final List<String> COUNTRIES = List.of("CN", "US", "DE", "GB", "IN", "FR", "BR");
  private static final String ROOT = "https://openalex.org/";

  @Override
  public String name() {
    return "openalex";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    String organizations =
        paper.organizations().stream().map(Organization::name).collect(Collectors.joining("; "));
    Shown shown =
        paper.authors() > MAX_AUTHORS
            ? Shown.NOTHING.withSomeAuthorsNamed()
            : Shown.NOTHING.withAuthors(paper.authors(), true);
    return shown
        .withOrganization(organizations.isEmpty() ? null : organizations)
        .withDate(paper.publishedOn(), precision(sighting), null)
        .withVenue(sighting.has("venue", 0.8) ? paper.venue() : null)
        .withDoi(sighting.has("doi", 0.9) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.1);
  }

  @Override
  void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    PaperPlan paper = sighting.paper();
    Shown shown = shown(sighting);
    String id = ROOT + "W" + (4_000_000_000L + paper.number());
    String doi = shown.doi() == null ? null : "https://doi.org/" + shown.doi();
    String date = shown.publishedOn().toString();
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("doi", doi);
    json.writeStringField("title", text.title());
    json.writeStringField("display_name", text.title());
    json.writeNumberField("publication_year", paper.publishedOn().getYear());
    json.writeStringField("publication_date", date);
    json.writeObjectFieldStart("ids");
    json.writeStringField("openalex", id);
    if (doi != null) {
      json.writeStringField("doi", doi);
    }
    json.writeEndObject();
    writeLocation(shown.venue(), doi, json);
    json.writeStringField("type", "journal-article");
    writeAuthorships(paper, authors, json);
    json.writeNumberField("cited_by_count", paper.comments());
    json.writeBooleanField("is_retracted", false);
    json.writeBooleanField("is_paratext", false);
    writeInvertedIndex(text.abstractText(), json);
    json.writeStringField("updated_date", paper.publishedOn().plusDays(90) + "T01:02:03");
    json.writeStringField("created_date", paper.publishedOn().plusDays(30).toString());
    json.writeEndObject();
  }

  private static DatePrecision precision(Sighting sighting) {
    // A first of January may be any day of the year, so it counts as the year alone.
    return sighting.paper().publishedOn().getDayOfYear() == 1 || sighting.has("year only", 0.2)
        ? DatePrecision.YEAR
        : DatePrecision.DAY;
  }

  private static void writeLocation(String venue, String doi, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("primary_location");
    json.writeBooleanField("is_oa", false);
    json.writeStringField("landing_page_url", doi);
    json.writeNullField("pdf_url");
    if (venue == null) {
      json.writeNullField("source");
    } else {
      json.writeObjectFieldStart("source");
      json.writeStringField("id", ROOT + "S" + (1000 + Math.floorMod(venue.hashCode(), 9000)));
      json.writeStringField("display_name", venue);
      json.writeNullField("issn_l");
      json.writeStringField("type", "journal");
      json.writeEndObject();
    }
    json.writeNullField("license");
    json.writeNullField("version");
    json.writeEndObject();
  }

  private static void writeAuthorships(PaperPlan paper, List<Person> authors, JsonGenerator json)
      throws IOException {
    int listed = Math.min(MAX_AUTHORS, authors.size());
    json.writeArrayFieldStart("authorships");
    for (int i = 0; i < listed; i++) {
      json.writeStartObject();
      json.writeStringField(
          "author_position", i == 0 ? "first" : i == authors.size() - 1 ? "last" : "middle");
      json.writeObjectFieldStart("author");
      json.writeStringField("id", ROOT + "A" + authors.get(i).id());
      json.writeStringField("display_name", authors.get(i).name());
      json.writeNullField("orcid");
      json.writeEndObject();
      json.writeArrayFieldStart("institutions");
      // Each organisation gets one author; the last one gets all remaining authors.
      if (!paper.organizations().isEmpty()) {
        if (listed == 1) {
          for (Organization organization : paper.organizations()) {
            writeInstitution(organization, json);
          }
        } else {
          writeInstitution(
              paper.organizations().get(Math.min(i, paper.organizations().size() - 1)), json);
        }
      }
      json.writeEndArray();
      json.writeNullField("is_corresponding");
      json.writeStringField("raw_affiliation_string", "");
      json.writeEndObject();
    }
    json.writeEndArray();
    if (authors.size() > MAX_AUTHORS) {
      json.writeBooleanField("is_authors_truncated", true);
    }
  }

  private static void writeInstitution(Organization organization, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "id", ROOT + "I" + (1000 + Math.floorMod(organization.name().hashCode(), 9000)));
    json.writeStringField("display_name", organization.name());
    json.writeNullField("ror");
    json.writeStringField(
        "country_code",
        COUNTRIES.get(Math.floorMod(organization.name().hashCode(), COUNTRIES.size())));
    json.writeStringField("type", "education");
    json.writeEndObject();
  }

  private static void writeInvertedIndex(String abstractText, JsonGenerator json)
      throws IOException {
    if (abstractText == null) {
      json.writeNullField("abstract_inverted_index");
      return;
    }
    Map<String, List<Integer>> positions = new LinkedHashMap<>();
    String[] words = abstractText.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      positions.computeIfAbsent(words[i], word -> new ArrayList<>()).add(i);
    }
    json.writeObjectFieldStart("abstract_inverted_index");
    for (Map.Entry<String, List<Integer>> word : positions.entrySet()) {
      json.writeFieldName(word.getKey());
      int[] at = word.getValue().stream().mapToInt(Integer::intValue).toArray();
      json.writeArray(at, 0, at.length);
    }
    json.writeEndObject();
  }
}
