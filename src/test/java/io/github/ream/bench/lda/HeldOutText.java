package io.github.ream.bench.lda;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which held-out documents say a term, whoever cut the terms: a document says it if the term's
 * words stand there one after the other, a plural's s aside. So topics over different vocabularies
 * are measured by the same text.
 */
final class HeldOutText {
  private final List<String[]> documents = new ArrayList<>();
  private final Map<String, BitSet> withWord = new HashMap<>();
  private final Map<String, BitSet> withTerm = new HashMap<>();

  void add(String text) {
    String[] words = words(text);
    for (String word : words) {
      withWord.computeIfAbsent(word, w -> new BitSet()).set(documents.size());
    }
    documents.add(words);
  }

  int size() {
    return documents.size();
  }

  /** The documents that say a term. */
  BitSet saying(String term) {
    return withTerm.computeIfAbsent(term, this::find);
  }

  /** The number of documents that say both terms. */
  long together(String one, String other) {
    BitSet both = (BitSet) saying(one).clone();
    both.and(saying(other));
    return both.cardinality();
  }

  private BitSet find(String term) {
    String[] words = words(term);
    BitSet found = new BitSet();
    if (words.length > 0) {
      found.or(withWord.getOrDefault(words[0], new BitSet()));
      for (int d = found.nextSetBit(0); d >= 0; d = found.nextSetBit(d + 1)) {
        found.set(d, has(documents.get(d), words));
      }
    }
    return found;
  }

  private static boolean has(String[] document, String[] words) {
    for (int from = 0; from + words.length <= document.length; from++) {
      int same = 0;
      while (same < words.length && document[from + same].equals(words[same])) {
        same++;
      }
      if (same == words.length) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).strip();
    String[] words = plain.split("[^\\p{L}\\p{Nd}]+", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replaceFirst("ies$", "y").replaceFirst("(?<=..)s$", "");
    }
    return words;
  }
}
