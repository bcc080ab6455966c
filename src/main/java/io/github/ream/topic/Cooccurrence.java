package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.text.Documents;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * In how many papers the top terms of a topic occur together, counted for all topics in one pass
 * over the papers.
 *
 * @param papers all papers with text
 * @param together per topic: papers with its i-th and j-th top term; on the diagonal, with the i-th
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
record Cooccurrence(long papers, long[][][] together) {
  private static final StructType CELLS =
      new StructType().add("cell", DataTypes.IntegerType).add("papers", DataTypes.LongType);

  /** Counts; topics times squared top terms numbers reach the driver. */
  static Cooccurrence of(Dataset<Row> documents, int[][] topTerms) {
    int width = Arrays.stream(topTerms).mapToInt(top -> top.length).max().orElse(0);
    Counter counter = new Counter(places(topTerms), topTerms.length, width);
    Dataset<Row> cells =
        documents
            .select(col(Documents.COUNTS))
            .mapPartitions(counter, Encoders.row(CELLS))
            .groupBy("cell")
            .agg(sum("papers").as("papers"));
    long papers = 0;
    long[][][] together = new long[topTerms.length][width][width];
    for (Row row : cells.collectAsList()) {
      int cell = row.getInt(0);
      long count = row.getLong(1);
      if (cell < 0) {
        papers = count;
      } else {
        int topic = cell / (width * width);
        int i = cell / width % width;
        int j = cell % width;
        together[topic][i][j] = count;
        together[topic][j][i] = count;
      }
    }
    return new Cooccurrence(papers, together);
  }

  /** Term to the places where it is a top term, as topic times 64 plus rank. */
  private static Map<Integer, int[]> places(int[][] topTerms) {
    Map<Integer, List<Integer>> places = new TreeMap<>();
    for (int topic = 0; topic < topTerms.length; topic++) {
      for (int rank = 0; rank < topTerms[topic].length; rank++) {
        places
            .computeIfAbsent(topTerms[topic][rank], t -> new ArrayList<>())
            .add(topic * 64 + rank);
      }
    }
    Map<Integer, int[]> packed = new HashMap<>();
    places.forEach(
        (term, at) -> packed.put(term, at.stream().mapToInt(Integer::intValue).toArray()));
    return packed;
  }

  private record Counter(Map<Integer, int[]> places, int topics, int width)
      implements MapPartitionsFunction<Row, Row>, Serializable {

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
      long papers = 0;
      long[] cells = new long[topics * width * width];
      Map<Integer, Long> present = new HashMap<>(); // Topic to the bits of its terms in a paper.
      while (documents.hasNext()) {
        Vector counts = documents.next().getAs(0);
        present.clear();
        boolean[] any = new boolean[1];
        counts.foreachNonZero(
            (term, count) -> {
              any[0] = true;
              for (int place : places.getOrDefault((Integer) term, NOWHERE)) {
                present.merge(place / 64, 1L << (place % 64), (a, b) -> a | b);
              }
              return null;
            });
        papers += any[0] ? 1 : 0;
        present.forEach((topic, bits) -> add(cells, topic, bits));
      }
      List<Row> rows = new ArrayList<>();
      rows.add(RowFactory.create(-1, papers));
      for (int cell = 0; cell < cells.length; cell++) {
        if (cells[cell] > 0) {
          rows.add(RowFactory.create(cell, cells[cell]));
        }
      }
      return rows.iterator();
    }

    private static final int[] NOWHERE = {};

    private void add(long[] cells, int topic, long bits) {
      for (long left = bits; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        for (long right = left; right != 0; right &= right - 1) {
          cells[(topic * width + i) * width + Long.numberOfTrailingZeros(right)]++;
        }
      }
    }
  }
}
