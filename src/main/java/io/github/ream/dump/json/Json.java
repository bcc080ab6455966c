package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Iterator;

/** Reads fields of JSON values, which may be missing or of another type than expected. */
final class Json {
  private Json() {}

  /** The text of a field, or of a number in it; null if it has none. */
  static String text(JsonNode node, String field) {
    return textOf(node == null ? null : node.get(field));
  }

  static String textOf(JsonNode value) {
    if (value == null || !(value.isTextual() || value.isNumber())) {
      return null;
    }
    return value.isFloatingPointNumber() && !Double.isFinite(value.asDouble())
        ? null
        : value.asText();
  }

  /** The first text of a list that is not blank, or the text itself. */
  static String firstText(JsonNode node, String field) {
    return firstTextOf(node == null ? null : node.get(field));
  }

  static String firstTextOf(JsonNode value) {
    if (value == null || !value.isArray()) {
      return textOf(value);
    }
    for (JsonNode element : value) {
      String text = textOf(element);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  /**
   * A text, or the texts of a list with a blank between them, also those in the {@code text}s or
   * {@code value}s of objects; null if there is none.
   */
  static String paragraphs(JsonNode node, String field) {
    return paragraphs(node == null ? null : node.get(field));
  }

  static String paragraphs(JsonNode value) {
    if (value == null || !value.isArray()) {
      return textOf(value);
    }
    StringBuilder texts = new StringBuilder();
    for (JsonNode element : value) {
      String text = textOf(element);
      text = text == null ? text(element, "text") : text;
      text = text == null ? text(element, "value") : text;
      if (text != null && !text.isBlank()) {
        texts.append(texts.length() == 0 ? "" : " ").append(text.strip());
      }
    }
    return texts.length() == 0 ? null : texts.toString();
  }

  /**
   * The first text that is not blank, or is the first of a list and not blank, of several fields.
   */
  static String first(JsonNode node, String... fields) {
    for (String field : fields) {
      String text = firstText(node, field);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  /** The first of some fields that has a value; null if none has. */
  static JsonNode firstNode(JsonNode node, String... fields) {
    for (String field : fields) {
      JsonNode value = node.get(field);
      if (value != null && !value.isNull()) {
        return value;
      }
    }
    return null;
  }

  /** A whole number within int's range, or such a number in a text; null otherwise. */
  static Integer integer(JsonNode node, String field) {
    return integerOf(node == null ? null : node.get(field));
  }

  static Integer integerOf(JsonNode value) {
    if (value == null) {
      return null;
    }
    if (value.isNumber()) {
      double number = value.asDouble();
      return number == Math.rint(number) && Math.abs(number) < 1e9 ? (Integer) (int) number : null;
    }
    return value.isTextual() && value.asText().strip().matches("-?\\d{1,9}")
        ? Integer.valueOf(value.asText().strip())
        : null;
  }

  /** A count: a whole number that is not negative. */
  static Integer count(JsonNode node, String field) {
    return countOf(node == null ? null : node.get(field));
  }

  static Integer countOf(JsonNode value) {
    Integer n = integerOf(value);
    return n == null || n < 0 ? null : n;
  }

  static boolean isTrue(JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    return value != null && value.isBoolean() && value.asBoolean();
  }

  static boolean has(JsonNode node, String field) {
    return node != null && node.has(field);
  }

  static JsonNode object(JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    return value != null && value.isObject() ? value : null;
  }

  /** The elements of a list; none if it is no list. */
  static Iterable<JsonNode> list(JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    Iterator<JsonNode> elements =
        value != null && value.isArray() ? value.elements() : Collections.emptyIterator();
    return () -> elements;
  }
}
