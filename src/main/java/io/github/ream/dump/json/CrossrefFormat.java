package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.cleaning.Countries;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.CollectiveName;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Crossref works. The date is {@code issued}, of which any part may be missing. An "author" without
 * family name is an affiliation, which is no author, or a group, which leaves the count unknown.
 * {@code update-to} says which papers a notice is about.
 */
public final class CrossrefFormat implements JsonFormat {
  private static final List<String> DATES =
      List.of("issued", "published", "published-print", "published-online");
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "component",
          "journal",
          "journal-issue",
          "journal-volume",
          "book-series",
          "book-set",
          "proceedings",
          "proceedings-series",
          "report-series",
          "grant",
          "peer-review",
          "database",
          "dataset",
          "software",
          "patent",
          "standard-series");
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "(?i).*\\b(?:universit\\p{L}*|institut\\p{L}*|department|dept|school|faculty|hospital|college"
              + "|laborator\\p{L}*|division|academy|clinic|centre|center|inc|ltd|gmbh)\\b.*");

  @Override
  public SourceFormat format() {
    return SourceFormat.CROSSREF;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "message",
        "DOI",
        "language",
        "type",
        "title",
        "subtitle",
        "abstract",
        "author",
        "editor",
        "issued",
        "published",
        "published-print",
        "published-online",
        "container-title",
        "update-to",
        "updated-by");
  }

  @Override
  public boolean isIn(JsonNode record) {
    boolean work =
        Json.has(record, "DOI")
            && (Json.has(record, "issued")
                || Json.has(record, "container-title")
                || (record.get("title") != null && record.get("title").isArray())
                || Json.has(record, "type"));
    return work || isCsl(record);
  }

  /** CSL, which reference managers write, has the fields of a work, perhaps without a DOI. */
  private static boolean isCsl(JsonNode record) {
    return Json.has(record, "title")
        && Json.has(record, "type")
        && (Json.object(record, "issued") != null || Json.has(record, "container-title"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String type = Json.text(record, "type");
    if (type != null && NOT_PAPERS.contains(type)) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    r.title = CleanText.TAGGED.of(Json.firstText(record, "title"));
    JsonLanguage.give(r, record.get("language"));
    notices(record, r);
    Abstracts.give(r, Json.text(record, "abstract"), CleanText.TAGGED);
    authors(record, r);
    date(record, r);
    r.venue = CleanText.TAGGED.of(Json.firstText(record, "container-title"));
  }

  /**
   * Reads the DOI and the notices: those about this paper, and the papers that this notice is
   * about.
   */
  private static void notices(JsonNode record, DumpRecord r) {
    Identifiers.give(r, Json.text(record, "DOI"), null);
    for (JsonNode update : Json.list(record, "update-to")) {
      Notices.isAbout(r, Json.text(update, "type"), Json.text(update, "DOI"));
    }
    for (JsonNode update : Json.list(record, "updated-by")) {
      Notices.isNoticed(r, Json.text(update, "type"));
    }
  }

  /** Reads the first date with a year: issued, else published anywhere, in print, online. */
  private static void date(JsonNode record, DumpRecord r) {
    for (String field : DATES) {
      JsonNode given = Json.object(record, field);
      String raw = Json.first(given, "raw", "literal");
      if (raw != null && PartialDate.of(raw) != null) {
        PartialDate.give(r, PartialDate.of(raw), raw);
        return;
      }
      JsonNode parts = given == null ? null : given.path("date-parts").path(0);
      if (parts != null && parts.isArray()) {
        PartialDate date =
            PartialDate.of(
                Json.integerOf(parts.get(0)),
                Json.integerOf(parts.get(1)),
                Json.integerOf(parts.get(2)));
        if (date != null || r.dateText == null) {
          PartialDate.give(r, date, parts.toString());
        }
        if (date != null) {
          return;
        }
      }
    }
  }

  private static void authors(JsonNode record, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    for (JsonNode author : Json.list(record, "author")) {
      String family = Json.text(author, "family");
      String name = Json.text(author, "name");
      name = name == null ? Json.text(author, "literal") : name;
      if (family != null) {
        authors.add(
            CleanText.TAGGED, Json.text(author, "given"), family, Json.text(author, "suffix"));
      } else if (name != null
          && AFFILIATION.matcher(name).matches()
          && !CollectiveName.is(
              name.replaceAll("(?i)universit\\p{L}*|institute?|laboratory", " "))) {
        add(affiliations, name);
        authors.add(CleanText.TAGGED); // Nobody, so that its affiliations are of nobody.
      } else if (name != null) {
        authors.add(name, CleanText.TAGGED);
        authors.markCollective();
      } else {
        authors.add(CleanText.TAGGED, Json.text(author, "given"));
      }
      for (JsonNode affiliation : Json.list(author, "affiliation")) {
        add(affiliations, Json.text(affiliation, "name"));
        affiliate(authors, affiliation);
      }
    }
    JsonNode editors = record.get("editor");
    boolean edited = editors != null && editors.isArray() && !editors.isEmpty();
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }

  /** Adds an affiliation; its ids name who gave them, its place is a city and country. */
  private static void affiliate(AuthorList authors, JsonNode affiliation) {
    String ror = null;
    for (JsonNode id : Json.list(affiliation, "id")) {
      ror = "ROR".equalsIgnoreCase(Json.text(id, "id-type")) ? Json.text(id, "id") : ror;
    }
    String name = Json.text(affiliation, "name");
    String place = Json.firstText(affiliation, "place");
    authors.affiliate(
        name,
        CleanText.TAGGED,
        ror,
        null,
        // A code in an address may be a state's: only a name is a country.
        Countries.ofAddress(place).orElse(null));
  }

  private static void add(Set<String> affiliations, String name) {
    String clean = CleanText.TAGGED.of(name);
    if (clean != null) {
      affiliations.add(clean);
    }
  }
}
