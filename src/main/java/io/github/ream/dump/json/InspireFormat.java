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
 * Literature of INSPIRE. Where a list of authors is shortened, {@code author_count} counts; a
 * collaboration beside its authors is no author.
 */
public final class InspireFormat implements JsonFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.INSPIRE;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "titles",
        "languages",
        "abstracts",
        "authors",
        "author_count",
        "collaborations",
        "corporate_author",
        "dois",
        "arxiv_eprints",
        "preprint_date",
        "earliest_date",
        "publication_info",
        "document_type",
        "retracted",
        "control_number");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "titles")
        && !Json.has(record, "creators")
        && (Json.has(record, "control_number")
            || Json.has(record, "document_type")
            || Json.has(record, "abstracts")
            || Json.has(record, "arxiv_eprints"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    for (JsonNode type : Json.list(record, "document_type")) {
      if (type.asText().equals("proceedings")) {
        r.rejected(RejectReason.NOT_A_PAPER, "type proceedings", raw);
        return;
      }
    }
    r.title = CleanText.ANY.of(firstIn(record, "titles", "title"));
    Abstracts.give(r, firstIn(record, "abstracts", "value"), CleanText.ANY);
    JsonLanguage.give(r, record.get("languages"));
    authors(record, r);
    String year = firstIn(record, "publication_info", "year");
    String date =
        PartialDate.firstDate(
            Json.text(record, "preprint_date"), Json.text(record, "earliest_date"), year);
    PartialDate.give(r, PartialDate.of(date), date);
    r.venue = CleanText.ANY.of(firstIn(record, "publication_info", "journal_title"));
    Identifiers.give(
        r, firstIn(record, "dois", "value"), firstIn(record, "arxiv_eprints", "value"));
    r.withdrawn |= Json.isTrue(record, "retracted");
  }

  private static void authors(JsonNode record, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    boolean edited = false;
    for (JsonNode author : Json.list(record, "authors")) {
      if (author.path("inspire_roles").toString().contains("editor")) {
        edited = true;
        continue;
      }
      String name = Json.first(author, "full_name", "name");
      authors.addTurned(name == null ? "" : name, CleanText.ANY);
      for (JsonNode at : Json.list(author, "affiliations")) {
        affiliations.add(CleanText.ANY.of(Json.text(at, "value")));
        authors.affiliate(Json.text(at, "value"), CleanText.ANY);
      }
    }
    Integer count = Json.count(record, "author_count");
    boolean shortened = count != null && count > authors.size();
    if (shortened) {
      authors.markCut();
    }
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    if (shortened && !edited && count <= AuthorList.MOST_AUTHORS) {
      r.nAuthors = count;
      r.nAuthorsNote = null;
    }
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }

  private static String firstIn(JsonNode record, String list, String field) {
    for (JsonNode element : Json.list(record, list)) {
      String text = Json.text(element, field);
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
