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
 * Entries of the Daily Papers API: a {@code paper} object, with facts about its listing around it.
 * The author list is complete; authors who hide their profile count too. A withdrawn paper has
 * {@code withdrawnAt}.
 */
public final class HfApiFormat implements JsonFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.HF_API;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "paper",
        "id",
        "title",
        "summary",
        "authors",
        "publishedAt",
        "upvotes",
        "numComments",
        "organization",
        "withdrawnAt");
  }

  @Override
  public boolean isIn(JsonNode record) {
    JsonNode paper = Json.object(record, "paper");
    return paper != null
        ? Json.has(paper, "title") || Json.has(paper, "id")
        : Json.has(record, "summary") && Json.has(record, "publishedAt") && Json.has(record, "id");
  }

  @Override
  public void read(JsonNode entry, DumpRecord r, String raw) {
    JsonNode inner = Json.object(entry, "paper");
    JsonNode paper = inner == null ? entry : inner;
    r.title = CleanText.PLAIN.of(either(paper, entry, "title"));
    Abstracts.give(r, either(paper, entry, "summary"), CleanText.PLAIN);
    AuthorList authors = new AuthorList();
    for (JsonNode author : Json.list(paper, "authors")) {
      authors.add(
          author.isTextual() ? author.asText() : Json.text(author, "name"), CleanText.PLAIN);
    }
    authors.giveTo(r, Json.has(paper, "authors") ? AuthorsNote.EMPTY_LIST : AuthorsNote.NOT_GIVEN);
    String published = either(paper, entry, "publishedAt");
    PartialDate.give(r, PartialDate.of(published), published);
    r.upvotes = Json.count(paper, "upvotes");
    r.comments = Json.count(entry, "numComments");
    JsonNode organization = Json.object(paper, "organization");
    organization = organization == null ? Json.object(entry, "organization") : organization;
    String fullName = CleanText.PLAIN.of(Json.text(organization, "fullname"));
    r.organization =
        fullName == null ? CleanText.PLAIN.of(Json.text(organization, "name")) : fullName;
    Identifiers.give(r, null, Json.text(paper, "id"));
    r.withdrawn |= either(paper, entry, "withdrawnAt") != null;
  }

  private static String either(JsonNode first, JsonNode second, String field) {
    String text = Json.text(first, field);
    return text == null ? Json.text(second, field) : text;
  }
}
