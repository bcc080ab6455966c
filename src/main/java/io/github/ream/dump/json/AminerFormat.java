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
import java.util.Locale;
import java.util.Set;

/** AMiner's and the Open Academic Graph's papers: an abstract, or the index of its words. */
public final class AminerFormat implements JsonFormat {
  private static final Set<String> NOT_PAPERS = Set.of("dataset", "patent");

  @Override
  public SourceFormat format() {
    return SourceFormat.AMINER;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "title",
        "lang",
        "abstract",
        "indexed_abstract",
        "authors",
        "venue",
        "year",
        "doi",
        "doc_type",
        "n_citation");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "title")
        && (Json.has(record, "indexed_abstract") || Json.has(record, "n_citation"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String type = Json.text(record, "doc_type");
    if (type != null && NOT_PAPERS.contains(type.toLowerCase(Locale.ROOT))) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    r.title = CleanText.ANY.of(Json.text(record, "title"));
    JsonLanguage.give(r, record.get("lang"));
    String words = InvertedIndex.text(record.get("indexed_abstract"));
    Abstracts.give(
        r, words == null || words.isEmpty() ? Json.text(record, "abstract") : words, CleanText.ANY);
    AuthorList authors = new AuthorList();
    Set<String> organizations = new LinkedHashSet<>();
    for (JsonNode author : Json.list(record, "authors")) {
      authors.add(author.isTextual() ? author.asText() : Json.text(author, "name"), CleanText.ANY);
      organizations.add(CleanText.ANY.of(Json.text(author, "org")));
      authors.affiliate(Json.text(author, "org"), CleanText.ANY);
    }
    authors.giveTo(r, Json.has(record, "authors") ? AuthorsNote.EMPTY_LIST : AuthorsNote.NOT_GIVEN);
    organizations.remove(null);
    r.organization = organizations.isEmpty() ? null : String.join("; ", organizations);
    String year = Json.text(record, "year");
    PartialDate.give(r, PartialDate.of(year), year);
    JsonNode venue = Json.object(record, "venue");
    r.venue =
        CleanText.ANY.of(
            venue == null ? Json.text(record, "venue") : Json.first(venue, "raw", "name"));
    Identifiers.give(r, Json.text(record, "doi"), null);
  }
}
