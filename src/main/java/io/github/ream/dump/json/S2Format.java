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
import java.util.Set;

/**
 * Semantic Scholar papers: S2ORC metadata, whose authors are {@code first}, {@code middle}, {@code
 * last} and {@code suffix}, the newer data sets and the API's answers, whose authors have a {@code
 * name}, and the old corpus with its {@code paperAbstract}.
 *
 * <p>The data sets tell a paper in parts: titles in one, abstracts in another, the full text, in
 * which both are marked, in a third. Parts are joined with their paper by {@code corpusid}.
 */
public final class S2Format implements JsonFormat {
  private static final int LONGEST_ID = 18;

  @Override
  public SourceFormat format() {
    return SourceFormat.S2;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "paper_id",
        "paperId",
        "corpusid",
        "corpusId",
        "s2_url",
        "title",
        "abstract",
        "paperAbstract",
        "journalName",
        "authors",
        "year",
        "publicationdate",
        "publicationDate",
        "venue",
        "journal",
        "doi",
        "arxiv_id",
        "externalids",
        "openaccessinfo",
        "text",
        "annotations",
        "body",
        "_pdf_hash",
        "externalIds");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "s2_url")
        || Json.has(record, "corpusid")
        || Json.has(record, "corpusId")
        || Json.has(record, "paperAbstract")
        || (Json.has(record, "paperId") && Json.has(record, "title"))
        || Json.has(record, "_pdf_hash")
        || (Json.has(record, "paper_id")
            && Json.has(record, "authors")
            // Other collections have paper_id too, but names where these have objects.
            && !record.get("authors").path(0).isTextual()
            && !record.get("authors").isTextual());
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    JsonNode body = Json.object(record, "body");
    body = body == null ? record : body;
    String title = Json.text(record, "title");
    r.title = CleanText.ANY.of(title == null ? AnnotatedText.part(body, "title") : title);
    String text = Json.paragraphs(record, "abstract");
    text = text == null ? Json.text(record, "paperAbstract") : text;
    text = text == null ? AnnotatedText.part(body, "abstract") : text;
    r.collectionId = collectionId(record);
    boolean told = text != null || r.title != null;
    r.part = r.collectionId != null && told && !record.has("title");
    Abstracts.give(r, text, CleanText.ANY);
    AuthorList authors = new AuthorList();
    for (JsonNode author : Json.list(record, "authors")) {
      String name = author.isTextual() ? author.asText() : Json.text(author, "name");
      if (name != null) {
        authors.add(name, CleanText.ANY);
      } else {
        authors.add(
            CleanText.ANY,
            Json.text(author, "first"),
            middle(author),
            Json.text(author, "last"),
            Json.text(author, "suffix"));
      }
      for (JsonNode at : Json.list(author, "affiliations")) {
        authors.affiliate(at.isTextual() ? at.asText() : Json.text(at, "name"), CleanText.ANY);
      }
      JsonNode of = Json.object(author, "affiliation");
      authors.affiliate(
          Json.text(of, "institution"),
          CleanText.ANY,
          null,
          null,
          Json.text(Json.object(of, "location"), "country"));
    }
    authors.giveTo(r, Json.has(record, "authors") ? AuthorsNote.EMPTY_LIST : AuthorsNote.NOT_GIVEN);
    String day = Json.text(record, "publicationdate");
    day = day == null ? Json.text(record, "publicationDate") : day;
    day = day == null ? Json.text(record, "year") : day;
    PartialDate.give(r, PartialDate.of(day), day);
    String venue = CleanText.ANY.of(Json.first(record, "venue", "journalName"));
    JsonNode journal = record.get("journal");
    r.venue =
        venue != null
            ? venue
            : CleanText.ANY.of(
                journal != null && journal.isObject()
                    ? Json.text(journal, "name")
                    : Json.textOf(journal));
    JsonNode ids = Json.object(record, "externalids");
    ids = ids == null ? Json.object(record, "externalIds") : ids;
    ids = ids == null ? Json.object(Json.object(record, "openaccessinfo"), "externalids") : ids;
    String doi = Json.text(record, "doi");
    String arxiv = Json.text(record, "arxiv_id");
    Identifiers.give(
        r,
        doi == null ? Json.first(ids, "DOI", "doi") : doi,
        arxiv == null ? Json.first(ids, "ArXiv", "arxiv") : arxiv);
    if (!r.part && r.title == null && !record.has("title") && r.collectionId != null) {
      r.rejected(
          RejectReason.NOT_A_PAPER,
          "a row of another data set than papers, abstracts and s2orc",
          raw);
    } else if (r.part && r.title == null) {
      r.rejected(
          RejectReason.ABSTRACT_WITHOUT_TITLE,
          "the abstract alone of " + r.collectionId + ", whose paper is in none of the dumps",
          raw);
    }
  }

  /** The number that every data set knows a paper by; S2ORC first called it the paper's id. */
  private static String collectionId(JsonNode record) {
    String id = Json.text(record, "corpusid");
    id = id == null ? Json.text(record, "corpusId") : id;
    id = id == null ? Json.text(record, "paper_id") : id;
    return id != null && id.length() <= LONGEST_ID && id.chars().allMatch(Character::isDigit)
        ? "corpusid " + id
        : null;
  }

  private static String middle(JsonNode author) {
    StringBuilder names = new StringBuilder();
    for (JsonNode name : Json.list(author, "middle")) {
      names.append(names.length() == 0 ? "" : " ").append(name.asText());
    }
    return names.toString();
  }
}
