package io.github.ream.generate.writing;

import io.github.ream.generate.words.WordClass;
import io.github.ream.generate.words.WordLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentence patterns of made-up abstracts and titles. */
final class Sentences {
  /** A part of a text, in the order of a paper. */
  enum Part {
    OPENING,
    PROBLEM,
    APPROACH,
    SETUP,
    FINDING,
    CLOSING,
    OTHER_LANGUAGES,
    FORMULAS,
    TITLES
  }

  /** Contents of a slot that are not a word of a topic. */
  enum Filler {
    ARTICLE,
    NAME,
    NUMBER,
    PERCENT
  }

  /** A piece of a pattern; apart from {@code plural}, exactly one of its fields is set. */
  record Piece(String text, WordClass wordClass, boolean plural, Filler filler) {}

  private final Map<Part, List<List<Piece>>> patterns = new EnumMap<>(Part.class);

  Sentences() {
    Map<String, List<String>> sections = WordLists.sections("sentences.txt");
    for (Part part : Part.values()) {
      String section = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean literal = part == Part.OTHER_LANGUAGES || part == Part.FORMULAS;
      patterns.put(
          part,
          sections.get(section).stream()
              .map(line -> literal ? List.of(text(line)) : pieces(line))
              .toList());
    }
  }

  List<List<Piece>> of(Part part) {
    return patterns.get(part);
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int open = line.indexOf('{', from);
      if (open < 0) {
        pieces.add(text(line.substring(from)));
        break;
      }
      if (open > from) {
        pieces.add(text(line.substring(from, open)));
      }
      int close = line.indexOf('}', open);
      pieces.add(slot(line.substring(open + 1, close)));
      from = close + 1;
    }
    return List.copyOf(pieces);
  }

  private static Piece text(String text) {
    return new Piece(text, null, false, null);
  }

  private static Piece slot(String name) {
    return switch (name) {
      case "noun" -> new Piece(null, WordClass.NOUN, false, null);
      case "nouns" -> new Piece(null, WordClass.NOUN, true, null);
      case "phrase" -> new Piece(null, WordClass.PHRASE, false, null);
      case "phrases" -> new Piece(null, WordClass.PHRASE, true, null);
      case "practice" -> new Piece(null, WordClass.PRACTICE, false, null);
      case "adjective" -> new Piece(null, WordClass.ADJECTIVE, false, null);
      case "verb" -> new Piece(null, WordClass.VERB, false, null);
      case "a" -> new Piece(null, null, false, Filler.ARTICLE);
      case "name" -> new Piece(null, null, false, Filler.NAME);
      case "number" -> new Piece(null, null, false, Filler.NUMBER);
      case "percent" -> new Piece(null, null, false, Filler.PERCENT);
      default -> throw new IllegalStateException("no such slot: " + name);
    };
  }
}
