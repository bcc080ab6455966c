package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.fields.TranslatedTitle;
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
 * PubMed and MEDLINE articles. Sections of an abstract are joined, each behind its label. Free-text
 * dates give the parts that are certain. A list marked as incomplete, and one with a collective
 * name in it, leaves the author count unknown. Book articles are read like others; a deletion is no
 * paper.
 */
public final class PubmedFormat implements XmlFormat {
  @Override
  public SourceFormat format() {
    return SourceFormat.PUBMED;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
            "pubmed",
            SourceFormat.PUBMED,
            head -> head.contains("<PubmedArticle") || head.contains("<PubmedBookArticle"),
            Set.of("PubmedArticle", "PubmedBookArticle", "DeleteCitation"),
            PubmedFormat::new),
        XmlFile.of(
            "medline",
            SourceFormat.PUBMED,
            head -> head.contains("<MedlineCitation"),
            Set.of("MedlineCitation", "DeleteCitation"),
            PubmedFormat::new));
  }

  @Override
  public DumpRecord parse(Line line) {
    DumpRecord r = new DumpRecord();
    r.offset = line.offset();
    r.format = SourceFormat.PUBMED;
    try {
      XmlTree root = XmlTree.parse(line.text());
      if (root.name().equals("DeleteCitation")) {
        return r.rejected(RejectReason.NOT_A_PAPER, "a deletion", line.text());
      }
      boolean book = root.name().equals("PubmedBookArticle");
      XmlTree citation =
          root.name().equals("MedlineCitation")
              ? root
              : root.child(book ? "BookDocument" : "MedlineCitation");
      XmlTree article = book || citation == null ? citation : citation.child("Article");
      if (article == null) {
        return r.rejected(RejectReason.NO_TITLE, "no article in the record", line.text());
      }
      read(root, citation, article, r);
      return r.title == null || CleanText.isNoTitle(r.title)
          ? r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", line.text())
          : r;
    } catch (XMLStreamException e) {
      return r.rejected(RejectReason.MALFORMED, e.getMessage(), line.text());
    }
  }

  private static void read(XmlTree root, XmlTree citation, XmlTree article, DumpRecord r) {
    r.title = title(article);
    Identifiers.give(r, doi(root, article), null);
    language(article, r);
    notices(citation, article, r);
    Abstracts.give(r, abstractOf(article), CleanText.TAGGED);
    authors(article, r);
    date(article, r);
    String journal = article.textAt("Journal", "Title");
    r.venue = CleanText.TAGGED.of(journal == null ? article.textAt("Book", "BookTitle") : journal);
  }

  /** Reads whether the article is a notice and about which papers, and the notices about it. */
  private static void notices(XmlTree citation, XmlTree article, DumpRecord r) {
    XmlTree types = article.child("PublicationTypeList");
    if (types != null) {
      for (XmlTree type : types.children("PublicationType")) {
        Notices.isOfType(r, type.text().strip());
      }
    }
    XmlTree list = citation.child("CommentsCorrectionsList");
    if (list == null) {
      return;
    }
    for (XmlTree reference : list.children("CommentsCorrections")) {
      Notices.isInPubmed(r, reference.attribute("RefType"), reference.textAt("RefSource"));
    }
  }

  private static String title(XmlTree article) {
    String other = CleanText.TAGGED.of(article.textAt("VernacularTitle"));
    return TranslatedTitle.of(
        CleanText.TAGGED.of(article.textAt("ArticleTitle")),
        other == null ? CleanText.TAGGED.of(article.textAt("Book", "BookTitle")) : other);
  }

  /** Reads the language, unless PubMed translated the title: then it says nothing of the text. */
  private static void language(XmlTree article, DumpRecord r) {
    if (!TranslatedTitle.isTranslated(CleanText.TAGGED.of(article.textAt("ArticleTitle")))) {
      StatedLanguage.give(r, article.children("Language").stream().map(XmlTree::text).toList());
    }
  }

  private static String abstractOf(XmlTree article) {
    XmlTree element = article.child("Abstract");
    if (element == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (XmlTree part : element.children("AbstractText")) {
      String section = part.text().strip();
      if (section.isEmpty()) {
        continue;
      }
      String label = part.attribute("Label").strip();
      text.append(text.length() == 0 ? "" : " ");
      if (!label.isEmpty() && !label.equals("UNLABELLED") && !label.equals("UNASSIGNED")) {
        text.append(label).append(label.endsWith(":") ? " " : ": ");
      }
      text.append(section);
    }
    return text.toString();
  }

  private static void authors(XmlTree article, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    AuthorsNote ifEmpty = AuthorsNote.NOT_GIVEN;
    List<XmlTree> lists = article.children("AuthorList");
    if (lists.isEmpty() && article.child("ArticleTitle") == null && article.child("Book") != null) {
      // The record of a whole book.
      lists = article.child("Book").children("AuthorList");
    }
    for (XmlTree list : lists) {
      if (list.attribute("Type").equals("editors")) {
        ifEmpty = AuthorsNote.EDITORS_ONLY;
        continue;
      }
      if (list.attribute("CompleteYN").equals("N")) {
        authors.markCut();
      }
      for (XmlTree author : list.children("Author")) {
        if (!author.attribute("ValidYN").equals("N")) {
          add(author, authors, affiliations);
        }
      }
    }
    authors.giveTo(r, ifEmpty);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }

  private static void add(XmlTree author, AuthorList authors, Set<String> affiliations) {
    String collective = author.textAt("CollectiveName");
    if (collective != null) {
      authors.add(collective, CleanText.TAGGED);
      authors.markCollective();
    } else {
      String first = author.textAt("ForeName");
      authors.add(
          CleanText.TAGGED,
          first == null ? author.textAt("Initials") : first,
          author.textAt("LastName"),
          author.textAt("Suffix"));
    }
    for (XmlTree info : author.children("AffiliationInfo")) {
      String affiliation = CleanText.TAGGED.of(info.textAt("Affiliation"));
      if (affiliation != null) {
        affiliations.add(affiliation);
      }
      String ror = null;
      for (XmlTree id : info.children("Identifier")) {
        ror = id.attribute("Source").equals("ROR") ? id.text() : ror;
      }
      authors.affiliate(affiliation, CleanText.TAGGED, ror, null, null);
    }
  }

  private static void date(XmlTree article, DumpRecord r) {
    XmlTree date = article.at("Journal", "JournalIssue", "PubDate");
    date = date == null ? article.at("Book", "PubDate") : date;
    if (date == null) {
      return;
    }
    String text = date.textAt("MedlineDate");
    String year = date.textAt("Year");
    PartialDate known;
    if (year == null) {
      known = PartialDate.of(text);
    } else {
      String month = date.textAt("Month");
      String day = date.textAt("Day");
      known =
          PartialDate.of(number(year), PartialDate.month(month), day == null ? null : number(day));
      text = String.join(" ", year, month == null ? "" : month, day == null ? "" : day).strip();
    }
    PartialDate.give(r, known, text);
  }

  private static Integer number(String text) {
    return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
  }

  /** The article's own DOI, never one of its references. */
  private static String doi(XmlTree root, XmlTree article) {
    XmlTree ids = root.at("PubmedData", "ArticleIdList");
    ids = ids == null ? root.at("PubmedBookData", "ArticleIdList") : ids;
    if (ids != null) {
      for (XmlTree id : ids.children("ArticleId")) {
        if (id.attribute("IdType").equals("doi")) {
          return id.text();
        }
      }
    }
    for (XmlTree id : article.children("ELocationID")) {
      if (id.attribute("EIdType").equals("doi")) {
        return id.text();
      }
    }
    return null;
  }
}
