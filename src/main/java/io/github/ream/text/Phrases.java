package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds known phrases in a line of words. Where phrases overlap, the one of more words is taken,
 * then the one that comes first in the list (it holds together best), then the one further left.
 */
final class Phrases implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Stands for a word that is in no phrase. */
  static final int IN_NONE = -1;

  private final List<String> phrases;
  private final Map<String, Integer> words = new HashMap<>();
  private final PhraseTree tree = new PhraseTree();

  /** The phrases, words parted by a space, best first. */
  Phrases(List<String> phrases) {
    this.phrases = List.copyOf(phrases);
    for (int rank = 0; rank < phrases.size(); rank++) {
      String[] of = phrases.get(rank).split(" ", -1);
      int[] numbers = new int[of.length];
      for (int i = 0; i < of.length; i++) {
        words.putIfAbsent(of[i], words.size());
        numbers[i] = words.get(of[i]);
      }
      tree.add(numbers, rank);
    }
  }

  int size() {
    return phrases.size();
  }

  String phrase(int rank) {
    return phrases.get(rank);
  }

  /** The number of a word, {@link #IN_NONE} if no phrase holds it. */
  int word(String word) {
    return words.getOrDefault(word, IN_NONE);
  }

  /** Receives the words and phrases of a line, in order. */
  interface Taker {
    void phrase(int rank, int words);

    /** The word at a place of the line that is part of no phrase. */
    void word(int place);
  }

  /**
   * Reads a line.
   *
   * @param line the numbers of words
   * @param from the line's first place
   * @param to behind its last
   */
  void read(int[] line, int from, int to, Taker taker) {
    List<Match> matches = matches(line, from, to);
    if (matches.isEmpty()) {
      for (int i = from; i < to; i++) {
        taker.word(i);
      }
      return;
    }
    Match[] chosen = chosen(matches, from, to);
    for (int i = from; i < to; ) {
      Match match = chosen[i - from];
      if (match == null) {
        taker.word(i);
        i++;
      } else {
        taker.phrase(match.rank, match.words);
        i += match.words;
      }
    }
  }

  private List<Match> matches(int[] line, int from, int to) {
    List<Match> matches = List.of();
    for (int i = from; i < to - 1; i++) {
      int node = PhraseTree.ROOT;
      for (int end = i; end < to && line[end] != IN_NONE; ) {
        node = tree.next(node, line[end++]);
        if (node == PhraseTree.NONE) {
          break;
        }
        if (tree.phrase(node) != PhraseTree.NONE) {
          matches = matches.isEmpty() ? new ArrayList<>() : matches;
          matches.add(new Match(i, end - i, tree.phrase(node)));
        }
      }
    }
    return matches;
  }

  /** For each place of a line the match chosen there, null if none starts there. */
  private static Match[] chosen(List<Match> matches, int from, int to) {
    if (matches.size() > 1) {
      matches.sort(Match.BEST_FIRST);
    }
    Match[] chosen = new Match[to - from];
    boolean[] taken = new boolean[to - from];
    for (Match match : matches) {
      int start = match.from - from;
      boolean free = true;
      for (int i = start; i < start + match.words; i++) {
        free &= !taken[i];
      }
      if (free) {
        chosen[start] = match;
        for (int i = start; i < start + match.words; i++) {
          taken[i] = true;
        }
      }
    }
    return chosen;
  }

  private record Match(int from, int words, int rank) {
    static final Comparator<Match> BEST_FIRST =
        Comparator.comparingInt((Match m) -> -m.words)
            .thenComparingInt(Match::rank)
            .thenComparingInt(Match::from);
  }
}
