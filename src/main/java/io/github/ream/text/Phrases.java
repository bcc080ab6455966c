package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds known phrases in a line of tokens. Where phrases overlap, the one of more words is taken,
 * then the one that comes first in the list (it holds together best), then the one further left.
 */
final class Phrases implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Node root = new Node();
  private int longest = 1;

  /** The phrases, words parted by a space, best first. */
  Phrases(List<String> phrases) {
    for (int rank = 0; rank < phrases.size(); rank++) {
      String[] words = phrases.get(rank).split(" ", -1);
      Node node = root;
      for (String word : words) {
        node = node.next.computeIfAbsent(word, w -> new Node());
      }
      node.rank = rank;
      longest = Math.max(longest, words.length);
    }
  }

  /** Gives each phrase of the line and each word outside of them to one of two takers, in order. */
  void read(String[] tokens, Consumer<String> phrase, Consumer<String> word) {
    int[] wordsFrom = longest > 1 && tokens.length > 1 ? chosen(tokens) : new int[tokens.length];
    for (int i = 0; i < tokens.length; ) {
      if (wordsFrom[i] > 1) {
        phrase.accept(joined(tokens, i, wordsFrom[i]));
        i += wordsFrom[i];
      } else {
        word.accept(tokens[i]);
        i++;
      }
    }
  }

  private static String joined(String[] tokens, int from, int count) {
    StringBuilder joined = new StringBuilder(tokens[from]);
    for (int i = from + 1; i < from + count; i++) {
      joined.append(' ').append(tokens[i]);
    }
    return joined.toString();
  }

  /** For each position the number of words of the phrase chosen there, 0 if none starts there. */
  private int[] chosen(String[] tokens) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tokens.length - 1; i++) {
      Node node = root.next.get(tokens[i]);
      for (int n = 1; node != null; n++) {
        if (node.rank >= 0) {
          matches.add(new Match(i, n, node.rank));
        }
        node = i + n < tokens.length ? node.next.get(tokens[i + n]) : null;
      }
    }
    int[] wordsFrom = new int[tokens.length];
    if (matches.size() > 1) {
      matches.sort(Match.BEST_FIRST);
    }
    boolean[] taken = new boolean[tokens.length];
    for (Match match : matches) {
      boolean free = true;
      for (int i = match.from; i < match.from + match.words; i++) {
        free &= !taken[i];
      }
      if (free) {
        wordsFrom[match.from] = match.words;
        for (int i = match.from; i < match.from + match.words; i++) {
          taken[i] = true;
        }
      }
    }
    return wordsFrom;
  }

  private record Match(int from, int words, int rank) {
    static final Comparator<Match> BEST_FIRST =
        Comparator.comparingInt((Match m) -> -m.words)
            .thenComparingInt(Match::rank)
            .thenComparingInt(Match::from);
  }

  /** A word on the way to a phrase; {@code rank} is -1 unless a phrase ends here. */
  private static final class Node implements Serializable {
    private static final long serialVersionUID = 1L;
    final Map<String, Node> next = new HashMap<>();
    int rank = -1;
  }
}
