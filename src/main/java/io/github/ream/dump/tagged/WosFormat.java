package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AddressNames;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Correspondence;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Web of Science plain text. Full names are used where given. Institutions come from their own
 * list, or else from the addresses.
 */
public final class WosFormat extends TaggedFormat {
  private static final Set<String> NOT_PAPERS =
      Set.of("Data Set", "Data Study", "Repository", "Software", "Database Review");
  private static final Pattern NAMES_OF_ADDRESS = Pattern.compile("^\\[[^\\]]*\\]\\s*");

  @Override
  public SourceFormat format() {
    return SourceFormat.WOS;
  }

  @Override
  TagSyntax syntax() {
    return TagSyntax.WOS;
  }

  @Override
  void read(TaggedFields fields, DumpRecord r, String raw) {
    List<String> types = List.of(String.valueOf(fields.joined("DT")).split(";\\s*", -1));
    boolean patent = "P".equals(fields.first("PT"));
    for (String type : types) {
      if (patent || NOT_PAPERS.contains(type)) {
        r.rejected(RejectReason.NOT_A_PAPER, patent ? "a patent" : "type " + type, raw);
        return;
      }
      Notices.isOfType(r, type);
    }
    r.title = CleanText.ANY.of(fields.joined("TI"));
    StatedLanguage.give(r, fields.all("LA"));
    Abstracts.give(r, fields.joined("AB"), CleanText.ANY);
    AuthorList authors = new AuthorList();
    boolean full = fields.all("AF").size() >= fields.all("AU").size();
    names(fields, full ? "AF" : "AU", authors);
    if (authors.isEmpty()) {
      names(fields, fields.has("BF") ? "BF" : "BA", authors);
    }
    List<String> listed = fields.all(full ? "AF" : "AU");
    AddressNames addresses = new AddressNames(listed.size() == authors.size() ? listed : List.of());
    for (String group : fields.all("CA")) {
      authors.add(group, CleanText.ANY);
      authors.markCollective();
    }
    for (String address : fields.all("C1")) {
      addresses.affiliate(address, authors);
    }
    if (fields.has("RP") && listed.size() == authors.size()) {
      new Correspondence(listed).read(fields.joined("RP"), authors);
    }
    authors.giveTo(r, fields.has("BE") ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    organizations(fields, r);
    date(fields, r);
    r.venue = CleanText.ANY.of(fields.joined("SO"));
    Identifiers.give(r, fields.joined("DI"), null);
  }

  private static void names(TaggedFields fields, String tag, AuthorList authors) {
    fields.all(tag).forEach(name -> authors.addTurned(name, CleanText.ANY));
  }

  private static void organizations(TaggedFields fields, DumpRecord r) {
    Set<String> names = new LinkedHashSet<>();
    String institutions = fields.joined("C3");
    if (institutions != null) {
      for (String name : institutions.split(";\\s*", -1)) {
        names.add(CleanText.ANY.of(name));
      }
    } else {
      for (String address : fields.all("C1")) {
        String bare = NAMES_OF_ADDRESS.matcher(address).replaceFirst("").replaceFirst("\\.$", "");
        names.add(CleanText.ANY.of(bare));
      }
    }
    names.remove(null);
    r.organization = names.isEmpty() ? null : String.join("; ", names);
  }

  /**
   * Reads the date: {@code PY} with the month and day of {@code PD}, or the date of early access if
   * there is no issue yet.
   */
  private static void date(TaggedFields fields, DumpRecord r) {
    String year = fields.first("PY");
    PartialDate date = PartialDate.of(year);
    if (date == null) {
      String early = fields.first("EA");
      PartialDate.give(r, PartialDate.of(early), early);
      return;
    }
    String day = fields.first("PD");
    PartialDate within = day == null ? date : PartialDate.inYear(date.year(), day);
    PartialDate.give(r, within, day == null ? year : day.contains(year) ? day : day + " " + year);
  }
}
