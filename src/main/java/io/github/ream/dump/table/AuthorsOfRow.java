package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.PrintedValue;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.AuthorsNote;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The authors of a row: a list of names or of objects with names, or names in one text. A number of
 * authors counts only if there is no list. OpenAlex cuts lists at 100, and Excel texts at 32,767
 * characters. A single column of first authors leaves the number unknown.
 */
final class AuthorsOfRow {
  private static final int OPENALEX_LIMIT = 100;
  private static final int EXCEL_LIMIT = 32_767;
  // Scopus: "Bell, Ann (57193201100); Dorn, Carl (7004212771)".
  private static final Pattern SCOPUS_ID = Pattern.compile("\\s*\\(\\d{6,}\\)");
  // "Bell A, Dorn C", which before ";" is a list of its own.
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?=[^,]*\\p{Ll})[^,]* \\p{Lu}{1,3}(?:, ?(?=[^,]*\\p{Ll})[^,]* \\p{Lu}{1,3})++");
  // "Bell, Ann; Dorn, Carl, Jr.", but not the marks of "Ann Bell1,2; Carl Dorn2".
  private static final Pattern TURNED = Pattern.compile("[^,]*(?:, ?\\p{L}[^,]*){0,2}");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?i)\\s*\\[?no authors? (?:name )?(?:available|listed|id available)\\]?\\s*");
  // SpringerLink leaves out what parts two names: "Ann BellCarl Dorn".
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2}\\p{Lu}\\p{Ll}+ ");

  private final Columns columns;
  private final AffiliationsOfRow affiliations;

  AuthorsOfRow(Columns columns) {
    this.columns = columns;
    this.affiliations = new AffiliationsOfRow(columns);
  }

  void give(IntFunction<JsonNode> cells, DumpRecord r) {
    AuthorList authors = new AuthorList();
    JsonNode cell = PaperOfRow.first(cells, columns, Field.AUTHORS);
    if (cell != null && cell.isArray()) {
      cell.forEach(author -> add(authors, author));
    } else if (cell != null && cell.isObject()) {
      add(authors, cell);
    } else if (cell != null) {
      addAll(authors, cell.asText());
    }
    JsonNode first = PaperOfRow.first(cells, columns, Field.FIRST_AUTHOR);
    if (authors.isEmpty() && first != null) {
      authors.add(CellText.of(first), CleanText.ANY);
      authors.markAtLimit();
    }
    if (PaperOfRow.first(cells, columns, Field.GROUP_AUTHORS) != null) {
      authors.markCollective();
    }
    if (cell != null) {
      affiliations.give(cells, cell, authors);
    }
    JsonNode editors = PaperOfRow.first(cells, columns, Field.EDITORS);
    authors.giveTo(r, editors == null ? AuthorsNote.NOT_GIVEN : AuthorsNote.EDITORS_ONLY);
    if (cell == null) {
      count(PaperOfRow.first(cells, columns, Field.N_AUTHORS), r);
    }
  }

  private boolean isTurned(String names) {
    return (names.indexOf(';') >= 0 || (columns.namesTurned() && names.indexOf(',') > 0))
        && "[({".indexOf(names.charAt(0)) < 0
        && Arrays.stream(names.split(";", -1))
            .map(String::strip)
            .allMatch(name -> TURNED.matcher(name).matches() && !SEVERAL.matcher(name).matches());
  }

  /** A list of lists or objects as Python and JSON write it; null if the text is none. */
  private static JsonNode nested(String text) {
    return text.startsWith("[[") || text.startsWith("[{") ? PrintedValue.read(text) : null;
  }

  private void addAll(AuthorList authors, String text) {
    if (BRACKETED.matcher(text).matches()) {
      return;
    }
    if (columns.namesGlued() && GLUED.matcher(text).find()) {
      return;
    }
    JsonNode list = nested(text);
    if (list != null) {
      list.forEach(author -> add(authors, author));
      return;
    }
    String names = SCOPUS_ID.matcher(text).replaceAll("").strip();
    if (names.isEmpty()) {
      return;
    }
    if (isTurned(names)) {
      authors.addTurned(names, CleanText.ANY);
    } else {
      authors.addAll(names, CleanText.ANY);
    }
    if (text.length() > EXCEL_LIMIT - 20 && text.length() <= EXCEL_LIMIT) {
      authors.markCut();
    } else if (authors.size() == OPENALEX_LIMIT && text.contains("|")) {
      authors.markAtLimit();
    }
  }

  private static void add(AuthorList authors, JsonNode author) {
    if (author.isArray()) {
      // Last name, first names and suffix, as in arXiv's authors_parsed.
      authors.add(
          CleanText.ANY,
          CellText.of(author.get(1)),
          CellText.of(author.get(0)),
          CellText.of(author.get(2)));
      return;
    }
    JsonNode inner = author.path("author").isObject() ? author.get("author") : author;
    JsonNode name = inner.isObject() ? CellText.named(inner) : inner;
    if (name != null) {
      String text = CellText.of(name);
      if (text != null && text.chars().filter(c -> c == ',').count() == 1) {
        authors.addTurned(text, CleanText.ANY);
      } else {
        authors.add(text, CleanText.ANY);
      }
      return;
    }
    authors.add(
        CleanText.ANY,
        part(inner, "first", "given", "firstname", "first_name", "forename"),
        part(inner, "middle"),
        part(inner, "last", "family", "lastname", "last_name", "surname"),
        part(inner, "suffix"));
  }

  private static String part(JsonNode author, String... keys) {
    for (String key : keys) {
      JsonNode value = author.get(key);
      if (value != null && !value.isNull()) {
        return value.isArray() ? String.join(" ", CellText.list(value)) : CellText.of(value);
      }
    }
    return null;
  }

  private static void count(JsonNode cell, DumpRecord r) {
    if (cell == null) {
      return;
    }
    Integer count = CellText.count(cell);
    if (count != null && count > 0 && count <= AuthorList.MOST_AUTHORS) {
      r.nAuthors = count;
      r.nAuthorsNote = null;
      r.nAuthorsAtLeast = null;
    } else {
      r.nAuthorsNote = AuthorsNote.NOT_PLAUSIBLE.code();
    }
  }
}
