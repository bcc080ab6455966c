package io.github.ream.dump.xml;

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
import java.util.regex.Pattern;

/**
 * Records of DBLP, which adds a full stop to titles and numbers to authors of one name. Home pages,
 * proceedings and data are no papers.
 */
public final class DblpFormat extends ElementFormat {
  private static final Set<String> PAPERS =
      Set.of("article", "inproceedings", "incollection", "book", "phdthesis", "mastersthesis");
  private static final Pattern NUMBER = Pattern.compile("\\s\\d{4}$");

  @Override
  public SourceFormat format() {
    return SourceFormat.DBLP;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
            "dblp",
            SourceFormat.DBLP,
            head -> head.contains("<dblp"),
            Set.of(
                "article",
                "inproceedings",
                "proceedings",
                "book",
                "incollection",
                "phdthesis",
                "mastersthesis",
                "www",
                "data"),
            DblpFormat::new));
  }

  @Override
  void read(XmlTree record, DumpRecord r, String raw) {
    if (!PAPERS.contains(record.name())) {
      r.rejected(RejectReason.NOT_A_PAPER, "type " + record.name(), raw);
      return;
    }
    String title = CleanText.TAGGED.of(record.textAt("title"));
    r.title = title == null ? null : title.replaceFirst("(?<=[^.])\\.$", "");
    Abstracts.give(r, null, CleanText.TAGGED);
    AuthorList authors = new AuthorList();
    for (XmlTree author : record.children("author")) {
      authors.add(NUMBER.matcher(author.text().strip()).replaceFirst(""), CleanText.TAGGED);
    }
    boolean edited = record.child("editor") != null;
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    String year = record.textAt("year");
    String month = record.textAt("month");
    PartialDate date = PartialDate.of(year);
    PartialDate.give(
        r,
        date == null ? null : PartialDate.of(date.year(), PartialDate.month(month), null),
        (month == null ? "" : month + " ") + (year == null ? "" : year));
    String journal = record.textAt("journal");
    r.venue = CleanText.TAGGED.of(journal == null ? record.textAt("booktitle") : journal);
    List<String> addresses = record.children("ee").stream().map(XmlTree::text).toList();
    String doi =
        addresses.stream().filter(ee -> Identifiers.doi(ee) != null).findFirst().orElse(null);
    String arxiv = Identifiers.arxivAddress(addresses);
    Identifiers.give(r, doi, arxiv == null ? record.textAt("volume") : arxiv);
    r.withdrawn |= record.attribute("publtype").equals("withdrawn");
  }
}
