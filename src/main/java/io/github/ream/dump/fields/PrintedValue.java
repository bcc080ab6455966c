package io.github.ream.dump.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list or an object within a text, as JSON writes it or as Python prints it. */
public final class PrintedValue {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Strings, within which words stay, and Python's words for what JSON calls otherwise. */
  private static final Pattern STRINGS_AND_WORDS =
      Pattern.compile(
          "(?s)'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\"|\\b(?:None|nan|NaN|True|False)\\b");

  private PrintedValue() {}

  /** The value; null if the text is none. */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(asJson(text));
    } catch (JsonProcessingException e) {
      // Brackets and braces stand in other texts too.
      return null;
    }
  }

  private static String asJson(String text) {
    return STRINGS_AND_WORDS
        .matcher(text)
        .replaceAll(
            found ->
                switch (found.group()) {
                  case "None", "nan", "NaN" -> "null";
                  case "True" -> "true";
                  case "False" -> "false";
                  default -> Matcher.quoteReplacement(found.group());
                });
  }
}
