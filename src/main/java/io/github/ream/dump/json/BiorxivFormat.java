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
import java.util.Set;

/**
 * Preprints of bioRxiv and medRxiv: answers on details and on published preprints, and the
 * collection on COVID-19. The date is that of the version.
 */
public final class BiorxivFormat implements JsonFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.BIORXIV;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "title",
        "abstract",
        "authors",
        "author_corresponding",
        "author_corresponding_institution",
        "doi",
        "date",
        "server",
        "category",
        "type",
        "preprint_doi",
        "biorxiv_doi",
        "preprint_title",
        "preprint_abstract",
        "preprint_authors",
        "preprint_date",
        "preprint_author_corresponding_institution",
        "preprint_platform",
        "rel_doi",
        "rel_title",
        "rel_abs",
        "rel_authors",
        "rel_date",
        "rel_site");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "preprint_title")
        || Json.has(record, "rel_title")
        || (Json.has(record, "title")
            && (Json.has(record, "author_corresponding")
                || (Json.has(record, "server") && Json.has(record, "category"))));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    r.title = CleanText.TAGGED.of(Json.first(record, "title", "preprint_title", "rel_title"));
    Abstracts.give(
        r, Json.first(record, "abstract", "preprint_abstract", "rel_abs"), CleanText.TAGGED);
    AuthorList authors = new AuthorList();
    String line = Json.first(record, "authors", "preprint_authors");
    if (line != null) {
      authors.addTurned(line, CleanText.TAGGED);
    }
    for (JsonNode author : Json.list(record, "rel_authors")) {
      authors.add(Json.text(author, "author_name"), CleanText.TAGGED);
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    r.organization =
        CleanText.TAGGED.of(
            Json.first(
                record,
                "author_corresponding_institution",
                "preprint_author_corresponding_institution"));
    String date = Json.first(record, "date", "preprint_date", "rel_date");
    PartialDate.give(r, PartialDate.of(date), date);
    r.venue = CleanText.TAGGED.of(Json.first(record, "server", "preprint_platform", "rel_site"));
    Identifiers.give(r, Json.first(record, "doi", "preprint_doi", "biorxiv_doi", "rel_doi"), null);
    r.withdrawn |= "withdrawn".equalsIgnoreCase(Json.text(record, "type"));
  }
}
