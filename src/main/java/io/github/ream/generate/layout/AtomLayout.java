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

/** The {@code atom} layout: answers of arXiv's API. */
final class AtomLayout extends ElementLayout {

  @Override
  public String name() {
    return "atom";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.NOTHING
        .withAuthors(paper.authors(), true)
        .withDate(paper.publishedOn(), DatePrecision.DAY, null)
        .withDoi(sighting.has("doi", 0.4) ? paper.doi() : null)
        .withArxivId(paper.arxivId());
  }

  @Override
  String opening() {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
        + "<id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>";
  }

  @Override
  String closing() {
    return "</feed>";
  }

  @Override
  List<String> element(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    LocalDate day = shown.publishedOn();
    List<String> lines = new ArrayList<>();
    lines.add("<entry>");
    lines.add(element("id", "http://arxiv.org/abs/" + shown.arxivId() + "v2"));
    lines.add(element("updated", day.plusDays(90) + "T17:59:59Z"));
    lines.add(element("published", day + "T12:00:00Z"));
    lines.add(element("title", text.title()));
    lines.add(element("summary", text.abstractText()));
    authors.forEach(author -> lines.add("<author>" + element("name", author.name()) + "</author>"));
    if (shown.doi() != null) {
      lines.add(
          "<arxiv:doi xmlns:arxiv=\"http://arxiv.org/schemas/atom\">"
              + escaped(shown.doi())
              + "</arxiv:doi>");
    }
    lines.add("</entry>");
    return lines;
  }
}
