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

/** The {@code jats} layout: articles of PubMed Central in JATS, with a body that is not read. */
final class JatsLayout extends ElementLayout {

  @Override
  public String name() {
    return "jats";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    boolean day = sighting.has("electronic", 0.6);
    return Shown.published(paper, day ? DatePrecision.DAY : DatePrecision.YEAR)
        .withDoi(sighting.has("doi", 0.9) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.1);
  }

  @Override
  String opening() {
    return "<pmc-articleset>";
  }

  @Override
  String closing() {
    return "</pmc-articleset>";
  }

  @Override
  List<String> element(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    List<String> lines = new ArrayList<>();
    lines.add("<article article-type=\"research-article\"><front>");
    lines.add(
        "<journal-meta><journal-title-group>"
            + element("journal-title", shown.venue())
            + "</journal-title-group></journal-meta>");
    lines.add("<article-meta>");
    lines.add(
        "<article-id pub-id-type=\"pmc\">"
            + (8_000_000 + sighting.paper().number())
            + "</article-id>");
    if (shown.doi() != null) {
      lines.add("<article-id pub-id-type=\"doi\">" + escaped(shown.doi()) + "</article-id>");
    }
    lines.add("<title-group>" + element("article-title", text.title()) + "</title-group>");
    lines.add("<contrib-group>");
    for (Person author : authors) {
      lines.add(
          "<contrib contrib-type=\"author\"><name>"
              + element("surname", author.family())
              + element("given-names", author.foreName())
              + "</name></contrib>");
    }
    lines.add("</contrib-group>");
    lines.add(date(shown));
    if (text.abstractText() != null) {
      lines.add("<abstract>" + element("p", text.abstractText()) + "</abstract>");
    }
    lines.add("</article-meta></front>");
    lines.add("<body><p>We begin with what was known.</p></body></article>");
    return lines;
  }

  /** The day of the electronic article, else the year of its collection; a later deposit. */
  private static String date(Shown shown) {
    LocalDate day = shown.publishedOn();
    String year = element("year", Integer.toString(day.getYear()));
    String deposit =
        "<pub-date pub-type=\"pmc-release\"><year>" + (day.getYear() + 1) + "</year></pub-date>";
    return deposit
        + (shown.datePrecision() == DatePrecision.YEAR
            ? "<pub-date pub-type=\"collection\">" + year + "</pub-date>"
            : "<pub-date pub-type=\"epub\">"
                + element("day", Integer.toString(day.getDayOfMonth()))
                + element("month", Integer.toString(day.getMonthValue()))
                + year
                + "</pub-date>");
  }
}
