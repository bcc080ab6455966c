package io.github.ream.dump.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Abstracts written as an index of words with their positions. */
final class InvertedIndex {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST_ABSTRACT_WORDS = 1_000_000;

  private InvertedIndex() {}

  /** The words of an inverted index in order. */
  static String text(JsonNode index) {
    JsonNode words = index;
    if (words != null && words.isTextual()) {
      try {
        words = MAPPER.readTree(words.asText());
      } catch (JsonProcessingException e) {
        return null;
      }
    }
    if (Json.object(words, "InvertedIndex") != null) {
      words = words.get("InvertedIndex");
    }
    if (words == null || !words.isObject()) {
      return null;
    }
    TreeMap<Integer, String> ordered = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : words.properties()) {
      for (JsonNode place : entry.getValue()) {
        if (place.canConvertToInt() && ordered.size() < LONGEST_ABSTRACT_WORDS) {
          ordered.merge(place.asInt(), entry.getKey(), (a, b) -> a + " " + b);
        }
      }
    }
    return String.join(" ", ordered.values());
  }
}
