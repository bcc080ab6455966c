package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Notes of OpenReview, of both versions of its API. Reviews, comments and decisions, which reply to
 * a note, are no papers.
 */
public final class OpenReviewFormat implements JsonFormat {
  private static final List<String> DATES = List.of("pdate", "odate", "cdate", "tcdate");

  @Override
  public SourceFormat format() {
    return SourceFormat.OPEN_REVIEW;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "id",
        "forum",
        "replyto",
        "invitation",
        "invitations",
        "ddate",
        "pdate",
        "odate",
        "cdate",
        "tcdate",
        "title",
        "abstract",
        "authors",
        "venue");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "forum")
        && (Json.has(record, "invitation") || Json.has(record, "invitations"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String forum = Json.text(record, "forum");
    String replyTo = Json.text(record, "replyto");
    if (replyTo != null || (forum != null && !forum.equals(Json.text(record, "id")))) {
      r.rejected(RejectReason.NOT_A_PAPER, "a reply to a paper", raw);
      return;
    }
    r.title = CleanText.ANY.of(Json.textOf(value(record, "title")));
    Abstracts.give(r, Json.textOf(value(record, "abstract")), CleanText.ANY);
    AuthorList authors = new AuthorList();
    JsonNode names = value(record, "authors");
    if (names != null) {
      names.forEach(name -> authors.add(Json.textOf(name), CleanText.ANY));
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    for (String field : DATES) {
      JsonNode millis = record.get(field);
      if (millis != null && millis.canConvertToLong()) {
        give(millis.asLong(), r);
        break;
      }
    }
    r.venue = CleanText.ANY.of(Json.textOf(value(record, "venue")));
    r.withdrawn |= Json.text(record, "ddate") != null || saysWithdrawn(record);
  }

  private static boolean saysWithdrawn(JsonNode record) {
    JsonNode invitations =
        record.has("invitations") ? record.get("invitations") : record.get("invitation");
    return invitations != null && invitations.toString().matches("(?i).*/-/withdrawn.*");
  }

  private static void give(long millis, DumpRecord r) {
    try {
      LocalDate day = Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
      PartialDate.give(
          r,
          PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
          day.toString());
    } catch (DateTimeException e) {
      // A number beyond all dates is no date.
      r.dateText = Long.toString(millis);
    }
  }

  /** A field's value; the newer version of the API keeps it in an object. */
  private static JsonNode value(JsonNode record, String field) {
    JsonNode wrapped = Json.object(record, field);
    return wrapped == null ? record.get(field) : wrapped.get("value");
  }
}
