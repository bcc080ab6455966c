package io.github.ream.topic;

import io.github.ream.schema.PapersTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The columns of {@code papers} that topics are made from. */
final class PaperColumns {
  private static final List<String> NEEDED =
      List.of(
          PapersTable.PAPER_ID,
          PapersTable.TITLE,
          PapersTable.ABSTRACT,
          PapersTable.PUBLISHED_YEAR);

  /** Text is heavy work per byte, so a task takes less of it than Spark's reader would give it. */
  private static final long BYTES_PER_TASK = 8L << 20;

  private PaperColumns() {}

  /**
   * The columns, in about as many partitions as there is work for: one small file would be one
   * task. The number changes no result.
   */
  static Dataset<Row> spread(Dataset<Row> papers) {
    List<String> missing =
        NEEDED.stream().filter(c -> !Arrays.asList(papers.columns()).contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "papers: missing columns " + missing + ", present are " + papers.schema().simpleString());
    }
    Dataset<Row> needed =
        papers.select(
            NEEDED.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new));
    return needed.repartition(tasks(needed), functions.col(PapersTable.PAPER_ID));
  }

  private static int tasks(Dataset<Row> papers) {
    int cores = papers.sparkSession().sparkContext().defaultParallelism();
    // An estimate, far too high after some joins: hence the limit.
    scala.math.BigInt bytes = papers.queryExecution().optimizedPlan().stats().sizeInBytes();
    long wanted = bytes.isValidLong() ? bytes.toLong() / BYTES_PER_TASK : Long.MAX_VALUE;
    return (int) Math.max(cores, Math.min(wanted, Math.max(200L, 20L * cores)));
  }
}
