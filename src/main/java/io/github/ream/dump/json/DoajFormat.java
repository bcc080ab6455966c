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

/** Articles of the Directory of Open Access Journals; its records of journals are no papers. */
public final class DoajFormat implements JsonFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.DOAJ;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "identifier", "title", "abstract", "author", "year", "month", "journal", "pissn", "eissn");
  }

  /** The fields that a {@code bibjson} has otherwise than other formats. */
  @Override
  public boolean isIn(JsonNode record) {
    return (Json.has(record, "identifier") && Json.object(record, "journal") != null)
        || Json.has(record, "pissn")
        || Json.has(record, "eissn");
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    JsonNode journal = Json.object(record, "journal");
    if (journal == null) {
      r.rejected(RejectReason.NOT_A_PAPER, "a journal", raw);
      return;
    }
    r.title = CleanText.TAGGED.of(Json.text(record, "title"));
    // A journal in one language is all that is said of the article.
    JsonLanguage.give(r, journal.get("language"));
    Abstracts.give(r, Json.text(record, "abstract"), CleanText.TAGGED);
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    for (JsonNode author : Json.list(record, "author")) {
      authors.add(Json.text(author, "name"), CleanText.TAGGED);
      affiliations.add(CleanText.TAGGED.of(Json.text(author, "affiliation")));
      authors.affiliate(Json.text(author, "affiliation"), CleanText.TAGGED);
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
    PartialDate year = PartialDate.of(Json.text(record, "year"));
    String month = Json.text(record, "month");
    PartialDate.give(
        r,
        year == null ? null : PartialDate.of(year.year(), PartialDate.month(month), null),
        (month == null ? "" : month + " ") + (year == null ? "" : year.year()));
    r.venue = CleanText.TAGGED.of(Json.text(journal, "title"));
    String doi = null;
    for (JsonNode id : Json.list(record, "identifier")) {
      doi = "doi".equalsIgnoreCase(Json.text(id, "type")) ? Json.text(id, "id") : doi;
    }
    Identifiers.give(r, doi, null);
  }
}
