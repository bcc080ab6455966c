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

/** The {@code dblp} layout: DBLP's XML, which has no abstracts and ends titles with a point. */
final class DblpLayout extends ElementLayout {

  @Override
  public String name() {
    return "dblp";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, DatePrecision.YEAR)
        .withDoi(sighting.has("doi", 0.8) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return SeenText.Form.NONE;
  }

  @Override
  String opening() {
    return "<!DOCTYPE dblp SYSTEM \"dblp-2019-11-22.dtd\">\n<dblp>";
  }

  @Override
  String closing() {
    return "</dblp>";
  }

  @Override
  List<String> element(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    LocalDate day = shown.publishedOn();
    List<String> lines = new ArrayList<>();
    lines.add(
        "<article mdate=\"2025-01-01\" key=\"journals/made/" + sighting.paper().number() + "\">");
    authors.forEach(author -> lines.add(element("author", author.name())));
    lines.add(element("title", text.title() + (text.title().endsWith("?") ? "" : ".")));
    lines.add(element("year", Integer.toString(day.getYear())));
    lines.add(element("journal", shown.venue()));
    if (shown.doi() != null) {
      lines.add(element("ee", "https://doi.org/" + shown.doi()));
    }
    lines.add("</article>");
    return lines;
  }
}
