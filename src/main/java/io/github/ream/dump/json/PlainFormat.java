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
import java.util.List;
import java.util.Set;

/**
 * Any other JSON record with a title and an abstract under usual names ({@link PlainField}); the
 * abstract may be null. Authors are a list of names, a list of objects with a {@code name} or its
 * parts, or a text such as {@code A; B} or {@code A, B and C}; a number of authors counts where
 * there is no list.
 */
public final class PlainFormat implements JsonFormat {
  private static final Set<String> NOT_PAPERS =
      Set.of("artwork", "audioRecording", "computerProgram", "dataset", "film", "patent");

  @Override
  public SourceFormat format() {
    return SourceFormat.JSONL;
  }

  /** Those beside every field that {@link PlainField} knows, which the parser keeps anyway. */
  @Override
  public Set<String> fields() {
    return Set.of("month", "day");
  }

  /**
   * A record of Zotero's counts without an abstract: Zotero leaves out empty fields, and gives the
   * type of each record.
   */
  @Override
  public boolean isIn(JsonNode record) {
    return PlainField.TITLE.isIn(record)
        && (PlainField.ABSTRACT.isIn(record)
            || (PlainField.TYPE.isIn(record) && PlainField.AUTHORS.isIn(record)));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String type = text(PlainField.TYPE, record);
    if (type != null && NOT_PAPERS.contains(type)) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    r.title = CleanText.ANY.of(text(PlainField.TITLE, record));
    JsonNode text = PlainField.ABSTRACT.value(record);
    Abstracts.give(
        r,
        text != null && text.isArray() ? Json.paragraphs(text) : text(PlainField.ABSTRACT, record),
        CleanText.ANY);
    JsonLanguage.give(r, PlainField.LANGUAGE.value(record));
    authors(record, r);
    String date = PlainDates.of(record);
    PartialDate.give(r, PartialDate.of(date), date);
    r.venue = CleanText.ANY.of(named(PlainField.VENUE, record));
    r.organization = CleanText.ANY.of(named(PlainField.ORGANIZATION, record));
    r.comments = Json.countOf(PlainField.COMMENTS.value(record));
    r.upvotes = Json.countOf(PlainField.UPVOTES.value(record));
    String address = text(PlainField.ADDRESS, record);
    String id = text(PlainField.ID, record);
    String arxiv = text(PlainField.ARXIV_ID, record);
    if (arxiv == null && address != null) {
      arxiv = Identifiers.arxivAddress(List.of(address));
    }
    if (arxiv == null && id != null && Identifiers.isArxivs(id)) {
      arxiv = id;
    }
    Identifiers.give(r, texts(PlainField.DOI, record), arxiv);
    JsonNode withdrawn = PlainField.WITHDRAWN.value(record);
    r.withdrawn |= withdrawn != null && withdrawn.isBoolean() && withdrawn.asBoolean();
  }

  private static void authors(JsonNode record, DumpRecord r) {
    JsonNode given = PlainField.AUTHORS.value(record);
    AuthorList authors = new AuthorList();
    if (given != null) {
      PlainNames.addTo(authors, given);
    }
    Integer count = Json.integerOf(PlainField.N_AUTHORS.value(record));
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

  /**
   * The text of a field; of a list the first text that is not blank, of languages the English text.
   */
  private static String text(PlainField field, JsonNode record) {
    JsonNode value = field.value(record);
    return value != null && value.isObject()
        ? Json.first(value, "en", "value", "text")
        : Json.firstTextOf(value);
  }

  /** The texts of a field, one after another, of a list of them. */
  private static String texts(PlainField field, JsonNode record) {
    JsonNode value = field.value(record);
    return value != null && value.isArray() ? Json.paragraphs(value) : text(field, record);
  }

  /** The text of a field, or the name in the object that stands there. */
  private static String named(PlainField field, JsonNode record) {
    JsonNode value = field.value(record);
    return value != null && value.isObject()
        ? Json.first(value, "name", "title", "raw")
        : Json.firstTextOf(value);
  }
}
