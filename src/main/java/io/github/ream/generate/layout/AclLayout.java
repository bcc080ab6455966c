package io.github.ream.generate.layout;

import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The {@code acl} layout: an Anthology collection. A volume has the month and year of its papers,
 * so a new one begins wherever they change.
 */
final class AclLayout extends XmlLayout {

  @Override
  public String name() {
    return "acl";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.NOTHING
        .withAuthors(paper.authors(), true)
        .withDate(paper.publishedOn(), DatePrecision.MONTH, null)
        .withDoi(sighting.has("doi", 0.5) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.4);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    String collection =
        content.file().capturedOn().getYear() + ".made" + content.file().placeInLayout();
    begin(content, out);
    line(out, 0, "<collection id=\"" + collection + "\">");
    int volume = 0;
    LocalDate month = null;
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      LocalDate published = shown(sighting).publishedOn();
      if (!published.equals(month)) {
        if (month != null) {
          line(out, 1, "</volume>");
        }
        volume++;
        beginVolume(collection, volume, published, out);
        month = published;
      }
      writePaper(
          collection + "-" + volume + "." + (i + 1),
          i + 1,
          sighting,
          maker.seen(sighting, this),
          maker.authors(sighting.paper()),
          out);
    }
    line(out, 1, "</volume>");
    line(out, 0, "</collection>");
  }

  private static void beginVolume(String collection, int volume, LocalDate month, Writer out)
      throws IOException {
    String id = collection + "-" + volume;
    line(
        out,
        1,
        "<volume id=\""
            + volume
            + "\" ingest-date=\""
            + month.plusDays(40)
            + "\" type=\"proceedings\">");
    line(out, 2, "<meta>");
    line(out, 3, element("booktitle", "Proceedings of the Made-Up Workshop, Volume " + volume));
    line(out, 3, "<editor><first>Ida</first><last>Editorsen</last></editor>");
    line(out, 3, element("publisher", "Made-Up Association"));
    line(out, 3, element("month", month.getMonth().getDisplayName(TextStyle.FULL, Locale.US)));
    line(out, 3, element("year", Integer.toString(month.getYear())));
    line(out, 3, element("url", id));
    line(out, 3, element("venue", "made"));
    line(out, 2, "</meta>");
    line(out, 2, "<frontmatter>");
    line(out, 3, element("url", id + ".0"));
    line(out, 3, element("bibkey", "made-" + month.getYear() + "-" + volume));
    line(out, 2, "</frontmatter>");
  }

  private void writePaper(
      String id, int number, Sighting sighting, SeenText text, List<Person> authors, Writer out)
      throws IOException {
    Shown shown = shown(sighting);
    line(out, 2, "<paper id=\"" + number + "\">");
    line(out, 3, "<title>" + fixedCase(text.title()) + "</title>");
    for (Person author : authors) {
      line(
          out,
          3,
          "<author>"
              + element("first", author.foreName())
              + element("last", author.family())
              + "</author>");
    }
    line(out, 3, element("pages", number + "–" + (number + 9)));
    if (text.abstractText() != null) {
      line(out, 3, element("abstract", text.abstractText()));
    }
    line(out, 3, element("url", id));
    if (shown.doi() != null) {
      line(out, 3, element("doi", shown.doi()));
    }
    line(out, 2, "</paper>");
  }

  /** The first letter protected, as the Anthology does for names. */
  private static String fixedCase(String title) {
    int first = title.offsetByCodePoints(0, 1);
    return element("fixed-case", title.substring(0, first)) + escaped(title.substring(first));
  }
}
