package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.EndnoteTypes;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** EndNote's XML, as other reference managers write it too; text styles are dropped. */
public final class EndnoteXmlFormat implements XmlFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.ENDNOTE;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
            "endnote-xml",
            SourceFormat.ENDNOTE,
            head ->
                head.contains("<records>")
                    && head.contains("<record>")
                    && (head.contains("<ref-type") || head.contains("<contributors>")),
            Set.of("record"),
            EndnoteXmlFormat::new));
  }

  @Override
  public DumpRecord parse(Line line) {
    DumpRecord r = new DumpRecord();
    r.offset = line.offset();
    r.format = SourceFormat.ENDNOTE;
    try {
      XmlTree record = XmlTree.parse(line.text());
      XmlTree type = record.child("ref-type");
      String name = type == null ? "" : type.attribute("name");
      if (!EndnoteTypes.isPaper(name)) {
        return r.rejected(RejectReason.NOT_A_PAPER, "type " + name, line.text());
      }
      read(record, r);
      return r.title == null || CleanText.isNoTitle(r.title)
          ? r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", line.text())
          : r;
    } catch (XMLStreamException e) {
      return r.rejected(RejectReason.MALFORMED, e.getMessage(), line.text());
    }
  }

  private static void read(XmlTree record, DumpRecord r) {
    r.title = CleanText.ANY.of(record.textAt("titles", "title"));
    StatedLanguage.give(r, record.textAt("language"));
    Abstracts.give(r, record.textAt("abstract"), CleanText.ANY);
    AuthorList authors = new AuthorList();
    XmlTree list = record.at("contributors", "authors");
    if (list != null) {
      for (XmlTree author : list.children("author")) {
        authors.addTurned(author.text().strip(), CleanText.ANY);
      }
    }
    boolean edited = record.at("contributors", "secondary-authors") != null;
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    r.organization = CleanText.ANY.of(record.textAt("auth-address"));
    String year = record.textAt("dates", "year");
    String day = record.textAt("dates", "pub-dates", "date");
    PartialDate date = PartialDate.of(year);
    PartialDate.give(
        r,
        date == null || day == null ? date : PartialDate.inYear(date.year(), day),
        day == null || year == null ? year : day + " " + year);
    String journal = record.textAt("periodical", "full-title");
    r.venue =
        CleanText.ANY.of(journal == null ? record.textAt("titles", "secondary-title") : journal);
    String doi = record.textAt("electronic-resource-num");
    List<String> addresses = new ArrayList<>();
    XmlTree urls = record.at("urls", "related-urls");
    if (urls != null) {
      urls.children("url").forEach(url -> addresses.add(url.text()));
    }
    Identifiers.give(
        r, doi == null ? String.join(" ", addresses) : doi, Identifiers.arxivAddress(addresses));
  }
}
