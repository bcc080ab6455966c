package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.cleaning.Countries;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
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

/** Crossref's records of DOIs as XML (unixref), one work in each. */
public final class CrossrefXmlFormat extends ElementFormat {
  private static final List<List<String>> WORKS =
      List.of(
          List.of("journal", "journal_article"),
          List.of("conference", "conference_paper"),
          List.of("book", "content_item"),
          List.of("book", "book_metadata"),
          List.of("book", "book_series_metadata"),
          List.of("posted_content"),
          List.of("dissertation"),
          List.of("report-paper", "report-paper_metadata"),
          List.of("report-paper", "report-paper_series_metadata"));

  @Override
  public SourceFormat format() {
    return SourceFormat.CROSSREF_XML;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
            "crossref-xml",
            SourceFormat.CROSSREF_XML,
            head -> head.contains("<doi_record") && head.contains("<crossref"),
            Set.of("doi_record"),
            CrossrefXmlFormat::new));
  }

  @Override
  void read(XmlTree record, DumpRecord r, String raw) {
    XmlTree crossref = record.child("crossref");
    XmlTree container =
        crossref == null || crossref.elements().isEmpty() ? null : crossref.elements().get(0);
    XmlTree work = null;
    for (List<String> path : WORKS) {
      work = work == null && crossref != null ? crossref.at(path.toArray(new String[0])) : work;
    }
    if (work == null) {
      r.rejected(
          RejectReason.NOT_A_PAPER,
          container == null ? "an empty record" : "type " + container.name(),
          raw);
      return;
    }
    r.title = CleanText.TAGGED.of(work.textAt("titles", "title"));
    String language = work.attribute("language");
    XmlTree journal = container.child("journal_metadata");
    StatedLanguage.give(
        r, language.isEmpty() && journal != null ? journal.attribute("language") : language);
    Abstracts.give(r, abstractOf(work), CleanText.TAGGED);
    authors(work, r);
    date(work, container, r);
    String venue = container.textAt("journal_metadata", "full_title");
    venue = venue == null ? container.textAt("proceedings_metadata", "proceedings_title") : venue;
    r.venue =
        CleanText.TAGGED.of(
            venue == null && work.name().equals("content_item")
                ? container.textAt("book_metadata", "titles", "title")
                : venue);
    Identifiers.give(r, work.textAt("doi_data", "doi"), null);
    XmlTree updates = work.at("crossmark", "updates");
    if (updates != null) {
      updates
          .children("update")
          .forEach(update -> Notices.isAbout(r, update.attribute("type"), update.text()));
    }
  }

  private static String abstractOf(XmlTree work) {
    XmlTree element = work.child("abstract");
    if (element == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (XmlTree part : element.elements()) {
      boolean heading = part.name().equals("title");
      text.append(' ').append(heading ? "" : part.text().strip());
    }
    return text.toString();
  }

  private static void authors(XmlTree work, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    boolean edited = false;
    List<XmlTree> people =
        work.child("contributors") == null
            ? work.children("person_name")
            : work.child("contributors").elements();
    for (XmlTree person : people) {
      String role = person.attribute("contributor_role");
      edited |= role.equals("editor");
      if (!role.isEmpty() && !role.equals("author")) {
        continue;
      }
      if (person.name().equals("organization")) {
        authors.add(person.text(), CleanText.TAGGED);
        authors.markCollective();
      } else if (person.name().equals("person_name")) {
        authors.add(
            CleanText.TAGGED,
            person.textAt("given_name"),
            person.textAt("surname"),
            person.textAt("suffix"));
        for (XmlTree at : person.children("affiliation")) {
          affiliations.add(CleanText.TAGGED.of(at.text()));
          authors.affiliate(at.text(), CleanText.TAGGED);
        }
        institutions(person.child("affiliations"), affiliations, authors);
      }
    }
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }

  /** The newer form of affiliations: names, ids and places of institutions. */
  private static void institutions(XmlTree list, Set<String> affiliations, AuthorList authors) {
    for (XmlTree at : list == null ? List.<XmlTree>of() : list.children("institution")) {
      String ror = null;
      for (XmlTree id : at.children("institution_id")) {
        ror = id.attribute("type").equals("ror") ? id.text().strip() : ror;
      }
      String name = at.textAt("institution_name");
      affiliations.add(CleanText.TAGGED.of(name));
      String country = Countries.ofAddress(at.textAt("institution_place")).orElse(null);
      authors.affiliate(name, CleanText.TAGGED, ror, null, country);
    }
  }

  private static void date(XmlTree work, XmlTree container, DumpRecord r) {
    for (XmlTree date :
        new XmlTree[] {
          work.child("publication_date"),
          work.child("posted_date"),
          work.child("approval_date"),
          container.at("journal_issue", "publication_date"),
          container.at("proceedings_metadata", "publication_date"),
          container.at("book_metadata", "publication_date")
        }) {
      PartialDate known = date == null ? null : PartialDate.of(date.textAt("year"));
      if (known != null) {
        String month = date.textAt("month");
        String day = date.textAt("day");
        PartialDate.give(
            r,
            PartialDate.of(
                known.year(),
                PartialDate.month(month),
                day != null && day.matches("\\d{1,2}") ? Integer.valueOf(day) : null),
            known.year() + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day));
        return;
      }
    }
  }
}
