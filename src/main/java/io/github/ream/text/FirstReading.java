package io.github.ream.text;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * What is learned from papers before they are cut into tokens, in one pass over them: sentences
 * that recur, and acronyms. What is seen goes through one shuffle, and what may be one or the other
 * is kept for both.
 *
 * @param recurringSentences as {@link AbstractText} takes them
 * @param acronyms as {@link Acronyms#of(String[])} takes them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record FirstReading(String[] recurringSentences, String[] acronyms) {

  /**
   * Reads the papers.
   *
   * @param lines cuts long forms into tokens
   */
  static FirstReading of(
      JavaRDD<PaperToRead> papers, boolean sentences, boolean acronyms, TokenLines lines) {
    if (!sentences && !acronyms) {
      return new FirstReading(new String[0], new String[0]);
    }
    JavaPairRDD<String, SeenIn> seen =
        papers
            .mapPartitionsToPair(
                rows -> {
                  Map<String, SeenIn> here = new HashMap<>();
                  while (rows.hasNext()) {
                    PaperToRead paper = rows.next();
                    if (sentences) {
                      RecurringSentences.add(paper.text(), here);
                    }
                    if (acronyms && paper.text() != null) {
                      Acronyms.add(paper, lines, here);
                    }
                  }
                  return here.entrySet().stream()
                      .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                      .iterator();
                })
            .reduceByKey(SeenIn::plus)
            .filter(one -> Acronyms.isPair(one._1()) || RecurringSentences.recurs(one._2()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return new FirstReading(
          sentences ? RecurringSentences.of(seen) : new String[0],
          acronyms ? Acronyms.of(seen) : new String[0]);
    } finally {
      seen.unpersist();
    }
  }
}
