package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.RejectReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Entries of BibTeX and BibLaTeX. Names of months and of {@code @string}s before an entry are known
 * in it. By {@code crossref} it inherits date and venue.
 */
public final class BibtexFormat implements RecordParser {
  private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble");
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "artwork",
          "audio",
          "bibnote",
          "data",
          "dataset",
          "image",
          "jurisdiction",
          "legal",
          "legislation",
          "movie",
          "music",
          "mvproceedings",
          "patent",
          "performance",
          "periodical",
          "proceedings",
          "set",
          "software",
          "softwaremodule",
          "softwareversion",
          "video",
          "xdata");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Set<String> CONTAINERS =
      Set.of("journal", "journaltitle", "booktitle", "eventtitle", "maintitle");

  /** What an entry inherits under the same name. */
  private static final List<String> INHERITED =
      List.of("date", "year", "month", "journal", "journaltitle", "booktitle", "eventtitle");

  private final Map<String, String> macros = new HashMap<>();
  private final UnaryOperator<String> parents;

  /**
   * Parses entries.
   *
   * @param parents the text of the entry of a key, null if it is not known
   */
  public BibtexFormat(UnaryOperator<String> parents) {
    this.parents = parents;
    MONTHS.forEach(month -> macros.put(month, month));
  }

  @Override
  public DumpRecord parse(Line text) {
    BibtexEntry entry = BibtexEntry.of(text.text(), macros);
    if (entry.type().equals("string")) {
      macros.putAll(entry.fields());
      return null;
    }
    if (NO_ENTRIES.contains(entry.type())) {
      return null;
    }
    DumpRecord r = new DumpRecord();
    r.offset = text.offset();
    r.format = SourceFormat.BIBTEX;
    if (!entry.closed()) {
      return r.rejected(
          RejectReason.MALFORMED, "the brackets of the entry do not close", text.text());
    }
    if (NOT_PAPERS.contains(entry.type())) {
      return r.rejected(RejectReason.NOT_A_PAPER, "type " + entry.type(), text.text());
    }
    read(withInherited(entry), r);
    return r.title == null || CleanText.isNoTitle(r.title)
        ? r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", text.text())
        : r;
  }

  /**
   * The entry with missing fields filled from the entry that its {@code crossref} names; that
   * entry's title becomes the book title.
   */
  private BibtexEntry withInherited(BibtexEntry entry) {
    String key = entry.first("crossref");
    String text = key == null ? null : parents.apply(key);
    if (text == null) {
      return entry;
    }
    BibtexEntry parent = BibtexEntry.of(text, macros);
    Map<String, String> fields = new HashMap<>(entry.fields());
    boolean dated = entry.first("date", "year") != null;
    for (String name : INHERITED) {
      String value = parent.first(name);
      boolean ofDate = name.equals("date") || name.equals("year") || name.equals("month");
      if (value != null && entry.first(name) == null && !(ofDate && dated)) {
        fields.put(name, value);
      }
    }
    String book = parent.first("title", "maintitle");
    if (book != null && fields.keySet().stream().noneMatch(CONTAINERS::contains)) {
      fields.put("booktitle", book);
    }
    return new BibtexEntry(entry.type(), fields, entry.closed());
  }

  private static void read(BibtexEntry entry, DumpRecord r) {
    r.title = CleanText.BIBTEX.of(entry.first("title"));
    String subtitle = CleanText.BIBTEX.of(entry.first("subtitle"));
    if (r.title != null && subtitle != null) {
      r.title += (r.title.matches(".*[:?!.]") ? " " : ": ") + subtitle;
    }
    StatedLanguage.give(r, CleanText.BIBTEX.of(entry.first("langid", "language")));
    Abstracts.give(r, entry.first("abstract"), CleanText.BIBTEX);
    AuthorList authors = new AuthorList();
    String named = entry.first("author", "authors");
    if (named != null) {
      BibtexAuthors.addTo(authors, named);
    }
    authors.giveTo(
        r, entry.first("editor") != null ? AuthorsNote.EDITORS_ONLY : AuthorsNote.NOT_GIVEN);
    r.organization = CleanText.BIBTEX.of(entry.first("affiliation"));
    date(entry, r);
    r.venue =
        CleanText.BIBTEX.of(
            entry.first("journal", "journaltitle", "booktitle", "eventtitle", "maintitle"));
    String doi = entry.first("doi");
    doi = doi == null ? entry.first("url", "ee", "bdsk-url-1", "note") : doi;
    Identifiers.give(
        r, doi == null ? null : doi.replace("\\", "").replaceAll("[{}]", ""), arxiv(entry));
  }

  /** Reads the date: the finer one of {@code date} and of {@code year} with month and day. */
  private static void date(BibtexEntry entry, DumpRecord r) {
    String whole = CleanText.BIBTEX.of(entry.first("date"));
    String year = CleanText.BIBTEX.of(entry.first("year"));
    String month = CleanText.BIBTEX.of(entry.first("month"));
    String day = CleanText.BIBTEX.of(entry.first("day"));
    PartialDate date = PartialDate.of(whole);
    if (date == null) {
      date = PartialDate.of(year);
      if (date != null && date.month() == null && month != null) {
        boolean number = month.matches("\\d{1,2}");
        date =
            number || (day != null && day.matches("\\d{1,2}"))
                ? PartialDate.of(
                    date.year(),
                    PartialDate.month(month),
                    day != null && day.matches("\\d{1,2}") ? Integer.valueOf(day) : null)
                : PartialDate.inYear(date.year(), month);
      }
      whole = String.join(" ", Stream.of(day, month, year).filter(part -> part != null).toList());
    }
    PartialDate.give(r, date, whole);
  }

  private static String arxiv(BibtexEntry entry) {
    String eprint = entry.first("eprint", "arxivid", "arxiv");
    String kind = entry.first("archiveprefix", "eprinttype");
    if (eprint != null && (kind == null || kind.strip().equalsIgnoreCase("arxiv"))) {
      String id = "arxiv:" + eprint.strip().replaceFirst("(?i)^arxiv:\\s*", "");
      if (Identifiers.arxiv(id) != null) {
        return id;
      }
    }
    for (String field : List.of("url", "ee", "volume", "journal", "note", "howpublished")) {
      String text = entry.first(field);
      String last = text == null ? null : text.replaceAll("(?i)^(?:corr|.*preprint)[ ,]*", "");
      if (last != null
          && last.matches("(?is).*(?:arxiv|abs/).*")
          && Identifiers.arxiv(last) != null) {
        return last;
      }
    }
    return null;
  }
}
