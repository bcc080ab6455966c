package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.record.AuthorsNote;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import java.util.Arrays;
import java.util.Set;

/**
 * Any other JSON record with a {@code title} and an {@code abstract}, of which the abstract may be
 * null. Authors are a list of names, a list of objects with a {@code name}, or a text such as
 * {@code A; B} or {@code A, B and C}; {@code n_authors} counts where there is no list.
 */
public final class PlainFormat implements JsonFormat {
  private static final String[] DATES = {
    "published_on",
    "publication_date",
    "published",
    "pubdate",
    "date",
    "year",
    "published_year",
    "publication_year"
  };
  private static final String[] VENUES = {"venue", "journal", "conference", "booktitle"};

  @Override
  public SourceFormat format() {
    return SourceFormat.JSONL;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "title",
        "abstract",
        "authors",
        "author",
        "n_authors",
        "organization",
        "published_on",
        "publication_date",
        "published",
        "date",
        "year",
        "published_year",
        "publication_year",
        "pubdate",
        "venue",
        "journal",
        "conference",
        "booktitle",
        "doi",
        "arxiv_id",
        "comments",
        "upvotes",
        "retracted",
        "withdrawn");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "title") && Json.has(record, "abstract");
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    r.title = CleanText.ANY.of(Json.firstText(record, "title"));
    Abstracts.give(r, Json.firstText(record, "abstract"), CleanText.ANY);
    authors(record, r);
    String date =
        PartialDate.firstDate(
            Arrays.stream(DATES).map(f -> Json.text(record, f)).toArray(String[]::new));
    PartialDate.give(r, PartialDate.of(date), date);
    r.venue = CleanText.ANY.of(first(record, VENUES));
    r.organization = CleanText.ANY.of(Json.text(record, "organization"));
    r.comments = Json.count(record, "comments");
    r.upvotes = Json.count(record, "upvotes");
    Identifiers.give(r, Json.firstText(record, "doi"), Json.firstText(record, "arxiv_id"));
    r.withdrawn |= Json.isTrue(record, "retracted") || Json.isTrue(record, "withdrawn");
  }

  private static void authors(JsonNode record, DumpRecord r) {
    String field = Json.has(record, "authors") ? "authors" : "author";
    JsonNode given = record.get(field);
    AuthorList authors = new AuthorList();
    if (given != null && given.isTextual()) {
      authors.addAll(given.asText(), CleanText.ANY);
    }
    for (JsonNode author : Json.list(record, field)) {
      String name = author.isTextual() ? author.asText() : Json.text(author, "name");
      if (author.isArray()) {
        // As in arXiv's authors_parsed: last name, first names, suffix.
        authors.add(
            CleanText.ANY,
            Json.textOf(author.get(1)),
            Json.textOf(author.get(0)),
            Json.textOf(author.get(2)));
      } else if (name != null || author.isNull()) {
        authors.add(name, CleanText.ANY);
      } else {
        authors.add(CleanText.ANY, Json.text(author, "first"), Json.text(author, "last"));
      }
    }
    Integer count = Json.integer(record, "n_authors");
    boolean listed = given != null && given.isArray();
    authors.giveTo(r, listed ? AuthorsNote.EMPTY_LIST : AuthorsNote.NOT_GIVEN);
    if (count == null || !authors.isEmpty()) {
      return;
    }
    if (count > 0 && count <= AuthorList.MOST_AUTHORS) {
      r.nAuthors = count;
      r.nAuthorsNote = null;
    } else {
      r.nAuthorsNote = AuthorsNote.NOT_PLAUSIBLE.code();
    }
  }

  private static String first(JsonNode record, String[] fields) {
    for (String field : fields) {
      String text = Json.text(record, field);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}
