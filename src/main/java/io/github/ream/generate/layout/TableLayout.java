package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The {@code csv} layout: tables with the column names of four exports. Commas part cells that are
 * quoted where needed, or all; tabs part cells that are never quoted; semicolons part cells of a
 * spreadsheet, whose texts hold line ends.
 */
final class TableLayout implements WrittenLayout {
  private static final DateTimeFormatter MONTH_AND_DAY =
      DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);

  /** How the files of one export are written. */
  private enum Export {
    SCOPUS(',', false, "Authors,Title,Year,Source title,Cited by,DOI,Abstract,Document Type,EID"),
    LENS(',', true, "Lens ID,Title,Date Published,Source Title,Author/s,Abstract,DOI"),
    WEB_OF_SCIENCE(
        '\t',
        false,
        "Publication Type,Authors,Article Title,Source Title,Abstract,Publication Date,"
            + "Publication Year,DOI,UT (Unique WOS ID)"),
    SPREADSHEET(';', false, "No,title,authors,year,month,journal,doi,url,abstract");

    private final char delimiter;
    private final boolean quoted;
    private final String columns;

    Export(char delimiter, boolean quoted, String columns) {
      this.delimiter = delimiter;
      this.quoted = quoted;
      this.columns = columns;
    }

    static Export of(long file) {
      CounterRandom random = CounterRandom.of(file, CounterRandom.Purpose.STYLE);
      return values()[random.nextInt(values().length)];
    }

    private String row(List<String> cells) {
      return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private String cell(String text) {
      boolean needed =
          text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
      return quoted || (needed && delimiter != '\t')
          ? "\"" + text.replace("\"", "\"\"") + "\""
          : text;
    }
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.CRLF, OddCase.BYTE_ORDER_MARK, OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public List<OddCase> oddSightings() {
    return List.of();
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    Export export = Export.of(sighting.file());
    boolean newYear = paper.publishedOn().getDayOfYear() == 1;
    DatePrecision precision =
        switch (export) {
          case SCOPUS -> DatePrecision.YEAR;
          case SPREADSHEET -> DatePrecision.MONTH;
          default -> newYear ? DatePrecision.YEAR : DatePrecision.DAY;
        };
    return Shown.published(paper, precision)
        .withDoi(sighting.has("doi", 0.8) ? paper.doi() : null)
        .withArxivId(export == Export.SPREADSHEET ? paper.arxivId() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.1);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    DumpFile file = content.file();
    Export export = Export.of(file.number());
    String lineEnd = file.is(OddCase.CRLF) ? "\r\n" : "\n";
    if (file.is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    out.append(export.row(List.of(export.columns.split(",")))).append(lineEnd);
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), file);
      SeenText text = maker.seen(sighting, this);
      out.append(export.row(cells(sighting, text, maker.authors(sighting.paper()), export)));
      out.append(lineEnd);
    }
  }

  private List<String> cells(Sighting sighting, SeenText text, List<Person> people, Export export) {
    Shown shown = shown(sighting);
    LocalDate date = sighting.paper().publishedOn();
    String year = Integer.toString(date.getYear());
    String authors = people.stream().map(Person::name).collect(Collectors.joining("; "));
    String doi = shown.doi() == null ? "" : shown.doi();
    String words = text.abstractText() == null ? "" : text.abstractText();
    String id = "made:" + sighting.paper().number();
    return switch (export) {
      case SCOPUS ->
          List.of(authors, text.title(), year, shown.venue(), "3", doi, words, "Article", id);
      case LENS -> List.of(id, text.title(), date.toString(), shown.venue(), authors, words, doi);
      case WEB_OF_SCIENCE ->
          List.of(
              "J",
              authors,
              text.title(),
              shown.venue(),
              words,
              MONTH_AND_DAY.format(date).toUpperCase(Locale.ROOT),
              year,
              doi,
              id);
      case SPREADSHEET ->
          List.of(
              id,
              text.title(),
              authors,
              year,
              Integer.toString(date.getMonthValue()),
              shown.venue(),
              doi,
              shown.arxivId() == null ? "" : "https://arxiv.org/abs/" + shown.arxivId(),
              words.replace(". ", ".\n"));
    };
  }
}
