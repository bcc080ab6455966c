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

/** The {@code endnote} layout: EndNote's XML, with a style around every text. */
final class EndnoteLayout extends ElementLayout {

  @Override
  public String name() {
    return "endnote";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    boolean day = sighting.has("day known", 0.3);
    return Shown.published(paper, day ? DatePrecision.DAY : DatePrecision.YEAR)
        .withDoi(sighting.has("doi", 0.7) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.15);
  }

  @Override
  String opening() {
    return "<xml><records>";
  }

  @Override
  String closing() {
    return "</records></xml>";
  }

  @Override
  List<String> element(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    LocalDate day = shown.publishedOn();
    List<String> lines = new ArrayList<>();
    lines.add("<record><ref-type name=\"Journal Article\">17</ref-type>");
    lines.add("<contributors><authors>");
    authors.forEach(author -> lines.add(styled("author", lastFirst(author))));
    lines.add("</authors></contributors>");
    lines.add(
        "<titles>"
            + styled("title", text.title())
            + styled("secondary-title", shown.venue())
            + "</titles>");
    String date = ListingLayout.month(day) + " " + day.getDayOfMonth();
    lines.add(
        "<dates>"
            + styled("year", Integer.toString(day.getYear()))
            + (shown.datePrecision() == DatePrecision.DAY
                ? "<pub-dates>" + styled("date", date) + "</pub-dates>"
                : "")
            + "</dates>");
    if (text.abstractText() != null) {
      lines.add(styled("abstract", text.abstractText()));
    }
    if (shown.doi() != null) {
      lines.add(styled("electronic-resource-num", shown.doi()));
    }
    lines.add("</record>");
    return lines;
  }

  private static String lastFirst(Person author) {
    return TextLayout.lastFirst(author);
  }

  private static String styled(String name, String text) {
    return "<"
        + name
        + "><style face=\"normal\" font=\"default\" size=\"100%\">"
        + escaped(text)
        + "</style></"
        + name
        + ">";
  }
}
