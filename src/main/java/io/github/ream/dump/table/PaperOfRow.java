package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.Notices;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.json.InvertedIndex;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.RejectReason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Makes a paper of a row. If several columns may hold a field, the first filled one counts; a cell
 * with {@code NA} or the like is empty.
 */
final class PaperOfRow {
  private static final Set<String> NOT_PAPERS = ColumnNames.values("not-papers");
  private static final Set<String> DATABASES = ColumnNames.values("databases");
  private static final Pattern NOTHING =
      Pattern.compile("(?i)\\s*(?:n/?a|nan|none|null|\\\\N|-|<NA>|nat)\\s*");
  private static final Pattern INDEX = Pattern.compile("\\s*\\{\\s*['\"]");
  private static final Pattern TRUE = Pattern.compile("(?i)true|yes|t|1");
  // Embase: "Endoscopy (2014) 3:3 (152-160). Date of Publication: 25 Aug 2014".
  private static final Pattern EMBASE_SOURCE =
      Pattern.compile("(.+?) \\((\\d{4})\\) .*?(?:Date of Publication: (.+))?");
  // Web of Science puts the names of authors before their address.
  private static final Pattern NAMES_OF_ADDRESS = Pattern.compile("\\[[^\\]]*\\]\\s*");

  private final Columns columns;
  private final AuthorsOfRow authors;

  PaperOfRow(Columns columns) {
    this.columns = columns;
    this.authors = new AuthorsOfRow(columns);
  }

  /**
   * Fills in a record, or makes it a reject.
   *
   * @param cells by the index of the column; null where there is none
   */
  void read(IntFunction<JsonNode> cells, DumpRecord r, String raw) {
    String type = text(cells, Field.TYPE);
    for (int column : columns.of(Field.TYPE)) {
      String any = CellText.of(cells.apply(column));
      if (any != null && NOT_PAPERS.contains(ColumnNames.squash(any))) {
        r.rejected(RejectReason.NOT_A_PAPER, "type " + any.strip(), raw);
        return;
      }
    }
    r.title = CleanText.ANY.of(text(cells, Field.TITLE));
    if (r.title == null || CleanText.isNoTitle(r.title)) {
      r.title = null;
      r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", raw);
      return;
    }
    String summary = text(cells, Field.ABSTRACT);
    String indexed =
        summary != null && INDEX.matcher(summary).lookingAt() ? InvertedIndex.text(summary) : null;
    Abstracts.give(r, indexed == null ? summary : indexed, CleanText.ANY);
    JsonNode language = first(cells, Field.LANGUAGE);
    StatedLanguage.give(r, language == null ? List.of() : CellText.list(language));
    authors.give(cells, r);
    date(cells, r);
    venue(cells, r);
    organization(cells, r);
    identifiers(cells, r);
    r.comments = CellText.count(first(cells, Field.COMMENTS));
    r.upvotes = CellText.count(first(cells, Field.UPVOTES));
    String retracted = text(cells, Field.RETRACTED);
    r.withdrawn |= retracted != null && TRUE.matcher(retracted).matches();
    if (type != null) {
      Notices.isOfType(r, type.strip());
    }
  }

  private String text(IntFunction<JsonNode> cells, Field field) {
    return CellText.of(first(cells, field));
  }

  /** The first filled cell of a field's columns; null if none is. */
  private JsonNode first(IntFunction<JsonNode> cells, Field field) {
    return first(cells, columns, field);
  }

  static JsonNode first(IntFunction<JsonNode> cells, Columns columns, Field field) {
    for (int column : columns.of(field)) {
      JsonNode cell = cells.apply(column);
      String text = CellText.of(cell);
      boolean people = field == Field.AUTHORS && cell != null && !cell.isEmpty();
      if (people || (text != null && !text.isBlank() && !NOTHING.matcher(text).matches())) {
        return cell;
      }
    }
    return null;
  }

  /**
   * Reads the date, or else the year with the month and day in other columns. The first of January
   * stands for the year.
   */
  private void date(IntFunction<JsonNode> cells, DumpRecord r) {
    List<String> texts = new ArrayList<>();
    columns.of(Field.DATE).forEach(column -> texts.add(CellText.of(cells.apply(column))));
    String date = PartialDate.firstDate(texts.toArray(String[]::new));
    PartialDate found = PartialDate.of(date);
    String year = text(cells, Field.YEAR);
    if (found == null && year != null) {
      String month = text(cells, Field.MONTH);
      String rest = month != null ? month : date;
      PartialDate ofYear = PartialDate.of(year);
      date = year.strip() + (rest == null ? "" : " " + rest.strip());
      found = ofYear == null ? null : withinYear(ofYear, rest, text(cells, Field.DAY));
    }
    if (found == null && date == null) {
      date = embaseDate(cells);
      found = PartialDate.of(date);
    }
    PartialDate.give(r, found == null ? null : found.withoutNewYear(), date);
  }

  /** Adds month and day, given as numbers or words: {@code 3}, {@code MAR 15}, {@code Jan-Feb}. */
  private static PartialDate withinYear(PartialDate year, String month, String day) {
    if (year.month() != null || month == null) {
      return year;
    }
    PartialDate written = PartialDate.of(year.year() + " " + month.strip());
    Integer number = PartialDate.month(month);
    if (written != null && written.month() != null) {
      return written;
    }
    Integer dayNumber =
        day != null && day.strip().matches("\\d{1,2}") ? Integer.valueOf(day.strip()) : null;
    return PartialDate.of(year.year(), number, dayNumber);
  }

  private String embaseDate(IntFunction<JsonNode> cells) {
    String source = text(cells, Field.VENUE);
    var m = EMBASE_SOURCE.matcher(source == null ? "" : source);
    return m.matches() ? (m.group(3) == null ? m.group(2) : m.group(3)) : null;
  }

  private void venue(IntFunction<JsonNode> cells, DumpRecord r) {
    for (int column : columns.of(Field.VENUE)) {
      String text = CellText.of(cells.apply(column));
      if (text != null && !NOTHING.matcher(text).matches()) {
        var m = EMBASE_SOURCE.matcher(text);
        String venue = CleanText.ANY.of(m.matches() ? m.group(1) : text);
        if (venue != null && !DATABASES.contains(ColumnNames.squash(venue))) {
          r.venue = venue;
          return;
        }
      }
    }
  }

  private void organization(IntFunction<JsonNode> cells, DumpRecord r) {
    JsonNode cell = first(cells, Field.ORGANIZATION);
    if (cell == null) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : CellText.list(cell)) {
      String clean = CleanText.ANY.of(NAMES_OF_ADDRESS.matcher(name).replaceAll(""));
      if (clean != null) {
        names.add(clean);
      }
    }
    r.organization = names.isEmpty() ? null : String.join("; ", names);
  }

  private void identifiers(IntFunction<JsonNode> cells, DumpRecord r) {
    String doi = text(cells, Field.DOI);
    String arxiv = text(cells, Field.ARXIV_ID);
    String id = text(cells, Field.ID);
    for (int column : columns.of(Field.LINK)) {
      String link = CellText.of(cells.apply(column));
      if (link != null && doi == null && link.contains("doi.org/10.")) {
        doi = link;
      }
      if (link != null && arxiv == null && link.contains("arxiv.org/")) {
        arxiv = link;
      }
    }
    if (arxiv == null && id != null && Identifiers.isArxivs(id)) {
      arxiv = id;
    }
    Identifiers.give(r, doi, arxiv);
  }
}
