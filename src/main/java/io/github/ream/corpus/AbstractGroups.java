package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.List;

/** Groups of abstracts that agree, directly or through others. */
final class AbstractGroups {
  private AbstractGroups() {}

  /**
   * For each abstract the index of the one that stands for its group.
   *
   * @param abstracts distinct abstracts of one title
   * @param similarity least Jaccard similarity of the word sets of two that agree
   */
  static int[] of(List<String> abstracts, double similarity) {
    int n = abstracts.size();
    List<String> squashed = new ArrayList<>();
    List<long[]> words = new ArrayList<>();
    for (String text : abstracts) {
      squashed.add(NormalizedText.squashed(text));
      words.add(NormalizedText.words(text));
    }
    int[] root = new int[n];
    for (int i = 0; i < n; i++) {
      root[i] = i;
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (rootOf(root, i) != rootOf(root, j)
            && (isBeginning(squashed.get(i), squashed.get(j))
                || NormalizedText.jaccard(words.get(i), words.get(j)) >= similarity)) {
          root[Math.max(rootOf(root, i), rootOf(root, j))] =
              Math.min(rootOf(root, i), rootOf(root, j));
        }
      }
    }
    for (int i = 0; i < n; i++) {
      root[i] = rootOf(root, i);
    }
    return root;
  }

  private static int rootOf(int[] root, int i) {
    int r = i;
    while (root[r] != r) {
      r = root[r];
    }
    return r;
  }

  private static boolean isBeginning(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }
}
