package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The {@code wos} layout: Web of Science plain text, long fields broken into indented lines. */
final class WosLayout extends TextLayout {
  private static final int LINE = 76;

  @Override
  public String name() {
    return "wos";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision(sighting))
        .withDoi(sighting.has("doi", 0.85) ? paper.doi() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.1);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    String lineEnd = content.file().is(OddCase.CRLF) ? "\r\n" : "\n";
    out.append("FN Clarivate Analytics Web of Science").append(lineEnd);
    out.append("VR 1.0").append(lineEnd);
    writeRecords(content, maker, lineEnd, out);
    out.append("EF").append(lineEnd);
  }

  @Override
  List<String> record(Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    List<String> lines = new ArrayList<>();
    lines.add("PT J");
    add(lines, "AU", authors.stream().map(a -> a.family() + ", " + a.initials()).toList());
    add(lines, "AF", authors.stream().map(TextLayout::lastFirst).toList());
    add(lines, "TI", Lines.wrapped(text.title(), LINE));
    add(lines, "SO", Lines.wrapped(shown.venue(), LINE));
    add(lines, "LA", List.of("English"));
    add(lines, "DT", List.of("Article"));
    if (text.abstractText() != null) {
      add(lines, "AB", Lines.wrapped(text.abstractText(), LINE));
    }
    LocalDate date = shown.publishedOn();
    if (precision(sighting) != DatePrecision.YEAR) {
      String month = ListingLayout.month(date).toUpperCase(Locale.ENGLISH);
      boolean whole = precision(sighting) == DatePrecision.DAY;
      add(lines, "PD", List.of(month + (whole ? " " + date.getDayOfMonth() : "")));
    }
    add(lines, "PY", List.of(Integer.toString(date.getYear())));
    if (shown.doi() != null) {
      add(lines, "DI", List.of(shown.doi()));
    }
    lines.add(String.format(Locale.ROOT, "UT WOS:%015d", 400_000_000L + sighting.paper().number()));
    lines.add("ER");
    lines.add("");
    return lines;
  }

  private static void add(List<String> lines, String tag, List<String> values) {
    add(lines, tag + " ", "   ", values);
  }

  private static DatePrecision precision(Sighting sighting) {
    return sighting.precision(0.3, 0.7);
  }
}
