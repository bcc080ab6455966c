package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.EndnoteTypes;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;

/** EndNote's tagged text (.enw), also called Refer. */
public final class EndnoteFormat extends TaggedFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.ENDNOTE;
  }

  @Override
  TagSyntax syntax() {
    return TagSyntax.ENDNOTE;
  }

  @Override
  void read(TaggedFields fields, DumpRecord r, String raw) {
    String type = fields.first("0");
    if (type != null && !EndnoteTypes.isPaper(type)) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + type, raw);
      return;
    }
    r.title = CleanText.ANY.of(fields.joined("T"));
    StatedLanguage.give(r, fields.all("G"));
    Abstracts.give(r, fields.joined("X"), CleanText.ANY);
    AuthorList authors = new AuthorList();
    fields.all("A").forEach(name -> authors.addTurned(name, CleanText.ANY));
    authors.giveTo(r, fields.has("E") ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    r.organization = CleanText.ANY.of(fields.joined("+"));
    String year = fields.first("D");
    String day = fields.first("8");
    PartialDate date = PartialDate.of(year);
    PartialDate.give(
        r,
        date == null || day == null ? date : PartialDate.inYear(date.year(), day),
        day == null || year == null ? year : day + " " + year);
    r.venue = CleanText.ANY.of(fields.first("J", "B"));
    String doi = fields.first("R");
    Identifiers.give(
        r, doi == null ? fields.first("U") : doi, Identifiers.arxivAddress(fields.all("U")));
  }
}
