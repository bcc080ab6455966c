package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * DataCite's records of DOIs, and Zenodo's, which are much alike. Only records of texts are papers.
 */
public final class DataciteFormat implements JsonFormat {
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "Audiovisual",
          "Award",
          "Collection",
          "ComputationalNotebook",
          "Dataset",
          "Event",
          "Image",
          "Instrument",
          "InteractiveResource",
          "Journal",
          "Model",
          "PeerReview",
          "PhysicalObject",
          "Poster",
          "Presentation",
          "Project",
          "Service",
          "Software",
          "Sound",
          "StudyRegistration",
          "Workflow");

  @Override
  public SourceFormat format() {
    return SourceFormat.DATACITE;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "titles",
        "language",
        "languages",
        "creators",
        "descriptions",
        "types",
        "resource_type",
        "title",
        "description",
        "publication_date",
        "journal",
        "published",
        "publicationYear",
        "dates",
        "container",
        "doi",
        "id");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "creators")
        && (Json.has(record, "titles") || Json.has(record, "resource_type"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String type = Json.text(Json.object(record, "types"), "resourceTypeGeneral");
    String zenodo = Json.text(Json.object(record, "resource_type"), "type");
    type = zenodo == null || zenodo.equals("publication") ? type : zenodo;
    if (type != null && (zenodo != null || NOT_PAPERS.contains(type))) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    for (JsonNode title : Json.list(record, "titles")) {
      if (r.title == null && Json.text(title, "titleType") == null) {
        r.title = CleanText.TAGGED.of(Json.text(title, "title"));
      }
    }
    for (JsonNode description : Json.list(record, "descriptions")) {
      if (r.abstractText == null && "Abstract".equals(Json.text(description, "descriptionType"))) {
        Abstracts.give(r, Json.text(description, "description"), CleanText.TAGGED);
      }
    }
    if (r.title == null) {
      r.title = CleanText.TAGGED.of(Json.text(record, "title"));
      Abstracts.give(r, Json.text(record, "description"), CleanText.TAGGED);
    }
    JsonLanguage.give(r, record.get(Json.has(record, "language") ? "language" : "languages"));
    authors(record, r);
    String issued = null;
    for (JsonNode date : Json.list(record, "dates")) {
      issued = "Issued".equals(Json.text(date, "dateType")) ? Json.text(date, "date") : issued;
    }
    String date =
        PartialDate.firstDate(
            issued,
            Json.text(record, "publication_date"),
            Json.text(record, "published"),
            Json.text(record, "publicationYear"));
    PartialDate.give(r, PartialDate.of(date), date);
    JsonNode container = Json.object(record, "container");
    container = container == null ? Json.object(record, "journal") : container;
    r.venue = CleanText.TAGGED.of(Json.text(container, "title"));
    Identifiers.give(r, Json.first(record, "doi", "id"), null);
  }

  private static void authors(JsonNode record, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    for (JsonNode creator : Json.list(record, "creators")) {
      String family = Json.text(creator, "familyName");
      if (family != null) {
        authors.add(CleanText.TAGGED, Json.text(creator, "givenName"), family);
      } else {
        String name = Json.text(creator, "name");
        authors.addTurned(name == null ? "" : name, CleanText.TAGGED);
      }
      if ("Organizational".equals(Json.text(creator, "nameType"))) {
        authors.markCollective();
      }
      affiliations.add(CleanText.TAGGED.of(Json.text(creator, "affiliation")));
      authors.affiliate(Json.text(creator, "affiliation"), CleanText.TAGGED);
      for (JsonNode at : Json.list(creator, "affiliation")) {
        String name = at.isTextual() ? at.asText() : Json.text(at, "name");
        affiliations.add(CleanText.TAGGED.of(name));
        String id = Json.first(at, "affiliationIdentifier", "identifier");
        authors.affiliate(name, CleanText.TAGGED, id, null, null);
      }
    }
    authors.giveTo(r, AuthorsNote.EMPTY_LIST);
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }
}
