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

/**
 * The {@code ris} layout: records as a reference manager exports them, or, file by file, as a
 * database does, with the older tags.
 */
final class RisLayout extends TextLayout {

  @Override
  public String name() {
    return "ris";
  }

  @Override
  public String extension() {
    return "ris";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision(sighting))
        .withDoi(sighting.has("doi", 0.8) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.15);
  }

  @Override
  List<String> record(Sighting sighting, SeenText text, List<Person> authors) {
    boolean old = sighting.file() % 2 == 1;
    Shown shown = shown(sighting);
    List<String> lines = new ArrayList<>();
    lines.add("TY  - JOUR");
    lines.add((old ? "T1  - " : "TI  - ") + text.title());
    for (Person author : authors) {
      lines.add((old ? "A1  - " : "AU  - ") + lastFirst(author));
    }
    lines.add((old ? "JF  - " : "T2  - ") + shown.venue());
    if (text.abstractText() != null) {
      lines.add((old ? "N2  - " : "AB  - ") + text.abstractText());
    }
    LocalDate date = shown.publishedOn();
    String month =
        precision(sighting) == DatePrecision.YEAR
            ? ""
            : String.format(Locale.ROOT, "%02d", date.getMonthValue());
    String day =
        precision(sighting) == DatePrecision.DAY
            ? String.format(Locale.ROOT, "%02d", date.getDayOfMonth())
            : "";
    String whole = date.getYear() + "/" + month + "/" + day + "/";
    if (old) {
      lines.add("Y1  - " + whole);
    } else {
      lines.add("DA  - " + whole);
      lines.add("PY  - " + date.getYear());
    }
    if (shown.doi() != null) {
      lines.add(old ? "UR  - https://doi.org/" + shown.doi() : "DO  - " + shown.doi());
    }
    lines.add("ER  - ");
    lines.add("");
    return lines;
  }

  private static DatePrecision precision(Sighting sighting) {
    if (sighting.has("year only", 0.3)) {
      return DatePrecision.YEAR;
    }
    return sighting.has("month only", 0.4) ? DatePrecision.MONTH : DatePrecision.DAY;
  }
}
