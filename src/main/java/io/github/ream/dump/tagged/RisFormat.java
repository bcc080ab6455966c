package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * RIS, as reference managers and databases write it. Tags of the older and the newer RIS are read
 * alike. The date is the finest one that lies in the year of publication.
 */
public final class RisFormat extends TaggedFormat {
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "ADVS", "AGGR", "ART", "BILL", "BLOG", "CASE", "CHART", "COMP", "DATA", "DBASE", "EQUA",
          "FIGURE", "GRANT", "GRNT", "HEAR", "ICOMM", "JFULL", "LEGAL", "MAP", "MPCT", "MULTI",
          "MUSIC", "PAT", "PCOMM", "SLIDE", "SOUND", "STAT", "UNBILL", "VIDEO");

  @Override
  public SourceFormat format() {
    return SourceFormat.RIS;
  }

  @Override
  TagSyntax syntax() {
    return TagSyntax.RIS;
  }

  @Override
  void read(TaggedFields fields, DumpRecord r, String raw) {
    String type = fields.first("TY");
    if (type != null && NOT_PAPERS.contains(type.toUpperCase(Locale.ROOT))) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    r.title = CleanText.ANY.of(fields.joined("TI", "T1", "CT", "BT"));
    StatedLanguage.give(r, fields.all("LA"));
    Abstracts.give(r, fields.joined("AB", "N2"), CleanText.ANY);
    AuthorList authors = new AuthorList();
    fields.all("AU").forEach(name -> authors.addTurned(name, CleanText.ANY));
    fields.all("A1").forEach(name -> authors.addTurned(name, CleanText.ANY));
    authors.giveTo(
        r, fields.has("A2", "A3", "ED") ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    Set<String> addresses = new LinkedHashSet<>();
    for (String address : fields.all("AD")) {
      String clean = CleanText.ANY.of(address);
      if (clean != null) {
        addresses.add(clean);
      }
    }
    r.organization = addresses.isEmpty() ? null : String.join("; ", addresses);
    date(fields, r);
    // For a journal article, T2 is the journal's name in the newer RIS; in the older one it may be
    // a series.
    r.venue = CleanText.ANY.of(fields.first("JF", "JO", "T2", "JA", "J1", "J2", "C3"));
    Identifiers.give(r, doi(fields), Identifiers.arxivAddress(fields.all("UR")));
  }

  private static String doi(TaggedFields fields) {
    for (String tag : new String[] {"DO", "M3", "L3", "UR", "L2", "ID"}) {
      for (String value : fields.all(tag)) {
        if (Identifiers.doi(value) != null) {
          return value;
        }
      }
    }
    return null;
  }

  private static void date(TaggedFields fields, DumpRecord r) {
    String year = fields.first("PY", "Y1", "YR");
    String day = fields.first("DA");
    PartialDate published = of(year);
    PartialDate fine = of(day);
    if (published == null) {
      PartialDate.give(r, fine, day == null ? year : day);
      return;
    }
    if (published.month() == null && day != null) {
      PartialDate within = fine == null ? PartialDate.inYear(published.year(), day) : fine;
      if (within.year() == published.year() && within.month() != null) {
        PartialDate.give(r, within, day);
        return;
      }
    }
    PartialDate.give(r, published, year);
  }

  /** {@code 2020/05/03/other}: any part but the year may be empty, the month a word. */
  private static PartialDate of(String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.strip().split("/", -1);
    if (parts.length > 1 && parts[0].matches("\\d{4}")) {
      String day = parts.length > 2 ? parts[2].strip() : "";
      return PartialDate.of(
          Integer.valueOf(parts[0]),
          PartialDate.month(parts[1]),
          day.matches("\\d{1,2}") ? Integer.valueOf(day) : null);
    }
    return PartialDate.of(text);
  }
}
