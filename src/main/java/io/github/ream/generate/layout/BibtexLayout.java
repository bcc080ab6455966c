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
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The {@code bibtex} layout: entries with capitals protected, accents of names as TeX, and the
 * months by their names in BibTeX.
 */
final class BibtexLayout extends TextLayout {

  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public String extension() {
    return "bib";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision(sighting))
        .withDoi(sighting.has("doi", 0.7) ? paper.doi() : null)
        .withArxivId(sighting.has("eprint", 0.3) ? paper.arxivId() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.3);
  }

  @Override
  List<String> record(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    List<String> lines = new ArrayList<>();
    lines.add("@article{made" + sighting.paper().number() + ",");
    lines.add("  title = {{" + escaped(text.title()) + "}},");
    lines.add(
        "  author = {"
            + authors.stream()
                .map(author -> TexAccents.of(lastFirst(author)))
                .collect(Collectors.joining(" and "))
            + "},");
    lines.add("  journal = {" + escaped(shown.venue()) + "},");
    LocalDate date = shown.publishedOn();
    lines.add("  year = " + date.getYear() + ",");
    if (precision(sighting) == DatePrecision.MONTH) {
      lines.add("  month = " + ListingLayout.month(date).toLowerCase(Locale.ROOT) + ",");
    }
    if (shown.doi() != null) {
      lines.add("  doi = {" + shown.doi() + "},");
    }
    if (shown.arxivId() != null) {
      lines.add("  eprint = {" + shown.arxivId() + "},");
      lines.add("  archivePrefix = {arXiv},");
    }
    if (text.abstractText() != null) {
      lines.add(
          "  abstract = {"
              + String.join("\n    ", Lines.wrapped(escaped(text.abstractText()), 90))
              + "},");
    }
    lines.add("}");
    lines.add("");
    return lines;
  }

  private static String escaped(String text) {
    return text.replaceAll("[&%#_]", "\\\\$0");
  }

  private static DatePrecision precision(Sighting sighting) {
    return sighting.has("month", 0.6) ? DatePrecision.MONTH : DatePrecision.YEAR;
  }
}
