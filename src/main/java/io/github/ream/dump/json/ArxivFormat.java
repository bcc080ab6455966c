package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.Abstracts;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Identifiers;
import io.github.ream.dump.fields.PartialDate;
import io.github.ream.dump.record.AuthorsNote;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arXiv metadata snapshot. Names come from {@code authors_parsed}; "et al" is looked for in the
 * {@code authors} text, which alone has it. The date is that of the first version.
 */
public final class ArxivFormat implements JsonFormat {
  private static final Pattern CUT = Pattern.compile("(?i)\\bet\\.? al\\b");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:.*/)?(\\d{2})(\\d{2})[\\d.].*");
  private static final int FIRST_YEAR = 91;

  @Override
  public SourceFormat format() {
    return SourceFormat.ARXIV;
  }

  @Override
  public Set<String> fields() {
    return Set.of(
        "id",
        "title",
        "abstract",
        "authors",
        "authors_parsed",
        "versions",
        "categories",
        "submitter",
        "doi",
        "comments",
        "update_date");
  }

  @Override
  public boolean isIn(JsonNode record) {
    return Json.has(record, "authors_parsed")
        || (Json.has(record, "submitter") && Json.has(record, "categories"));
  }

  @Override
  public void read(JsonNode record, DumpRecord r, String raw) {
    r.title = CleanText.LATEX.of(Json.text(record, "title"));
    Abstracts.give(r, Json.text(record, "abstract"), CleanText.LATEX);
    AuthorList authors = new AuthorList();
    String written = Json.text(record, "authors");
    for (JsonNode parsed : Json.list(record, "authors_parsed")) {
      authors.add(
          CleanText.LATEX,
          Json.textOf(parsed.get(1)),
          Json.textOf(parsed.get(0)),
          Json.textOf(parsed.get(2)));
    }
    if (authors.isEmpty() && written != null) {
      authors.addAll(withoutAffiliations(written), CleanText.LATEX);
    }
    if (written != null && CUT.matcher(written).find()) {
      authors.markCut();
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    Identifiers.give(r, Json.text(record, "doi"), Json.text(record, "id"));
    date(record, r);
    String comments = Json.text(record, "comments");
    r.withdrawn |=
        comments != null && CleanText.saysWithdrawn(comments.strip().toLowerCase(Locale.ROOT));
  }

  /** The names alone: affiliations stand in brackets, which may hold brackets. */
  private static String withoutAffiliations(String written) {
    StringBuilder names = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        names.append(c == '\n' ? ' ' : c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return names.toString();
  }

  private static void date(JsonNode record, DumpRecord r) {
    JsonNode versions = record.get("versions");
    String created =
        versions != null && versions.isArray() ? Json.text(versions.get(0), "created") : null;
    PartialDate date = PartialDate.of(created);
    if (date != null) {
      PartialDate.give(r, date, created);
      return;
    }
    Matcher m = YEAR_AND_MONTH.matcher(String.valueOf(r.arxivId));
    if (m.matches()) {
      int year = Integer.parseInt(m.group(1));
      PartialDate.give(
          r,
          PartialDate.of(
              year >= FIRST_YEAR ? 1900 + year : 2000 + year, Integer.valueOf(m.group(2)), null),
          r.arxivId);
    }
  }
}
