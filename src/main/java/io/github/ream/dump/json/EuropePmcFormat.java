package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.TurnedName;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.Set;

/** Results of Europe PMC: its {@code core} answers in full, and the lighter ones. */
public final class EuropePmcFormat implements JsonFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.EUROPE_PMC;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "source",
        "title",
        "language",
        "abstractText",
        "authorString",
        "authorList",
        "journalInfo",
        "journalTitle",
        "bookOrReportDetails",
        "pubYear",
        "firstPublicationDate",
        "doi",
        "pubTypeList",
        "commentCorrectionList");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "title")
        && (Json.has(record, "authorString")
            || (Json.has(record, "abstractText") && Json.has(record, "source")));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    if ("PAT".equals(Json.text(record, "source"))) {
      r.rejected(RejectReason.NOT_A_PAPER, "a patent", raw);
      return;
    }
    r.title = CleanText.TAGGED.of(Json.text(record, "title"));
    Abstracts.give(r, Json.text(record, "abstractText"), CleanText.TAGGED);
    JsonLanguage.give(r, record.get("language"));
    authors(record, r);
    JsonNode info = Json.object(record, "journalInfo");
    String date =
        PartialDate.firstDate(
            Json.text(record, "firstPublicationDate"),
            Json.text(info, "printPublicationDate"),
            Json.text(record, "pubYear"),
            Json.text(info, "yearOfPublication"));
    PartialDate.give(r, PartialDate.of(date), date);
    String journal = Json.text(Json.object(info, "journal"), "title");
    journal = journal == null ? Json.text(record, "journalTitle") : journal;
    r.venue =
        CleanText.TAGGED.of(
            journal == null
                ? Json.text(Json.object(record, "bookOrReportDetails"), "publisher")
                : journal);
    Identifiers.give(r, Json.text(record, "doi"), null);
    for (JsonNode type : Json.list(Json.object(record, "pubTypeList"), "pubType")) {
      Notices.isOfType(r, type.asText());
    }
    for (JsonNode reference :
        Json.list(Json.object(record, "commentCorrectionList"), "commentCorrection")) {
      Notices.isInPubmed(r, Json.text(reference, "type"), Json.text(reference, "reference"));
    }
  }

  private static void authors(JsonNode record, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    for (JsonNode author : Json.list(Json.object(record, "authorList"), "author")) {
      String collective = Json.text(author, "collectiveName");
      if (collective != null) {
        authors.add(collective, CleanText.TAGGED);
        authors.markCollective();
      } else if (Json.text(author, "lastName") != null) {
        authors.add(
            CleanText.TAGGED,
            Json.first(author, "firstName", "initials"),
            Json.text(author, "lastName"));
      } else {
        named(authors, Json.text(author, "fullName"));
      }
      for (JsonNode at :
          Json.list(Json.object(author, "authorAffiliationDetailsList"), "authorAffiliation")) {
        affiliations.add(CleanText.TAGGED.of(Json.text(at, "affiliation")));
        authors.affiliate(Json.text(at, "affiliation"), CleanText.TAGGED);
      }
    }
    String line = Json.text(record, "authorString");
    if (authors.isEmpty() && line != null) {
      for (String name : line.strip().replaceFirst("\\.$", "").split(",\\s*", -1)) {
        named(authors, name);
      }
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }

  /** Adds a name such as {@code Bell AB}. */
  private static void named(AuthorList authors, String name) {
    authors.addTurned(name == null ? "" : TurnedName.withComma(name), CleanText.TAGGED);
  }
}
