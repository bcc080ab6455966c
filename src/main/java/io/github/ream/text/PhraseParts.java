package io.github.ream.text;

import io.github.ream.schema.CodePoints;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts that phrases of one length are made of: words that occur often enough, and phrases one
 * word shorter, all as numbers. For pairs, the shorter phrases are the words.
 *
 * <p>A window, a run of words that may be a phrase, is one number too: the phrase it begins with
 * and its last word; or, if it begins with no phrase, its first word and the phrase it ends with,
 * with the sign bit set.
 */
final class PhraseParts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Stands for a word that is part of no phrase, and for no phrase. */
  static final int NONE = PhraseTree.NONE;

  /** Words so common in abstracts that they form "phrases" with whatever stands beside them. */
  private static final Set<String> NEVER_IN_PHRASES = Set.of("state-of-the-art");

  private static final long ENDS_WITH_PHRASE = Long.MIN_VALUE;

  private final long tokens;
  private final List<String> words;
  private final long[] wordCounts;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> shorter = new ArrayList<>();
  private final long[] shorterCounts;
  private final PhraseTree tree = new PhraseTree();

  /** A phrase found, how often it occurs and how well it holds together. */
  record Phrase(String text, long count, double npmi) implements Serializable {}

  private PhraseParts(
      long tokens, List<String> words, long[] wordCounts, List<int[]> shorter, long[] counts) {
    this.tokens = tokens;
    this.words = words;
    this.wordCounts = wordCounts;
    this.shorterCounts = counts;
    words.forEach(word -> numbers.put(word, numbers.size()));
    for (int[] phrase : shorter) {
      tree.add(phrase, this.shorter.size());
      this.shorter.add(phrase);
    }
  }

  /**
   * The parts of pairs.
   *
   * @param counts words that occur often enough, with their counts
   * @param tokens number of all tokens of the corpus
   */
  static PhraseParts words(Map<String, Long> counts, long tokens) {
    List<String> words = new ArrayList<>(counts.keySet());
    words.removeAll(NEVER_IN_PHRASES);
    words.sort(CodePoints.ORDER);
    long[] wordCounts = words.stream().mapToLong(counts::get).toArray();
    List<int[]> alone = new ArrayList<>();
    for (int word = 0; word < wordCounts.length; word++) {
      alone.add(new int[] {word});
    }
    return new PhraseParts(tokens, words, wordCounts, alone, wordCounts);
  }

  /** The parts of phrases one word longer than these. */
  PhraseParts longer(List<Phrase> phrases) {
    List<int[]> numbered = new ArrayList<>();
    for (Phrase phrase : phrases) {
      String[] of = phrase.text.split(" ", -1);
      int[] phraseWords = new int[of.length];
      for (int i = 0; i < of.length; i++) {
        phraseWords[i] = numbers.get(of[i]);
      }
      numbered.add(phraseWords);
    }
    long[] counts = phrases.stream().mapToLong(Phrase::count).toArray();
    return new PhraseParts(tokens, words, wordCounts, numbered, counts);
  }

  /** The number of phrases one word shorter. */
  int size() {
    return shorter.size();
  }

  /** The number of words of a window. */
  int length() {
    return shorter.get(0).length + 1;
  }

  /** The number of a word, {@link #NONE} if it occurs too seldom or is in no phrase ever. */
  int number(String word) {
    return numbers.getOrDefault(word, NONE);
  }

  /**
   * The number of the window that begins here; -1 if it neither begins nor ends with a shorter
   * phrase.
   */
  long window(int[] line, int from) {
    int length = length();
    int last = line[from + length - 1];
    if (line[from] == NONE || last == NONE) {
      return -1;
    }
    int start = length == 2 ? line[from] : tree.phrase(line, from, length - 1);
    if (start != NONE) {
      return (long) start << 32 | last;
    }
    int end = tree.phrase(line, from + 1, length - 1);
    return end == NONE ? -1 : ENDS_WITH_PHRASE | (long) line[from] << 32 | end;
  }

  /** The phrase of a window. Its NPMI is the higher one of the two ways to divide off a word. */
  Phrase phrase(long window, long count) {
    int high = (int) ((window & ~ENDS_WITH_PHRASE) >>> 32);
    int low = (int) window;
    if (window < 0) {
      String text = words.get(high) + ' ' + text(shorter.get(low));
      return new Phrase(text, count, npmi(wordCounts[high], shorterCounts[low], count));
    }
    int[] start = shorter.get(high);
    double npmi = npmi(shorterCounts[high], wordCounts[low], count);
    int[] all = java.util.Arrays.copyOf(start, start.length + 1);
    all[start.length] = low;
    int end = tree.phrase(all, 1, start.length);
    if (end != NONE) {
      npmi = Math.max(npmi(wordCounts[all[0]], shorterCounts[end], count), npmi);
    }
    return new Phrase(text(all), count, npmi);
  }

  private double npmi(long left, long right, long together) {
    double n = tokens;
    double joint = together / n;
    return Math.log(joint / ((left / n) * (right / n))) / -Math.log(joint);
  }

  private String text(int[] phrase) {
    StringBuilder text = new StringBuilder(words.get(phrase[0]));
    for (int i = 1; i < phrase.length; i++) {
      text.append(' ').append(words.get(phrase[i]));
    }
    return text.toString();
  }
}
