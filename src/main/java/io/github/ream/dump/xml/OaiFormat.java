package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.ArxivFields;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Records harvested by OAI-PMH: arXiv's own formats, Dublin Core of any repository, and articles in
 * JATS. The date is that of the first version. A deletion is no paper.
 */
public final class OaiFormat extends ElementFormat {
  private static final Pattern ANSWER =
      Pattern.compile(
          "<(?:\\w+:)?OAI-PMH[\\s>]|=[\"']http://www\\.openarchives\\.org/OAI/2\\.0/?[\"']");
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "collection",
          "dataset",
          "event",
          "image",
          "interactiveresource",
          "movingimage",
          "moving image",
          "physicalobject",
          "software",
          "sound",
          "stillimage",
          "still image",
          "video");

  @Override
  public SourceFormat format() {
    return SourceFormat.OAI;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
            "oai",
            SourceFormat.OAI,
            OaiFormat::isAnswer,
            Set.of("record", "oai:record", "Record"),
            OaiFormat::new));
  }

  /** Whether a file is an OAI-PMH answer or holds records from answers. */
  static boolean isAnswer(String head) {
    return ANSWER.matcher(head).find();
  }

  @Override
  void read(XmlTree record, DumpRecord r, String raw) {
    XmlTree header = record.child("header");
    if (header != null && header.attribute("status").equals("deleted")) {
      r.rejected(RejectReason.NOT_A_PAPER, "a deletion", raw);
      return;
    }
    XmlTree metadata = record.child("metadata");
    XmlTree content =
        metadata == null || metadata.elements().isEmpty() ? null : metadata.elements().get(0);
    switch (content == null ? "" : content.name()) {
      case "arXiv", "arXivRaw", "arXivOld" -> arxiv(content, r);
      case "dc" -> dublinCore(content, r, raw);
      case "article" -> {
        r.format = SourceFormat.JATS;
        JatsFormat.readArticle(content, r);
      }
      case "" -> r.rejected(RejectReason.NO_TITLE, "no metadata in the record", raw);
      default ->
          r.rejected(
              RejectReason.UNKNOWN_RECORD,
              "metadata in the form " + content.name() + ": harvest them as oai_dc",
              raw);
    }
  }

  private static void arxiv(XmlTree paper, DumpRecord r) {
    r.title = CleanText.LATEX.of(paper.textAt("title"));
    Abstracts.give(r, paper.textAt("abstract"), CleanText.LATEX);
    AuthorList authors = new AuthorList();
    XmlTree list = paper.child("authors");
    if (list != null && list.child("author") != null) {
      for (XmlTree author : list.children("author")) {
        authors.add(
            CleanText.LATEX,
            author.textAt("forenames"),
            author.textAt("keyname"),
            author.textAt("suffix"));
      }
    } else if (list != null) {
      ArxivFields.addAuthors(authors, list.text().strip());
      ArxivFields.markCut(authors, list.text());
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    Identifiers.give(r, paper.textAt("doi"), paper.textAt("id"));
    String created = paper.textAt("created");
    ArxivFields.giveDate(r, created == null ? paper.textAt("version", "date") : created);
    r.withdrawn |= ArxivFields.saysWithdrawn(paper.textAt("comments"));
  }

  private static void dublinCore(XmlTree paper, DumpRecord r, String raw) {
    for (XmlTree type : paper.children("type")) {
      String name = type.text().strip().toLowerCase(Locale.ROOT);
      if (NOT_PAPERS.contains(name.substring(name.lastIndexOf('/') + 1))) {
        r.rejected(RejectReason.NOT_A_PAPER, "type " + name, raw);
        return;
      }
    }
    r.title = CleanText.ANY.of(paper.textAt("title"));
    StatedLanguage.give(r, paper.children("language").stream().map(XmlTree::text).toList());
    for (XmlTree description : paper.children("description")) {
      String text = description.text().strip();
      if (text.startsWith("Comment:")) {
        r.withdrawn |= ArxivFields.saysWithdrawn(text.substring("Comment:".length()));
      } else if (r.abstractText == null) {
        Abstracts.give(r, text, CleanText.ANY);
      }
    }
    AuthorList authors = new AuthorList();
    paper
        .children("creator")
        .forEach(creator -> authors.addTurned(creator.text().strip(), CleanText.ANY));
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    String date = date(paper);
    PartialDate.give(r, PartialDate.of(date), date);
    String source = paper.textAt("source");
    r.venue = CleanText.ANY.of(source == null ? null : source.split(";", -1)[0]);
    List<String> ids = new ArrayList<>();
    paper.children("identifier").forEach(id -> ids.add(id.text().strip()));
    Identifiers.give(
        r,
        ids.stream().filter(id -> Identifiers.doi(id) != null).findFirst().orElse(null),
        Identifiers.arxivAddress(ids));
  }

  /**
   * The date of publication. Repositories give the times of deposit and release too: a date without
   * a time of day comes first.
   */
  private static String date(XmlTree paper) {
    List<String> dates = new ArrayList<>();
    paper.children("date").forEach(date -> dates.add(date.text().strip()));
    return dates.stream()
        .filter(date -> !date.isEmpty() && date.indexOf('T') < 0)
        .findFirst()
        .orElse(dates.isEmpty() ? null : dates.get(0));
  }
}
