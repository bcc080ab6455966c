package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ream.dump.fields.PrintedValue;
import java.util.Map;
import java.util.TreeMap;

/** Abstracts written as an index of words with their positions. */
public final class InvertedIndex {
  private static final int LONGEST_ABSTRACT_WORDS = 1_000_000;

  private InvertedIndex() {}

  /** The words in order of an index that JSON or Python wrote; null if the text is none. */
  public static String text(String index) {
    String words = text(TextNode.valueOf(index));
    return words == null || words.isEmpty() ? null : words;
  }

  /** The words of an inverted index in order. */
  static String text(JsonNode index) {
    JsonNode words = index;
    if (words != null && words.isTextual()) {
      words = PrintedValue.read(words.asText());
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
