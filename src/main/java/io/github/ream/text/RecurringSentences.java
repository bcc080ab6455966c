package io.github.ream.text;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import scala.Tuple2;

/**
 * Learns sentences that abstracts share at their ends: lines that a database or a journal adds, in
 * whatever words. A sentence is one if at least {@value #FEWEST_ABSTRACTS} abstracts have it whose
 * other sentences differ, numbers aside; copies of one abstract count once. Not more than {@value
 * #MOST} are kept, those of most abstracts first.
 */
final class RecurringSentences {
  static final int FEWEST_ABSTRACTS = 10;
  private static final int MOST = 1_000;

  private RecurringSentences() {}

  /**
   * Where a sentence was seen.
   *
   * @param abstracts how many have it, copies counted
   * @param hashes the lowest {@value #FEWEST_ABSTRACTS} of the hashes of their other sentences,
   *     ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers, never compared.
  private record Seen(long abstracts, long[] hashes) implements Serializable {

    Seen plus(Seen other) {
      long[] all = Arrays.copyOf(hashes, hashes.length + other.hashes.length);
      System.arraycopy(other.hashes, 0, all, hashes.length, other.hashes.length);
      return new Seen(
          abstracts + other.abstracts,
          Arrays.stream(all).sorted().distinct().limit(FEWEST_ABSTRACTS).toArray());
    }
  }

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

  /** The keys of such sentences, in the order of their letters. */
  static String[] learn(JavaRDD<PaperToRead> papers) {
    List<Found> found =
        papers
            .mapPartitionsToPair(
                rows -> {
                  Map<String, Seen> seen = new HashMap<>();
                  while (rows.hasNext()) {
                    add(rows.next().text(), seen);
                  }
                  return seen.entrySet().stream()
                      .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                      .iterator();
                })
            .reduceByKey(Seen::plus)
            .filter(sentence -> sentence._2().hashes.length == FEWEST_ABSTRACTS)
            .map(sentence -> new Found(sentence._1(), sentence._2().abstracts))
            .takeOrdered(MOST, new MostFirst());
    return found.stream().map(Found::key).sorted().toArray(String[]::new);
  }

  private static void add(String text, Map<String, Seen> seen) {
    if (text == null) {
      return;
    }
    List<String> keys = AbstractText.keys(text);
    for (String key : AbstractText.ends(keys)) {
      List<String> others = keys.stream().filter(other -> !other.equals(key)).toList();
      if (!others.isEmpty()) {
        seen.merge(key, new Seen(1, new long[] {hash(String.join("\n", others))}), Seen::plus);
      }
    }
  }

  private static long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return XXH64.hashUnsafeBytes(bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length, 0);
  }
}
