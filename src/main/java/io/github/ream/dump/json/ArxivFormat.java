package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.ArxivFields;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import java.util.Set;

/**
 * The arXiv metadata snapshot. Names come from {@code authors_parsed}; "et al" is looked for in the
 * {@code authors} text, which alone has it. The date is that of the first version.
 */
public final class ArxivFormat implements JsonFormat {
  @Override
  public SourceFormat format() {
    return SourceFormat.ARXIV;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "id",
        "title",
        "abstract",
        "authors",
        "authors_parsed",
        "versions",
        "categories",
        "submitter",
        "doi",
        "comments",
        "update_date");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "authors_parsed")
        || (Json.has(record, "submitter") && Json.has(record, "categories"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    r.title = CleanText.LATEX.of(Json.text(record, "title"));
    Abstracts.give(r, Json.text(record, "abstract"), CleanText.LATEX);
    AuthorList authors = new AuthorList();
    String written = Json.text(record, "authors");
    for (JsonNode parsed : Json.list(record, "authors_parsed")) {
      authors.add(
          CleanText.LATEX,
          Json.textOf(parsed.get(1)),
          Json.textOf(parsed.get(0)),
          Json.textOf(parsed.get(2)));
    }
    if (authors.isEmpty() && written != null) {
      ArxivFields.addAuthors(authors, written);
    }
    ArxivFields.markCut(authors, written);
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    Identifiers.give(r, Json.text(record, "doi"), Json.text(record, "id"));
    date(record, r);
    r.withdrawn |= ArxivFields.saysWithdrawn(Json.text(record, "comments"));
  }

  private static void date(JsonNode record, DumpRecord r) {
    JsonNode versions = record.get("versions");
    String created =
        versions != null && versions.isArray() ? Json.text(versions.get(0), "created") : null;
    ArxivFields.giveDate(r, created);
  }
}
