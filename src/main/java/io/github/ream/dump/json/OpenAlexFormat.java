package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * OpenAlex works. The abstract is put together from its inverted index, or from that index as JSON
 * text; gaps are left out. A list of authors that is marked as cut, or that has exactly 100 names
 * in a dump without such marks, leaves the count unknown. The first of January stands for the year.
 */
public final class OpenAlexFormat implements JsonFormat {
  private static final int LIST_LIMIT = 100;
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "paratext",
          "dataset",
          "grant",
          "peer-review",
          "libguides",
          "supplementary-materials",
          "journal",
          "journal-issue",
          "journal-volume",
          "component",
          "database");

  @Override
  public SourceFormat format() {
    return SourceFormat.OPENALEX;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "id",
        "doi",
        "title",
        "display_name",
        "publication_year",
        "publication_date",
        "ids",
        "language",
        "primary_location",
        "host_venue",
        "locations",
        "type",
        "authorships",
        "authors_count",
        "is_authors_truncated",
        "is_retracted",
        "is_paratext",
        "abstract_inverted_index",
        "abstract");
  }

  @Override
  public boolean isIn(JsonNode record) {
    String id = Json.text(record, "id");
    return Json.has(record, "abstract_inverted_index")
        || Json.has(record, "authorships")
        || (id != null && id.startsWith("https://openalex.org/W"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String type = Json.text(record, "type");
    if (Json.isTrue(record, "is_paratext") || (type != null && NOT_PAPERS.contains(type))) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    String title = Json.text(record, "title");
    r.title = CleanText.TAGGED.of(title == null ? Json.text(record, "display_name") : title);
    r.notice = Notices.kind(type);
    JsonLanguage.give(r, record.get("language"));
    String words = InvertedIndex.text(record.get("abstract_inverted_index"));
    Abstracts.give(r, words == null ? Json.text(record, "abstract") : words, CleanText.TAGGED);
    authors(record, r);
    String date = Json.text(record, "publication_date");
    PartialDate published = PartialDate.of(date);
    if (published == null) {
      published = PartialDate.of(Json.integer(record, "publication_year"), null, null);
      date = Json.text(record, "publication_year");
    }
    PartialDate.give(r, published == null ? null : published.withoutNewYear(), date);
    JsonNode source = Json.object(Json.object(record, "primary_location"), "source");
    source = source == null ? Json.object(record, "host_venue") : source;
    r.venue = CleanText.TAGGED.of(Json.text(source, "display_name"));
    Identifiers.give(r, Json.text(record, "doi"), arxivAddress(record));
    // A notice of retraction is marked as retracted too.
    r.withdrawn |= r.notice == null && Json.isTrue(record, "is_retracted");
  }

  private static void authors(JsonNode record, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> institutions = new LinkedHashSet<>();
    int listed = 0;
    for (JsonNode authorship : Json.list(record, "authorships")) {
      listed++;
      String name = Json.text(Json.object(authorship, "author"), "display_name");
      authors.add(name == null ? Json.text(authorship, "raw_author_name") : name, CleanText.TAGGED);
      for (JsonNode institution : Json.list(authorship, "institutions")) {
        String display = CleanText.TAGGED.of(Json.text(institution, "display_name"));
        if (display != null) {
          institutions.add(display);
        }
        authors.affiliate(
            display,
            CleanText.ANY,
            Json.text(institution, "ror"),
            Json.text(institution, "id"),
            Json.text(institution, "country_code"));
      }
      if (Json.isTrue(authorship, "is_corresponding")) {
        authors.markCorresponding();
      }
      if (!Json.list(authorship, "institutions").iterator().hasNext()) {
        unresolved(authorship, authors);
      }
    }
    Integer count = Json.count(record, "authors_count");
    boolean limit = listed == LIST_LIMIT && !Json.has(record, "is_authors_truncated");
    if (Json.isTrue(record, "is_authors_truncated")) {
      authors.markCut();
    } else if (limit) {
      authors.markAtLimit();
    }
    authors.giveTo(r, AuthorsNote.EMPTY_LIST);
    if (r.nAuthors == null && count != null && count >= authors.size() && count > 0) {
      r.nAuthors = count;
      r.nAuthorsNote = null;
    }
    r.organization = institutions.isEmpty() ? null : String.join("; ", institutions);
  }

  /** The addresses, or else the countries, of an author whose institutions are not known. */
  private static void unresolved(JsonNode authorship, AuthorList authors) {
    Json.list(authorship, "raw_affiliation_strings")
        .forEach(text -> authors.affiliate(Json.textOf(text), CleanText.TAGGED));
    authors.affiliate(Json.text(authorship, "raw_affiliation_string"), CleanText.TAGGED);
    if (!authors.lastIsAffiliated()) {
      for (JsonNode country : Json.list(authorship, "countries")) {
        authors.affiliate(null, CleanText.TAGGED, null, null, Json.textOf(country));
      }
    }
  }

  private static String arxivAddress(JsonNode record) {
    for (JsonNode location : Json.list(record, "locations")) {
      String address = Json.text(location, "landing_page_url");
      if (address != null && address.contains("arxiv.org/abs/")) {
        return address;
      }
    }
    return null;
  }
}
