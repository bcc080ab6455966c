package io.github.ream.dump.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The text of a paper with the places of its parts in it, as S2ORC has it: a list of {@code start}
 * and {@code end}, counted in code points, as JSON or as text of JSON.
 */
final class AnnotatedText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnnotatedText() {}

  /**
   * The part that is marked under a name, its pieces with a blank between them; null if it is not
   * marked.
   */
  static String part(JsonNode body, String name) {
    String text = Json.text(body, "text");
    JsonNode annotations = Json.object(body, "annotations");
    if (text == null || annotations == null) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    StringBuilder part = new StringBuilder();
    for (JsonNode span : spans(annotations.get(name))) {
      Integer start = Json.integer(span, "start");
      Integer end = Json.integer(span, "end");
      if (start != null && end != null && 0 <= start && start < end && end <= length) {
        int from = text.offsetByCodePoints(0, start);
        part.append(part.length() == 0 ? "" : " ");
        part.append(text, from, text.offsetByCodePoints(from, end - start));
      }
    }
    return part.length() == 0 ? null : part.toString();
  }

  private static JsonNode spans(JsonNode given) {
    if (given == null || !given.isTextual()) {
      return given == null ? MAPPER.createArrayNode() : given;
    }
    try {
      JsonNode spans = MAPPER.readTree(given.asText());
      return spans == null ? MAPPER.createArrayNode() : spans;
    } catch (JsonProcessingException e) {
      // A value that is no list marks nothing.
      return MAPPER.createArrayNode();
    }
  }
}
