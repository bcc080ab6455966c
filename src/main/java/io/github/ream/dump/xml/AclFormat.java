package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Papers of the ACL Anthology. Year, month and venue are those of the volume, which come before its
 * papers. Front and back matter is no paper.
 */
public final class AclFormat implements XmlFormat {
  private XmlTree volume;

  @Override
  public SourceFormat format() {
    return SourceFormat.ACL;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
                "acl",
                SourceFormat.ACL,
                head -> head.contains("<collection") && head.contains("<volume"),
                Set.of("meta", "paper", "frontmatter"),
                AclFormat::new)
            // A volume's year and venue stand before its papers.
            .inOnePiece());
  }

  /** A volume's own description is no record, but counts for those after it. */
  @Override
  public boolean isRecord(Line line) {
    return parse(line) != null;
  }

  @Override
  public DumpRecord parse(Line line) {
    DumpRecord r = new DumpRecord();
    r.offset = line.offset();
    r.format = SourceFormat.ACL;
    try {
      XmlTree element = XmlTree.parse(line.text());
      if (element.name().equals("meta")) {
        volume = element;
        return null;
      }
      String type = element.attribute("type");
      if (element.name().equals("frontmatter")
          || type.equals("frontmatter")
          || type.equals("backmatter")) {
        String what = element.name().equals("frontmatter") ? "frontmatter" : type;
        return r.rejected(RejectReason.NOT_A_PAPER, what, line.text());
      }
      read(element, r);
      return r.title == null || CleanText.isNoTitle(r.title)
          ? r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", line.text())
          : r;
    } catch (XMLStreamException e) {
      return r.rejected(RejectReason.MALFORMED, e.getMessage(), line.text());
    }
  }

  private void read(XmlTree paper, DumpRecord r) {
    r.title = CleanText.LATEX.of(paper.textAt("title"));
    StatedLanguage.give(r, paper.textAt("language"));
    Abstracts.give(r, paper.textAt("abstract"), CleanText.LATEX);
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    for (XmlTree author : paper.children("author")) {
      authors.add(CleanText.LATEX, author.textAt("first"), author.textAt("last"));
      for (XmlTree affiliation : author.children("affiliation")) {
        String name = CleanText.LATEX.of(affiliation.text());
        if (name != null) {
          affiliations.add(name);
          authors.affiliate(name, CleanText.ANY);
        }
      }
    }
    boolean edited = !paper.children("editor").isEmpty();
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
    String year = own(paper, "year");
    String month = own(paper, "month");
    PartialDate date = PartialDate.of(year);
    PartialDate.give(
        r,
        date == null ? null : PartialDate.of(date.year(), PartialDate.month(month), null),
        (month == null ? "" : month + " ") + (year == null ? "" : year));
    r.venue = CleanText.LATEX.of(own(paper, "booktitle"));
    Identifiers.give(r, paper.textAt("doi"), null);
    r.withdrawn |= paper.child("retracted") != null || paper.child("removed") != null;
  }

  private String own(XmlTree paper, String field) {
    String text = paper.textAt(field);
    return text == null && volume != null ? volume.textAt(field) : text;
  }
}
