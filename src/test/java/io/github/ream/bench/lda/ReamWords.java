package io.github.ream.bench.lda;

import io.github.ream.config.SettingsReader;
import io.github.ream.progress.Progress;
import io.github.ream.text.PaperToRead;
import io.github.ream.text.TermPapers;
import io.github.ream.text.TextModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The papers as a report's default settings read them: phrases, plurals and acronyms as learned
 * from all of them.
 *
 * @param vocabulary the terms
 * @param documents term numbers of each paper, by its id; a term that occurs twice stands twice
 */
@SuppressWarnings("ArrayRecordComponent") // Terms by their numbers, never compared.
record ReamWords(String[] vocabulary, Map<String, int[]> documents) {

  static ReamWords of(List<PaperToRead> papers, int cores) {
    SparkSession session = SparkTrainers.session(cores);
    try {
      TextModel.Fitted fitted =
          TextModel.fit(
                  JavaSparkContext.fromSparkContext(session.sparkContext())
                      .parallelize(papers, cores),
                  SettingsReader.defaults().text(),
                  Progress.SILENT)
              .orElseThrow();
      Map<String, int[]> documents = new HashMap<>();
      for (TermPapers block : fitted.documents().blocks().collect()) {
        for (int paper = 0; paper < block.papers(); paper++) {
          documents.put(block.ids()[paper], tokens(block, paper));
        }
      }
      return new ReamWords(fitted.model().vocabulary().vocabulary(), documents);
    } finally {
      session.stop();
    }
  }

  private static int[] tokens(TermPapers block, int paper) {
    int size = 0;
    for (int i = block.starts()[paper]; i < block.starts()[paper + 1]; i++) {
      size += block.counts()[i];
    }
    int[] tokens = new int[size];
    int at = 0;
    for (int i = block.starts()[paper]; i < block.starts()[paper + 1]; i++) {
      for (int j = 0; j < block.counts()[i]; j++) {
        tokens[at++] = block.terms()[i];
      }
    }
    Arrays.sort(tokens);
    return tokens;
  }
}
