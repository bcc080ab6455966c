package io.github.ream.dump.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Python prints otherwise than JSON writes it. */
public final class PythonWords {
  private static final Pattern STRINGS_AND_WORDS =
      Pattern.compile(
          "'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|\\b(?:None|nan|NaN|True|False)\\b");

  private PythonWords() {}

  /** The text of a value with Python's words, outside of strings, as JSON's; quotes stay. */
  public static String asJson(String text) {
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
