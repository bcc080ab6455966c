package io.github.ream.generate.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word stock's resource files: lines of text, {@code [sections]} and named lists. */
public final class WordLists {
  private WordLists() {}

  /** The lines under each {@code [section]} of a resource, without comments. */
  public static Map<String, List<String>> sections(String resource) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : lines(resource)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
        sections.put(section, new ArrayList<>());
      } else {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
      }
    }
    return sections;
  }

  /** The lists written as {@code name: word, word, …}. */
  public static Map<String, List<String>> lists(List<String> lines) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalStateException("not a list: " + line);
      }
      lists.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(", ", -1)));
    }
    return lists;
  }

  /** The lists of a resource without sections. */
  public static Map<String, List<String>> lists(String resource) {
    return lists(lines(resource));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the application jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
