package io.github.ream.text;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;

/**
 * Learns sentences that abstracts share at their ends: lines that a database or a journal adds, in
 * whatever words. A sentence is one if at least {@value #FEWEST_ABSTRACTS} abstracts have it whose
 * other sentences differ, numbers aside; copies of one abstract count once. Not more than {@value
 * #MOST} are kept, those of most abstracts first.
 */
final class RecurringSentences {
  static final int FEWEST_ABSTRACTS = SeenIn.TOLD_APART;
  private static final int MOST = 1_000;

  private RecurringSentences() {}

  /** A sentence and its number of abstracts. */
  private record Found(String key, long abstracts) implements Serializable {}

  private static final class MostFirst implements Comparator<Found>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Found one, Found other) {
      int byNumber = Long.compare(other.abstracts(), one.abstracts());
      return byNumber != 0 ? byNumber : one.key().compareTo(other.key());
    }
  }

  /** The keys of such sentences among what was seen, in the order of their letters. */
  static String[] of(JavaPairRDD<String, SeenIn> seen) {
    List<Found> found =
        seen.filter(sentence -> !Acronyms.isPair(sentence._1()) && recurs(sentence._2()))
            .map(sentence -> new Found(sentence._1(), sentence._2().papers()))
            .takeOrdered(MOST, new MostFirst());
    return found.stream().map(Found::key).sorted().toArray(String[]::new);
  }

  /** Whether a sentence that was seen in these papers is one that recurs. */
  static boolean recurs(SeenIn sentence) {
    return sentence.differ(FEWEST_ABSTRACTS);
  }

  /** Adds the sentences at the ends of an abstract. */
  static void add(String text, Map<String, SeenIn> seen) {
    if (text == null) {
      return;
    }
    List<String> keys = AbstractText.keys(text);
    long[] hashes = keys.stream().mapToLong(SeenIn::hash).toArray();
    for (String key : AbstractText.ends(keys)) {
      long others = 0;
      boolean none = true;
      for (int i = 0; i < hashes.length; i++) {
        if (!keys.get(i).equals(key)) {
          others = SeenIn.hash(others, hashes[i]);
          none = false;
        }
      }
      if (!none) {
        seen.merge(key, SeenIn.one(others), SeenIn::plus);
      }
    }
  }
}
