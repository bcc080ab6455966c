package io.github.ream.generate.words;

import java.util.List;
import java.util.Map;

/** Words made of a beginning, a root and an ending. A number always gives the same word. */
final class MintedWords {
  /** Coprime to the size of each list of parts, so that neighbouring numbers give unlike words. */
  private static final long STRIDE = 7_368_787L;

  private final List<String> beginnings;
  private final List<String> roots;
  private final List<String> endings;

  private MintedWords(Map<String, List<String>> parts, String endings) {
    this.beginnings = parts.get("beginnings");
    this.roots = parts.get("roots");
    this.endings = parts.get(endings);
  }

  static MintedWords of(WordClass wordClass) {
    return new MintedWords(WordLists.lists("wordparts.txt"), wordClass.listName());
  }

  int size() {
    return beginnings.size() * roots.size() * endings.size();
  }

  String word(int number) {
    if (number >= size()) {
      throw new IllegalArgumentException("only " + size() + " words can be minted");
    }
    int index = (int) (number * STRIDE % size());
    String ending = endings.get(index % endings.size());
    int rest = index / endings.size();
    return beginnings.get(rest / roots.size()) + roots.get(rest % roots.size()) + ending;
  }
}
