package io.github.ream.generate.layout;

import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * The {@code pubmed} layout: a PubmedArticleSet, with labelled abstracts and dates of any
 * precision.
 */
final class PubmedLayout extends XmlLayout {
  private static final List<String> LABELS = List.of("BACKGROUND", "METHODS", "RESULTS");

  @Override
  public String name() {
    return "pubmed";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision(sighting))
        .withDoi(sighting.has("doi", 0.9) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    SeenText.Form form = sighting.formUnlessAbsent(0.15);
    return form == SeenText.Form.WHOLE && sighting.has("labelled", 0.25)
        ? SeenText.Form.LABELLED
        : form;
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    begin(content, out);
    line(
        out,
        0,
        "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2019//EN\""
            + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd\">");
    line(out, 0, "<PubmedArticleSet>");
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      writeArticle(sighting, maker.seen(sighting, this), maker.authors(sighting.paper()), out);
    }
    line(out, 0, "</PubmedArticleSet>");
  }

  private void writeArticle(Sighting sighting, SeenText text, List<Person> authors, Writer out)
      throws IOException {
    PaperPlan paper = sighting.paper();
    Shown shown = shown(sighting);
    String pmid = Long.toString(30_000_000L + paper.number());
    line(out, 1, "<PubmedArticle>");
    line(out, 2, "<MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\">");
    line(out, 3, "<PMID Version=\"1\">" + pmid + "</PMID>");
    line(out, 3, "<Article PubModel=\"Print\">");
    line(out, 4, "<Journal>");
    line(out, 5, "<JournalIssue CitedMedium=\"Print\">");
    writeDate(sighting, out);
    line(out, 5, "</JournalIssue>");
    line(out, 5, element("Title", paper.venue()));
    line(out, 4, "</Journal>");
    line(out, 4, element("ArticleTitle", text.title()));
    if (text.abstractText() != null) {
      line(out, 4, "<Abstract>");
      writeAbstract(text, out);
      line(out, 4, "</Abstract>");
    }
    line(out, 4, "<AuthorList CompleteYN=\"Y\">");
    for (Person author : authors) {
      line(out, 5, "<Author ValidYN=\"Y\">");
      line(out, 6, element("LastName", author.family()));
      line(out, 6, element("ForeName", author.foreName()));
      line(out, 6, element("Initials", author.initials()));
      line(out, 5, "</Author>");
    }
    line(out, 4, "</AuthorList>");
    line(out, 4, "<Language>eng</Language>");
    line(out, 3, "</Article>");
    line(out, 2, "</MedlineCitation>");
    line(out, 2, "<PubmedData>");
    line(out, 3, "<PublicationStatus>ppublish</PublicationStatus>");
    line(out, 3, "<ArticleIdList>");
    line(out, 4, "<ArticleId IdType=\"pubmed\">" + pmid + "</ArticleId>");
    if (shown.doi() != null) {
      line(out, 4, "<ArticleId IdType=\"doi\">" + shown.doi() + "</ArticleId>");
    }
    line(out, 3, "</ArticleIdList>");
    line(out, 2, "</PubmedData>");
    line(out, 1, "</PubmedArticle>");
  }

  private static DatePrecision precision(Sighting sighting) {
    return sighting.precision(0.3, 0.7);
  }

  private static void writeDate(Sighting sighting, Writer out) throws IOException {
    var date = sighting.paper().publishedOn();
    DatePrecision precision = precision(sighting);
    line(out, 6, "<PubDate>");
    if (precision == DatePrecision.YEAR && sighting.has("free text", 0.5)) {
      line(out, 7, element("MedlineDate", date.getYear() + " Spring-Summer"));
    } else {
      line(out, 7, element("Year", Integer.toString(date.getYear())));
      if (precision != DatePrecision.YEAR) {
        line(out, 7, element("Month", ListingLayout.month(date)));
      }
      if (precision == DatePrecision.DAY) {
        line(out, 7, element("Day", String.format(Locale.ROOT, "%02d", date.getDayOfMonth())));
      }
    }
    line(out, 6, "</PubDate>");
  }

  private static void writeAbstract(SeenText text, Writer out) throws IOException {
    if (text.form() != SeenText.Form.LABELLED) {
      line(out, 5, element("AbstractText", text.abstractText()));
      return;
    }
    String rest = text.abstractText();
    for (int i = 0; i < LABELS.size(); i++) {
      int end = i == LABELS.size() - 1 ? -1 : rest.indexOf(". ");
      String part = end < 0 ? rest : rest.substring(0, end + 1);
      line(
          out,
          5,
          "<AbstractText Label=\""
              + LABELS.get(i)
              + "\" NlmCategory=\""
              + LABELS.get(i)
              + "\">"
              + escaped(part)
              + "</AbstractText>");
      if (end < 0) {
        return;
      }
      rest = rest.substring(end + 2);
    }
  }
}
