package io.github.ream.generate.layout;

import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The {@code crossref-xml} layout: Crossref's records of journal articles as XML. */
final class CrossrefXmlLayout extends ElementLayout {

  @Override
  public String name() {
    return "crossref-xml";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    boolean day = sighting.has("day known", 0.5);
    return Shown.published(paper, day ? DatePrecision.DAY : DatePrecision.MONTH)
        .withDoi(paper.doi());
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.5);
  }

  @Override
  String opening() {
    return "<doi_records>";
  }

  @Override
  String closing() {
    return "</doi_records>";
  }

  @Override
  List<String> element(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    LocalDate day = shown.publishedOn();
    boolean whole = shown.datePrecision() == DatePrecision.DAY;
    List<String> lines = new ArrayList<>();
    lines.add("<doi_record><crossref><journal>");
    lines.add("<journal_metadata>" + element("full_title", shown.venue()) + "</journal_metadata>");
    lines.add("<journal_article publication_type=\"full_text\">");
    lines.add("<titles>" + element("title", text.title()) + "</titles>");
    if (text.abstractText() != null) {
      lines.add(
          "<jats:abstract xmlns:jats=\"http://www.ncbi.nlm.nih.gov/JATS1\">"
              + element("jats:p", text.abstractText())
              + "</jats:abstract>");
    }
    lines.add("<contributors>");
    for (Person author : authors) {
      lines.add(
          "<person_name contributor_role=\"author\">"
              + element("given_name", author.foreName())
              + element("surname", author.family())
              + "</person_name>");
    }
    lines.add("</contributors>");
    lines.add(
        "<publication_date media_type=\"online\">"
            + element("month", Integer.toString(day.getMonthValue()))
            + (whole ? element("day", Integer.toString(day.getDayOfMonth())) : "")
            + element("year", Integer.toString(day.getYear()))
            + "</publication_date>");
    lines.add("<doi_data>" + element("doi", shown.doi()) + "</doi_data>");
    lines.add("</journal_article></journal></crossref></doi_record>");
    return lines;
  }
}
