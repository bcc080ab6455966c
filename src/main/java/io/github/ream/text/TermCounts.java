package io.github.ream.text;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Counts terms over a corpus: one row per term, with the papers it occurs in and its occurrences.
 * Each task adds up its papers in a map of bounded size before anything is shuffled.
 */
final class TermCounts {
  static final String TERM = "term";
  static final String PAPERS = "papers";
  static final String OCCURRENCES = "occurrences";

  private static final int MOST_TERMS_IN_MEMORY = 200_000;
  private static final StructType SCHEMA =
      new StructType()
          .add(TERM, DataTypes.StringType)
          .add(PAPERS, DataTypes.LongType)
          .add(OCCURRENCES, DataTypes.LongType);

  /** The terms of one paper's lines, each as often as it occurs. */
  interface Terms extends Serializable {
    Iterable<String> of(String lines);
  }

  private TermCounts() {}

  /**
   * @param lines one row per paper, its lines in the first column
   * @param terms what is counted
   */
  static Dataset<Row> of(Dataset<Row> lines, Terms terms) {
    return lines
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) papers -> new PartialCounts(papers, terms),
            Encoders.row(SCHEMA))
        .groupBy(TERM)
        .agg(sum(col(PAPERS)).as(PAPERS), sum(col(OCCURRENCES)).as(OCCURRENCES));
  }

  /** Counts of one partition; a term may come more than once, if there are very many. */
  private static final class PartialCounts implements Iterator<Row> {
    private final Iterator<Row> papers;
    private final Terms terms;
    private long paper;
    private Iterator<Map.Entry<String, Count>> counted = Collections.emptyIterator();

    PartialCounts(Iterator<Row> papers, Terms terms) {
      this.papers = papers;
      this.terms = terms;
    }

    @Override
    public boolean hasNext() {
      if (!counted.hasNext()) {
        Map<String, Count> counts = new HashMap<>();
        while (papers.hasNext() && counts.size() < MOST_TERMS_IN_MEMORY) {
          paper++;
          for (String term : terms.of(papers.next().getString(0))) {
            counts.computeIfAbsent(term, t -> new Count()).add(paper);
          }
        }
        counted = counts.entrySet().iterator();
      }
      return counted.hasNext();
    }

    @Override
    public Row next() {
      Map.Entry<String, Count> next = counted.next();
      return RowFactory.create(next.getKey(), next.getValue().papers, next.getValue().occurrences);
    }
  }

  private static final class Count {
    long papers;
    long occurrences;
    private long lastPaper;

    void add(long paper) {
      occurrences++;
      if (paper != lastPaper) {
        papers++;
        lastPaper = paper;
      }
    }
  }

  /** Every token of a paper. */
  static List<String> tokens(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.replace('\n', ' ').split(" ", -1));
  }
}
