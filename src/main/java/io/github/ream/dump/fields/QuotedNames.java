package io.github.ream.dump.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of names as Python, NumPy or JSON print it: {@code ['Ann Bell', 'Carl Dorn']}, {@code
 * [{'name': 'Ann Bell'}]}, {@code [['Bell', 'Ann', '']]}.
 */
final class QuotedNames {
  private static final Pattern ARRAY =
      Pattern.compile("(?s)^array\\((\\[.*\\])\\s*(?:,\\s*dtype=[^)]*)?\\)$");
  private static final Pattern LIKE_A_LIST = Pattern.compile("(?s)^[\\[({]\\s*[\\[({]?\\s*['\"].*");
  private static final Pattern WITHOUT_COMMA = Pattern.compile("(['\"])\\s+(['\"])");
  private static final List<String> WHOLE =
      List.of("name", "full_name", "fullName", "display_name", "literal", "author", "author_name");
  private static final List<String> FIRST =
      List.of("first", "given", "firstName", "first_name", "forename", "given_name", "givenName");
  private static final List<String> LAST =
      List.of("last", "family", "lastName", "last_name", "surname", "family_name", "familyName");

  private QuotedNames() {}

  /** The names of a list, null for each entry without a name; null if the text is no such list. */
  static List<String> in(String text) {
    String list = inBrackets(text);
    if (list == null) {
      return otherwise(text);
    }
    JsonNode entries = PrintedValue.read(WITHOUT_COMMA.matcher(list).replaceAll("$1, $2"));
    if (entries == null) {
      return otherwise(text);
    }
    List<String> names = new ArrayList<>();
    for (JsonNode entry : entries) {
      names.add(name(entry));
    }
    return names;
  }

  /**
   * A list that is cut or otherwise broken names an unknown number of people; what else stands in
   * brackets is read like any other text.
   */
  private static List<String> otherwise(String text) {
    return LIKE_A_LIST.matcher(text).matches() ? Collections.singletonList((String) null) : null;
  }

  /** The text of a list in square brackets; tuples and sets become lists. */
  private static String inBrackets(String text) {
    if (text.length() < 2) {
      return null;
    }
    Matcher array = ARRAY.matcher(text);
    if (array.matches()) {
      return array.group(1);
    }
    char open = text.charAt(0);
    char close = text.charAt(text.length() - 1);
    if ((open == '[' && close == ']')) {
      return text;
    }
    if (open == '"' && close == '"') {
      return "[" + text + "]";
    }
    char next = text.substring(1).stripLeading().charAt(0);
    boolean quoted = next == '\'' || next == '"';
    boolean set = open == '{' && close == '}' && !text.contains("':") && !text.contains("\":");
    return quoted && ((open == '(' && close == ')') || set)
        ? "[" + text.substring(1, text.length() - 1) + "]"
        : null;
  }

  private static String name(JsonNode entry) {
    String name;
    if (entry.isArray()) {
      name = joined(entry.path(1).asText(""), entry.path(0).asText(""), entry.path(2).asText(""));
    } else if (entry.isObject()) {
      String whole = first(entry, WHOLE);
      name = whole.isBlank() ? joined(first(entry, FIRST), first(entry, LAST)) : whole;
    } else {
      name = entry.isTextual() ? entry.asText() : "";
    }
    return name.isBlank() ? null : name;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
  }

  private static String first(JsonNode object, List<String> keys) {
    return keys.stream()
        .map(key -> object.path(key).asText(""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
