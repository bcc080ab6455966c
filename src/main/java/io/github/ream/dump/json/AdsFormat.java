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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Records of the Astrophysics Data System. A month or day of 00 is not known. */
public final class AdsFormat implements JsonFormat {
  private static final Set<String> NOT_PAPERS =
      Set.of("catalog", "software", "dataset", "proceedings", "proposal", "talk", "pressrelease");

  @Override
  public SourceFormat format() {
    return SourceFormat.ADS;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "bibcode",
        "title",
        "abstract",
        "author",
        "author_count",
        "aff",
        "pubdate",
        "date",
        "year",
        "pub",
        "doi",
        "doctype",
        "identifier",
        "arxiv_class");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "bibcode") && Json.has(record, "title");
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    String type = Json.text(record, "doctype");
    if (type != null && NOT_PAPERS.contains(type)) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    r.title = CleanText.ANY.of(Json.firstText(record, "title"));
    Abstracts.give(r, Json.firstText(record, "abstract"), CleanText.ANY);
    AuthorList authors = new AuthorList();
    Iterator<JsonNode> addresses = Json.list(record, "aff").iterator();
    for (JsonNode author : Json.list(record, "author")) {
      authors.addTurned(author.asText(), CleanText.ANY);
      String told = CleanText.ANY.of(addresses.hasNext() ? Json.textOf(addresses.next()) : null);
      String at = told == null ? "-" : told;
      // Several addresses of an author have "; " between.
      for (String address : at.split(";\\s*", -1)) {
        authors.affiliate(address.equals("-") ? null : address, CleanText.ANY);
      }
    }
    Integer count = Json.count(record, "author_count");
    if (count != null && count > authors.size()) {
      authors.markCut();
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    Set<String> affiliations = new LinkedHashSet<>();
    for (JsonNode at : Json.list(record, "aff")) {
      String name = CleanText.ANY.of(Json.textOf(at));
      affiliations.add(name == null || name.equals("-") ? null : name);
    }
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
    String date = Json.first(record, "pubdate", "date", "year");
    PartialDate.give(r, PartialDate.of(date), date);
    r.venue = CleanText.ANY.of(Json.text(record, "pub"));
    List<String> ids = new ArrayList<>();
    for (JsonNode id : Json.list(record, "identifier")) {
      ids.add(id.asText());
    }
    Identifiers.give(
        r,
        Json.firstText(record, "doi"),
        ids.stream().filter(id -> id.startsWith("arXiv:")).findFirst().orElse(null));
  }
}
