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

/** The {@code nbib} layout: PubMed's tagged text, long fields broken into indented lines. */
final class NbibLayout extends TextLayout {
  private static final int LINE = 80;

  @Override
  public String name() {
    return "nbib";
  }

  @Override
  public String extension() {
    return "nbib";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision(sighting))
        .withDoi(sighting.has("doi", 0.9) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.15);
  }

  @Override
  List<String> record(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    List<String> lines = new ArrayList<>();
    add(lines, "PMID- ", Long.toString(40_000_000L + sighting.paper().number()));
    add(lines, "OWN - ", "NLM");
    add(lines, "TI  - ", text.title());
    if (shown.doi() != null) {
      add(lines, "LID - ", shown.doi() + " [doi]");
    }
    if (text.abstractText() != null) {
      add(lines, "AB  - ", text.abstractText());
    }
    for (Person author : authors) {
      add(lines, "FAU - ", author.family() + ", " + author.foreName());
      add(lines, "AU  - ", author.family() + " " + author.initials());
    }
    add(lines, "LA  - ", "eng");
    add(lines, "PT  - ", "Journal Article");
    LocalDate date = shown.publishedOn();
    String month = precision(sighting) == DatePrecision.YEAR ? "" : " " + ListingLayout.month(date);
    String day =
        precision(sighting) == DatePrecision.DAY
            ? String.format(Locale.ROOT, " %d", date.getDayOfMonth())
            : "";
    add(lines, "DP  - ", date.getYear() + month + day);
    add(lines, "JT  - ", shown.venue());
    lines.add("");
    return lines;
  }

  private static void add(List<String> lines, String tag, String value) {
    add(lines, tag, "      ", Lines.wrapped(value, LINE));
  }

  private static DatePrecision precision(Sighting sighting) {
    return sighting.precision(0.3, 0.7);
  }
}
