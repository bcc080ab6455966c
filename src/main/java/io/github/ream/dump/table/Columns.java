package io.github.ream.dump.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a table by field, the best column of each first.
 *
 * @param byField indexes of columns
 * @param tell whether the table is one of papers
 * @param namesGlued whether it is SpringerLink's, which writes names without anything between them
 * @param namesTurned whether it is an export that writes {@code Bell, Ann; Dorn, Carl}: a cell
 *     without {@code ;} then names one author
 */
record Columns(
    Map<Field, List<Integer>> byField, boolean tell, boolean namesGlued, boolean namesTurned) {
  private static final Set<String> TAGS_OF_A_TABLE =
      Set.of("PT", "SO", "PY", "UT", "DI", "AF", "AB");

  /** Columns, of which all have to be there, of exports that write names turned round. */
  private static final List<Set<String>> TURNED =
      List.of(
          Set.of("authorfullnames"),
          Set.of("authorsfullnames"),
          Set.of("bookauthorfullnames"),
          // Zotero
          Set.of("itemtype", "publicationtitle", "author"),
          // CORD-19
          Set.of("corduid"),
          // Dimensions
          Set.of("authorsrawaffiliation"),
          // ProQuest
          Set.of("storeid", "pubtitle"));

  /** Finds the columns of these names. */
  static Columns of(List<String> header, ColumnNames names) {
    List<String> squashed = header.stream().map(ColumnNames::squash).toList();
    boolean tagged = isTagged(header);
    Map<Field, List<Integer>> byField = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      List<Integer> found = new ArrayList<>();
      addAll(found, names.ownOf(field), squashed);
      if (tagged) {
        addAll(found, names.tagsOf(field), squashed);
      }
      addAll(found, names.of(field), squashed);
      if (!found.isEmpty()) {
        byField.put(field, List.copyOf(found));
      }
    }
    boolean own = squashed.stream().anyMatch(names::isOwnTitle);
    boolean tell =
        byField.containsKey(Field.TITLE)
            && (own || byField.keySet().stream().anyMatch(Field::isTelling));
    return new Columns(
        byField,
        tell,
        squashed.contains("itemdoi"),
        (tagged && header.contains("AF")) || TURNED.stream().anyMatch(squashed::containsAll));
  }

  List<Integer> of(Field field) {
    return byField.getOrDefault(field, List.of());
  }

  /** Whether the columns are named by the tags of Web of Science, of which some are chemicals. */
  private static boolean isTagged(List<String> header) {
    return header.contains("TI")
        && header.contains("AU")
        && header.stream().filter(TAGS_OF_A_TABLE::contains).count() > 1;
  }

  private static void addAll(List<Integer> found, List<String> names, List<String> header) {
    for (String name : names) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).equals(name) && !found.contains(i)) {
          found.add(i);
        }
      }
    }
  }
}
