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
import java.util.stream.Collectors;

/**
 * The {@code oai} layout: answers of arXiv's OAI-PMH, by turns in its own format, its raw one, and
 * Dublin Core; some with a deletion among the records.
 */
final class OaiLayout extends XmlLayout {
  private static final List<String> FORMS = List.of("arXiv", "arXivRaw", "oai_dc");
  private static final int LINE = 78;

  @Override
  public String name() {
    return "oai";
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
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    String form = FORMS.get((int) (content.file().placeInLayout() % FORMS.size()));
    begin(content, out);
    line(out, 0, "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">");
    line(out, 0, "<request verb=\"ListRecords\" metadataPrefix=\"" + form + "\"/>");
    line(out, 0, "<ListRecords>");
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      line(out, 0, "<record>");
      line(out, 0, header(sighting.paper(), ""));
      line(out, 0, "<metadata>");
      write(form, sighting, maker.seen(sighting, this), maker.authors(sighting.paper()), out);
      line(out, 0, "</metadata>");
      line(out, 0, "</record>");
      if (sighting.has("deletion", 0.02)) {
        line(out, 0, "<record>" + header(sighting.paper(), " status=\"deleted\"") + "</record>");
      }
    }
    line(out, 0, "</ListRecords>");
    line(out, 0, "</OAI-PMH>");
  }

  private static String header(PaperPlan paper, String status) {
    return "<header"
        + status
        + ">"
        + element("identifier", "oai:arXiv.org:" + paper.arxivId())
        + element("datestamp", paper.publishedOn().plusDays(41).toString())
        + "</header>";
  }

  private void write(
      String form, Sighting sighting, SeenText text, List<Person> authors, Writer out)
      throws IOException {
    if (form.equals("oai_dc")) {
      dublinCore(sighting, text, authors, out);
    } else {
      own(form, sighting, text, authors, out);
    }
  }

  private void own(String form, Sighting sighting, SeenText text, List<Person> authors, Writer out)
      throws IOException {
    PaperPlan paper = sighting.paper();
    Shown shown = shown(sighting);
    boolean raw = form.equals("arXivRaw");
    line(out, 1, "<" + form + " xmlns=\"http://arxiv.org/OAI/" + form + "/\">");
    line(out, 1, element("id", paper.arxivId()));
    if (raw) {
      String day = ArxivLayout.created(paper.publishedOn());
      line(out, 1, "<version version=\"v1\">" + element("date", day) + "</version>");
      String names = authors.stream().map(Person::name).collect(Collectors.joining(", "));
      line(out, 1, element("authors", TexAccents.of(names)));
    } else {
      line(out, 1, element("created", paper.publishedOn().toString()));
      line(out, 1, "<authors>");
      for (Person author : authors) {
        line(
            out,
            2,
            "<author>"
                + element("keyname", author.family())
                + element("forenames", author.foreName())
                + "</author>");
      }
      line(out, 1, "</authors>");
    }
    line(out, 1, element("title", String.join("\n  ", Lines.wrapped(text.title(), LINE))));
    if (shown.doi() != null) {
      line(out, 1, element("doi", shown.doi()));
    }
    line(
        out,
        1,
        element("abstract", String.join("\n", Lines.wrapped(text.abstractText(), LINE)) + "\n"));
    line(out, 1, "</" + form + ">");
  }

  private void dublinCore(Sighting sighting, SeenText text, List<Person> authors, Writer out)
      throws IOException {
    PaperPlan paper = sighting.paper();
    Shown shown = shown(sighting);
    line(out, 1, "<oai_dc:dc xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    line(out, 1, element("dc:title", text.title()));
    for (Person author : authors) {
      line(out, 1, element("dc:creator", TextLayout.lastFirst(author)));
    }
    line(out, 1, element("dc:description", text.abstractText()));
    line(out, 1, element("dc:date", paper.publishedOn().toString()));
    line(out, 1, element("dc:type", "text"));
    line(out, 1, element("dc:identifier", "http://arxiv.org/abs/" + paper.arxivId()));
    if (shown.doi() != null) {
      line(out, 1, element("dc:identifier", "doi:" + shown.doi()));
    }
    line(out, 1, "</oai_dc:dc>");
  }
}
