package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.Organization;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The {@code hf-listing} layout: a header block, then per paper a title, a blank line, an abstract,
 * a blank line, a byline, a dot, a date.
 */
final class ListingLayout implements WrittenLayout {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final List<String> HEADER =
      List.of(
          "new",
          "Get trending papers in your email inbox!",
          "Subscribe",
          "Daily Papers",
          "byAK and the research community");
  private static final int WRAPPED_LINE = 72;

  @Override
  public String name() {
    return "hf-listing";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public List<OddCase> oddFiles() {
    return OddCase.of(OddCase.Scope.FILE, OddCase.Scope.EXTRA_FILE);
  }

  @Override
  public List<OddCase> oddSightings() {
    return List.of(OddCase.NO_BYLINE, OddCase.WRAPPED_ABSTRACT);
  }

  @Override
  public Shown shown(Sighting sighting) {
    if (!sighting.byline()) {
      return Shown.NOTHING;
    }
    PaperPlan paper = sighting.paper();
    String organizations =
        paper.organizations().stream().map(Organization::name).collect(Collectors.joining("; "));
    Shown shown =
        sighting.organizationShown()
            ? Shown.NOTHING.withOrganization(organizations)
            : Shown.NOTHING.withAuthors(paper.authors(), false);
    return shown
        .withDate(
            paper.publishedOn(),
            DatePrecision.DAY,
            dateText(paper.publishedOn(), sighting.yearHidden()))
        .withComments(sighting.comments() == 0 ? null : sighting.comments());
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    LayoutLines lines = new LayoutLines(content.file(), out);
    int papers = content.papers().size();
    if (!content.file().is(OddCase.NO_HEADER)) {
      writeHeader(content.file(), lines);
    }
    for (int i = 0; i < papers; i++) {
      if (i > 0) {
        lines.gap();
      }
      if (i > 0 && i == papers / 2 && content.file().is(OddCase.GLUED)) {
        writeHeader(content.file(), lines);
      }
      writePaper(maker.sighting(content.papers().paper(i), content.file()), maker, lines);
    }
    if (!content.file().is(OddCase.TRUNCATED)) {
      lines.end();
    }
  }

  private static void writeHeader(DumpFile file, LayoutLines lines) throws IOException {
    for (String line : HEADER) {
      lines.line(line);
      lines.gap();
    }
    lines.line(dateText(file.capturedOn(), true));
    lines.gap();
  }

  private void writePaper(Sighting sighting, DumpMaker maker, LayoutLines lines)
      throws IOException {
    SeenText text = maker.seen(sighting, this);
    lines.line(text.title());
    lines.gap();
    String abstractText = text.abstractText();
    if (sighting.odd() == OddCase.WRAPPED_ABSTRACT) {
      for (String line : Lines.wrapped(abstractText, WRAPPED_LINE)) {
        lines.line(line);
      }
    } else {
      lines.line(abstractText);
    }
    if (sighting.byline()) {
      lines.gap();
      writeByline(sighting, lines);
    }
  }

  private void writeByline(Sighting sighting, LayoutLines lines) throws IOException {
    Shown shown = shown(sighting);
    if (shown.organization() == null) {
      lines.line("  • " + String.format(Locale.ROOT, "%,d", shown.authors()) + " authors");
    } else {
      for (Organization organization : sighting.paper().organizations()) {
        lines.line(organization.line());
      }
    }
    lines.line("·");
    lines.line(
        shown.comments() == null ? shown.dateText() : shown.dateText() + " " + shown.comments());
  }

  static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }

  private static String dateText(LocalDate date, boolean yearHidden) {
    String day = month(date) + " " + date.getDayOfMonth();
    return yearHidden ? day : day + ", " + date.getYear();
  }
}
