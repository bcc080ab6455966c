package io.github.ream.text;

import java.io.Serializable;
import java.util.Arrays;

/** Phrases by their words: a tree with a branch per word. Words and phrases are numbers from 0. */
final class PhraseTree implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Stands for no phrase and for no branch. */
  static final int NONE = -1;

  static final int ROOT = 0;

  private final LongTable branches = new LongTable();
  private int[] phrases = {NONE};
  private int nodes = 1;

  /** Adds a phrase that is not in the tree yet. */
  void add(int[] words, int phrase) {
    int node = ROOT;
    for (int word : words) {
      int next = next(node, word);
      if (next == NONE) {
        next = nodes++;
        branches.add(branch(node, word), next);
        if (next == phrases.length) {
          phrases = Arrays.copyOf(phrases, 2 * next);
          Arrays.fill(phrases, next, 2 * next, NONE);
        }
      }
      node = next;
    }
    phrases[node] = phrase;
  }

  /** The node that a word leads to from another node; {@link #NONE} if there is none. */
  int next(int node, int word) {
    return (int) branches.get(branch(node, word), NONE);
  }

  /** The phrase that ends at a node, {@link #NONE} if none does. */
  int phrase(int node) {
    return phrases[node];
  }

  /** The phrase that these words in a row are; {@link #NONE} if they are none. */
  int phrase(int[] words, int from, int count) {
    int node = ROOT;
    for (int i = from; i < from + count && node != NONE; i++) {
      node = words[i] < 0 ? NONE : next(node, words[i]);
    }
    return node == NONE ? NONE : phrases[node];
  }

  private static long branch(int node, int word) {
    return (long) node << 32 | word;
  }
}
