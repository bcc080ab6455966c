package io.github.ream.dump.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The grammar of authors written as one text. The separator is the first of these that occurs:
 * {@code ;}, {@code |}, line ends (where there is no comma), commas with or without {@code and}.
 * Commas of other scripts are commas. A list in brackets and quotes is one as Python and JSON write
 * it.
 *
 * <p>With commas alone, a name may be turned round ({@code Bell, Ann}). Names are read as turned
 * round where {@code and} separates parts with one comma each, or the whole text is such a part;
 * where every second part is initials; and where, in a list of four names or more, every second
 * part could be a first name. Footnote numbers and signs behind names are dropped.
 */
final class AuthorLine {
  private static final JsonMapper QUOTED =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Pattern AND = Pattern.compile("(?i),?\\s+(?:and|&)\\s+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[- ]?){1,4}");
  private static final Pattern LAST_NAME =
      Pattern.compile("(?:\\p{Ll}[\\p{L}'’]*\\s){0,3}\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern FIRST_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?(?:[ -]\\p{Lu}\\.?)*");
  private static final String MARK = "[\\d\u00b9\u00b2\u00b3\u2070-\u2079*†‡§¶#]+";
  private static final Pattern MARKS =
      Pattern.compile(
          "(?<=[\\p{L}.])\\s?"
              + MARK
              + "(?:\\s?,\\s?"
              + MARK
              + ")*(?=\\s*(?:[,;|\\n]|$|\\s(?:and|&)\\s))");

  private AuthorLine() {}

  /**
   * The names in a text, in order; "et al." and "others" stay among them, for the list to deal
   * with.
   */
  static List<String> names(String text) {
    String line = text.strip();
    if (line.startsWith("[") && line.endsWith("]")) {
      List<String> quoted = quoted(line);
      if (quoted != null) {
        return quoted;
      }
    }
    line = line.replace('；', ';').replace('，', ',').replace('、', ',');
    line = MARKS.matcher(line).replaceAll("");
    if (line.contains(";")) {
      return List.of(line.split(";", -1));
    }
    if (line.contains("|")) {
      return List.of(line.split("\\|", -1));
    }
    if (line.contains("\n") && !line.contains(",") && !AND.matcher(line).find()) {
      return List.of(line.split("\n", -1));
    }
    return byCommas(line);
  }

  /** The names in a list in Python or JSON syntax; null if the text is no such list. */
  private static List<String> quoted(String line) {
    try {
      List<String> names = new ArrayList<>();
      for (JsonNode entry : QUOTED.readTree(line.replaceAll("\\bNone\\b", "null"))) {
        JsonNode name = entry.isObject() ? entry.path("name") : entry;
        if (name.isTextual()) {
          names.add(name.asText());
        }
      }
      boolean lastFirst =
          names.stream().allMatch(n -> n.chars().filter(c -> c == ',').count() == 1);
      return lastFirst ? names.stream().map(AuthorLine::firstLast).toList() : names;
    } catch (JsonProcessingException e) {
      // The brackets enclose no list: the text is read like any other.
      return null;
    }
  }

  private static List<String> byCommas(String line) {
    List<String> parts = new ArrayList<>();
    List<String> cuts = new ArrayList<>();
    for (String part : AND.split(line, -1)) {
      (AuthorList.saysCut(part) ? cuts : parts).add(part);
    }
    boolean lastFirst =
        parts.stream().allMatch(p -> p.chars().filter(c -> c == ',').count() == 1)
            && (parts.size() > 1 || isLastFirst(line));
    List<String> names = new ArrayList<>();
    if (lastFirst) {
      parts.forEach(part -> names.add(firstLast(part)));
    } else {
      List<String> pieces = new ArrayList<>();
      for (String part : parts) {
        for (String piece : part.split(",", -1)) {
          if (AuthorList.saysCut(piece)) {
            cuts.add(piece);
          } else if (!piece.isBlank()) {
            pieces.add(piece.strip());
          }
        }
      }
      names.addAll(turned(pieces));
    }
    names.addAll(cuts);
    return names;
  }

  /** Whether a text with one comma is one name, its last name first. */
  private static boolean isLastFirst(String text) {
    String[] sides = text.split(",", -1);
    String last = sides[0].strip();
    String first = sides.length < 2 ? "" : sides[1].strip();
    boolean latin = !last.isEmpty() && last.codePointAt(0) < 0x2e80;
    return latin
        && !last.contains(" ")
        && (INITIALS.matcher(first).matches() || !first.contains(" "));
  }

  private static String firstLast(String name) {
    String[] sides = name.split(",", 2);
    return AuthorList.isSuffix(sides[1].strip()) ? name : sides[1].strip() + " " + sides[0].strip();
  }

  /** Joins {@code Smith, J., Doe, K.} in pairs, and suffixes such as {@code Jr.} to their names. */
  private static List<String> turned(List<String> pieces) {
    boolean even = pieces.size() > 1 && pieces.size() % 2 == 0;
    boolean initials = even;
    boolean firstNames = even && pieces.size() > 2;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean isInitials = INITIALS.matcher(piece).matches();
      initials &= i % 2 == 0 ? !isInitials : isInitials;
      firstNames &= (i % 2 == 0 ? LAST_NAME : FIRST_NAME).matcher(piece).matches();
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (initials || firstNames) {
        names.add(pieces.get(i + 1) + " " + piece);
        i++;
      } else if (AuthorList.isSuffix(piece) && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + " " + piece);
      } else {
        names.add(piece);
      }
    }
    return names;
  }
}
