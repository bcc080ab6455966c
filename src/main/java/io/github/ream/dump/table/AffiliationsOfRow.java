package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.AddressNames;
import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.Correspondence;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose the organisations of a row are, and who is the corresponding author, where the columns tell
 * it. OpenAlex has an entry for each author in its columns {@code authorships.…}; an author with
 * several institutions has several entries there, so that they are the authors' only if there are
 * as many as authors, and else the paper's. Web of Science has names in brackets before each
 * address, Scopus before each author's.
 */
final class AffiliationsOfRow {
  // "Bell A., Univ of Ponds, Torquay, United Kingdom", and older "Bell, A., Univ of Ponds, …"
  private static final Pattern WITH_ADDRESS =
      Pattern.compile("[^,]*(?:\\p{Lu}\\.|, (?:\\p{Lu}\\.[ -]?)+), (.+)");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*;\\s*");

  private final Columns columns;

  AffiliationsOfRow(Columns columns) {
    this.columns = columns;
  }

  /**
   * Gives the authors their organisations.
   *
   * @param names the cell that the authors were read from
   */
  void give(IntFunction<JsonNode> cells, JsonNode names, AuthorList authors) {
    if (entries(names).size() == authors.size()) {
      inOrder(cells, authors);
    }
    if (names.isArray() || names.isObject()) {
      return;
    }
    List<String> listed = List.of(BETWEEN_NAMES.split(names.asText(), -1));
    if (listed.size() == authors.size()) {
      byName(cells, listed, authors);
      String correspondence = text(cells, Field.CORRESPONDENCE);
      if (correspondence != null) {
        new Correspondence(listed).read(correspondence, authors);
      }
    }
  }

  /** Entries in order of the authors. */
  private void inOrder(IntFunction<JsonNode> cells, AuthorList authors) {
    int n = authors.size();
    List<String> institutions = entries(cell(cells, Field.AUTHOR_INSTITUTIONS));
    List<String> addresses = entries(cell(cells, Field.AUTHOR_ADDRESSES));
    List<String> ids = entries(cell(cells, Field.AUTHOR_INSTITUTION_IDS));
    List<String> rors = entries(cell(cells, Field.AUTHOR_INSTITUTION_RORS));
    List<String> countries = entries(cell(cells, Field.AUTHOR_COUNTRIES));
    boolean one = institutions.size() == n;
    for (int i = 0; i < n; i++) {
      String name = one ? entry(institutions, i, n) : null;
      String address = name == null && institutions.size() <= n ? entry(addresses, i, n) : null;
      authors.affiliate(
          i,
          name == null ? address : name,
          CleanText.ANY,
          one ? entry(rors, i, n) : null,
          one ? entry(ids, i, n) : null,
          entry(countries, i, n));
    }
    for (int i = 0; i < institutions.size() && !one; i++) {
      int all = institutions.size();
      authors.affiliate(
          -1,
          entry(institutions, i, all),
          CleanText.ANY,
          entry(rors, i, all),
          entry(ids, i, all),
          null);
    }
    List<String> corresponding = entries(cell(cells, Field.AUTHOR_CORRESPONDING));
    for (int i = 0; i < n; i++) {
      if ("true".equalsIgnoreCase(entry(corresponding, i, n))) {
        authors.markCorresponding(i);
      }
    }
  }

  /**
   * An entry of a list that has as many as it should; null if it has not, or the entry is blank.
   */
  private static String entry(List<String> entries, int i, int n) {
    return entries.size() != n || entries.get(i).isBlank() ? null : entries.get(i).strip();
  }

  /** Web of Science's names in brackets, Scopus' names before each address. */
  private void byName(IntFunction<JsonNode> cells, List<String> listed, AuthorList authors) {
    AddressNames addresses = new AddressNames(listed);
    for (int column : columns.of(Field.ORGANIZATION)) {
      String text = CellText.of(cells.apply(column));
      if (text == null || !text.startsWith("[") || text.startsWith("[{")) {
        continue;
      }
      for (String address : text.split(";\\s*(?=\\[)", -1)) {
        addresses.affiliate(address, authors);
      }
      return;
    }
    String with = text(cells, Field.AUTHORS_WITH_AFFILIATIONS);
    List<String> entries = with == null ? List.of() : List.of(BETWEEN_NAMES.split(with, -1));
    for (int i = 0; i < entries.size() && entries.size() == listed.size(); i++) {
      Matcher m = WITH_ADDRESS.matcher(entries.get(i));
      if (m.matches()) {
        authors.affiliate(i, m.group(1), CleanText.ANY);
      }
    }
  }

  private JsonNode cell(IntFunction<JsonNode> cells, Field field) {
    return PaperOfRow.first(cells, columns, field);
  }

  private String text(IntFunction<JsonNode> cells, Field field) {
    return CellText.of(cell(cells, field));
  }

  /** The entries of a list, or of a text with {@code |} between; none if there is no cell. */
  private static List<String> entries(JsonNode cell) {
    if (cell == null || cell.isObject()) {
      return List.of();
    }
    return cell.isArray() ? CellText.list(cell) : List.of(cell.asText().split("\\|", -1));
  }
}
