package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Front matter of articles in JATS, as PubMed Central and publishers keep them; the rest of an
 * article is passed over. Of several dates, the one of first publication counts and not the one of
 * deposit.
 */
public final class JatsFormat extends ElementFormat {
  private static final String FRONT_END = "</front>";
  private static final Set<String> MARKS = Set.of("xref", "fn", "label");

  /** What a notice calls its paper, and the kind of notice that says so. */
  private static final Map<String, String> NOTICES =
      Map.of(
          "corrected-article", "correction",
          "retracted-article", "retraction",
          "partially-retracted-article", "partial retraction",
          "object-of-concern", "concern",
          "addended-article", "addendum");

  private static final Set<String> PAPERS =
      Set.of("research-article", "review-article", "case-report", "brief-report");

  @Override
  public SourceFormat format() {
    return SourceFormat.JATS;
  }

  @Override
  public List<XmlFile> files() {
    return List.of(
        XmlFile.of(
                "jats",
                SourceFormat.JATS,
                head ->
                    head.contains("<article")
                        && !OaiFormat.isAnswer(head)
                        && (head.contains("<article-meta") || head.contains("<front>")),
                Set.of("article"),
                JatsFormat::new)
            .upTo("front"));
  }

  @Override
  String whole(String text) {
    String end = text.stripTrailing();
    return end.endsWith(FRONT_END) ? end + "</article>" : text;
  }

  @Override
  void read(XmlTree article, DumpRecord r, String raw) {
    readArticle(article, r);
  }

  static void readArticle(XmlTree article, DumpRecord r) {
    XmlTree meta = article.at("front", "article-meta");
    if (meta == null) {
      return;
    }
    XmlTree title = meta.at("title-group", "article-title");
    r.title = title == null ? null : CleanText.TAGGED.of(title.textWithout(MARKS));
    String subtitle = CleanText.TAGGED.of(meta.textAt("title-group", "subtitle"));
    if (r.title != null && subtitle != null) {
      r.title += (r.title.matches(".*[:?!.]") ? " " : ": ") + subtitle;
    }
    String language = title == null ? "" : title.attribute("lang");
    StatedLanguage.give(r, language.isEmpty() ? article.attribute("lang") : language);
    Abstracts.give(r, abstractOf(meta), CleanText.TAGGED);
    authors(meta, r);
    date(meta, r);
    XmlTree journal = article.at("front", "journal-meta");
    if (journal != null) {
      String name = journal.textAt("journal-title-group", "journal-title");
      r.venue = CleanText.TAGGED.of(name == null ? journal.textAt("journal-title") : name);
    }
    String doi = null;
    String arxiv = null;
    for (XmlTree id : meta.children("article-id")) {
      doi = id.attribute("pub-id-type").equals("doi") ? id.text() : doi;
      arxiv = id.attribute("pub-id-type").equals("arxiv") ? id.text() : arxiv;
    }
    Identifiers.give(r, doi, arxiv);
    notices(article.attribute("article-type"), meta.children("related-article"), r);
  }

  /**
   * A notice names its paper as the corrected or retracted article, a paper its notices by words
   * that end in {@code forward}. Some papers name others that they correct, and are no notices.
   */
  private static void notices(String type, List<XmlTree> related, DumpRecord r) {
    Notices.isOfType(r, type.replace('-', ' '));
    for (XmlTree other : related) {
      String relation = other.attribute("related-article-type");
      String kind = NOTICES.get(relation);
      if (relation.endsWith("forward")) {
        Notices.isNoticed(r, relation);
      } else if (kind != null && !PAPERS.contains(type)) {
        String doi = other.attribute("href");
        doi = doi.isEmpty() ? other.attribute("xlink:href") : doi;
        Notices.isAbout(r, kind, doi.isEmpty() ? other.text() : doi);
      }
    }
  }

  /** The abstract proper, not a teaser or a graphical abstract. */
  private static String abstractOf(XmlTree meta) {
    for (XmlTree element : meta.children("abstract")) {
      if (element.attribute("abstract-type").isEmpty()) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
      }
    }
    return null;
  }

  private static void append(XmlTree part, StringBuilder text) {
    for (XmlTree element : part.elements()) {
      String own = element.text().strip();
      switch (element.name()) {
        case "title" -> {
          boolean heading = !own.isEmpty() && part.name().equals("sec");
          text.append(heading ? " " + own + (own.matches(".*[.:?!]") ? "" : ":") : "");
        }
        case "sec" -> append(element, text);
        default -> text.append(' ').append(own);
      }
    }
    if (part.elements().isEmpty()) {
      text.append(part.text());
    }
  }

  private static void authors(XmlTree meta, DumpRecord r) {
    AuthorList authors = new AuthorList();
    Set<String> affiliations = new LinkedHashSet<>();
    boolean edited = false;
    List<XmlTree> groups = new ArrayList<>(meta.children("contrib-group"));
    JatsAffiliations marked = JatsAffiliations.in(meta);
    for (XmlTree group : groups) {
      for (XmlTree contrib : group.children("contrib")) {
        String type = contrib.attribute("contrib-type");
        if (type.isEmpty() || type.equals("author")) {
          add(contrib, authors);
          if (isCorresponding(contrib)) {
            authors.markCorresponding();
          }
          marked.affiliate(contrib, group, authors);
        } else {
          edited |= type.equals("editor");
        }
        affiliations(contrib, affiliations);
      }
      affiliations(group, affiliations);
    }
    affiliations(meta, affiliations);
    authors.giveTo(r, edited ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    affiliations.remove(null);
    r.organization = affiliations.isEmpty() ? null : String.join("; ", affiliations);
  }

  private static boolean isCorresponding(XmlTree contrib) {
    return contrib.attribute("corresp").equals("yes")
        || contrib.children("xref").stream()
            .anyMatch(reference -> reference.attribute("ref-type").equals("corresp"));
  }

  private static void add(XmlTree contrib, AuthorList authors) {
    XmlTree name = contrib.child("name");
    name = name == null ? contrib.at("name-alternatives", "name") : name;
    name = name == null ? contrib.child("string-name") : name;
    XmlTree collab = contrib.child("collab");
    if (name != null && name.child("surname") != null) {
      authors.add(
          CleanText.TAGGED,
          name.textAt("given-names"),
          name.textAt("surname"),
          name.textAt("suffix"));
    } else if (name != null) {
      authors.add(name.textWithout(MARKS), CleanText.TAGGED);
    } else if (collab != null) {
      authors.add(collab.textWithout(Set.of("contrib-group", "xref", "fn")), CleanText.TAGGED);
      authors.markCollective();
    } else {
      authors.add("", CleanText.TAGGED);
    }
  }

  private static void affiliations(XmlTree of, Set<String> affiliations) {
    for (XmlTree aff : of.children("aff")) {
      affiliations.add(CleanText.TAGGED.of(aff.textWithout(MARKS)));
    }
    of.children("aff-alternatives").forEach(several -> affiliations(several, affiliations));
  }

  private static void date(XmlTree meta, DumpRecord r) {
    XmlTree best = null;
    int rank = Integer.MAX_VALUE;
    for (XmlTree date : meta.children("pub-date")) {
      int own = rank(date.attribute("pub-type") + date.attribute("date-type"));
      if (own < rank && (date.child("year") != null || date.child("string-date") != null)) {
        best = date;
        rank = own;
      }
    }
    if (best == null) {
      return;
    }
    String year = best.textAt("year");
    if (year == null || !year.matches("\\d{4}")) {
      String text = best.textAt("string-date");
      PartialDate.give(r, PartialDate.of(text == null ? year : text), text == null ? year : text);
      return;
    }
    String month = best.textAt("month");
    String day = best.textAt("day");
    PartialDate date =
        PartialDate.of(
            Integer.valueOf(year),
            PartialDate.month(month),
            day != null && day.matches("\\d{1,2}") ? Integer.valueOf(day) : null);
    PartialDate.give(
        r,
        date,
        year
            + (month == null ? "" : "-" + month)
            + (month == null || day == null ? "" : "-" + day));
  }

  private static int rank(String type) {
    return switch (type) {
      case "epub", "epub-ppub", "pub", "publication" -> 0;
      case "ppub" -> 1;
      case "", "preprint" -> 2;
      case "collection" -> 3;
      default -> 4;
    };
  }
}
