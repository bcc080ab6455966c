package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.ArxivFields;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Entries of arXiv's API, as Atom. The date is that of the first version. */
public final class AtomFormat extends ElementFormat {

  @Override
  public SourceFormat format() {
    return SourceFormat.ATOM;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
            "atom",
            SourceFormat.ATOM,
            head -> head.contains("<feed") && head.contains("arxiv.org"),
            Set.of("entry"),
            AtomFormat::new));
  }

  @Override
  void read(XmlTree entry, DumpRecord r, String raw) {
    String id = entry.textAt("id");
    if (id != null && id.contains("api/errors")) {
      r.rejected(RejectReason.NOT_A_PAPER, "an error of the API: " + entry.textAt("summary"), raw);
      return;
    }
    r.title = CleanText.LATEX.of(entry.textAt("title"));
    Abstracts.give(r, entry.textAt("summary"), CleanText.LATEX);
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    for (XmlTree author : entry.children("author")) {
      authors.add(author.textAt("name"), CleanText.LATEX);
      for (XmlTree at : author.children("affiliation")) {
        affiliations.add(CleanText.LATEX.of(at.text()));
        authors.affiliate(at.text(), CleanText.LATEX);
      }
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
    Identifiers.give(r, entry.textAt("doi"), id);
    ArxivFields.giveDate(r, entry.textAt("published"));
    r.withdrawn |= ArxivFields.saysWithdrawn(entry.textAt("comment"));
  }
}
