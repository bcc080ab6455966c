package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.fields.TranslatedTitle;
import io.github.ream.dump.fields.TurnedName;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PubMed's tagged text, as .nbib or MEDLINE text. Full names are used if each author has one; a
 * corporate author leaves the count unknown.
 */
public final class NbibFormat extends TaggedFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.NBIB;
  }

  /** Tags of references to notices, and from notices to papers. */
  private static final Map<String, String> REFERENCES =
      Map.of(
          "ROF", "RetractionOf",
          "RIN", "RetractionIn",
          "PROF", "PartialRetractionOf",
          "EFR", "ErratumFor",
          "EIN", "ErratumIn",
          "ECF", "ExpressionOfConcernFor",
          "ECI", "ExpressionOfConcernIn");

  @Override
  TagSyntax syntax() {
    return TagSyntax.NBIB;
  }

  @Override
  void read(TaggedFields fields, DumpRecord r, String raw) {
    String title = CleanText.TAGGED.of(fields.joined("TI"));
    r.title = TranslatedTitle.of(title, CleanText.TAGGED.of(fields.joined("TT", "BTI", "CTI")));
    if (!TranslatedTitle.isTranslated(title)) {
      StatedLanguage.give(r, fields.all("LA"));
    }
    Identifiers.give(r, doi(fields), null);
    fields.all("PT").forEach(type -> Notices.isOfType(r, type));
    REFERENCES.forEach(
        (tag, type) -> fields.all(tag).forEach(source -> Notices.isInPubmed(r, type, source)));
    Abstracts.give(r, fields.first("AB", "OAB"), CleanText.TAGGED);
    AuthorList authors = new AuthorList();
    boolean full = fields.all("FAU").size() >= fields.all("AU").size();
    String tag = full ? "FAU" : "AU";
    for (TaggedFields.Field field : fields.inOrder()) {
      if (field.tag().equals(tag)) {
        authors.addTurned(
            full ? field.value() : TurnedName.withComma(field.value()), CleanText.TAGGED);
      } else if (field.tag().equals("AD")) {
        // An address stands behind the names, in both forms, of its author.
        authors.affiliate(field.value(), CleanText.TAGGED);
      }
    }
    for (String group : fields.all("CN")) {
      authors.add(group, CleanText.TAGGED);
      authors.markCollective();
    }
    authors.giveTo(r, fields.has("FED", "ED") ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    Set<String> addresses = new LinkedHashSet<>();
    for (String address : fields.all("AD")) {
      addresses.add(CleanText.TAGGED.of(address));
    }
    addresses.remove(null);
    r.organization = addresses.isEmpty() ? null : String.join("; ", addresses);
    String date = fields.first("DP", "DEP");
    PartialDate.give(r, PartialDate.of(date == null ? null : spaced(date)), date);
    r.venue = CleanText.TAGGED.of(fields.first("JT", "TA", "BTI", "CTI"));
  }

  /** Writes {@code 2013 06 10} as {@code 2013-06-10}; other dates stay as they are. */
  private static String spaced(String date) {
    return date.matches("\\d{4}(?: +\\d{1,2}){1,2}") ? date.replaceAll(" +", "-") : date;
  }

  private static String doi(TaggedFields fields) {
    for (String tag : List.of("LID", "AID")) {
      for (String id : fields.all(tag)) {
        if (id.endsWith("[doi]") || id.startsWith("doi:")) {
          return id;
        }
      }
    }
    return null;
  }
}
