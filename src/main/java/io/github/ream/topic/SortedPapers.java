package io.github.ream.topic;

import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.PapersTable;
import io.github.ream.text.PaperToRead;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The papers in the order of their ids, in as many partitions as the work needs, while one small
 * file would be one task. Everything made of them paper by paper keeps order and partitions, so
 * that it is written as it is, and put beside the papers without a join.
 *
 * @param rows the papers, without topics they had before; read several times, but shuffled once
 * @param schema schema of the rows
 * @param bytes bytes that they take in files, by Spark's estimate, which may be far too high
 */
record SortedPapers(JavaRDD<Row> rows, StructType schema, long bytes) {
  private static final List<String> NEEDED =
      List.of(
          PapersTable.PAPER_ID,
          PapersTable.TITLE,
          PapersTable.ABSTRACT,
          PapersTable.PUBLISHED_YEAR);

  private static final int NONE = -1;

  /** Text is heavy work per byte, so a task takes less of it than Spark's reader would give it. */
  private static final long BYTES_PER_TASK = 8L << 20;

  /** Less than this is not worth another task, even where a core has nothing to do. */
  private static final long FEWEST_BYTES_PER_TASK = 128L << 10;

  static SortedPapers of(Dataset<Row> papers) {
    List<String> missing =
        NEEDED.stream().filter(c -> !Arrays.asList(papers.columns()).contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "papers: missing columns " + missing + ", present are " + papers.schema().simpleString());
    }
    int tasks = tasks(papers.select(columns(NEEDED)));
    Dataset<Row> sorted =
        papers
            .drop(PapersTable.TOPIC_ID, PapersTable.TOPIC_WEIGHT)
            .repartitionByRange(tasks, functions.col(PapersTable.PAPER_ID))
            .sortWithinPartitions(PapersTable.PAPER_ID);
    return new SortedPapers(sorted.javaRDD(), sorted.schema(), bytes(papers));
  }

  /** Whether the papers say which language they are in. */
  boolean tellLanguages() {
    return Arrays.asList(schema.fieldNames()).contains(PapersTable.LANGUAGE);
  }

  /** By language how many papers are in it, where that is known. */
  Map<String, Long> languages() {
    int language = schema.fieldIndex(PapersTable.LANGUAGE);
    return rows.map(paper -> paper.getString(language)).filter(Objects::nonNull).countByValue();
  }

  /**
   * The papers as terms are read from them; without title and abstract where these are in other
   * languages.
   */
  JavaRDD<PaperToRead> texts(FittedLanguages languages) {
    int id = schema.fieldIndex(PapersTable.PAPER_ID);
    int title = schema.fieldIndex(PapersTable.TITLE);
    int text = schema.fieldIndex(PapersTable.ABSTRACT);
    int year = schema.fieldIndex(PapersTable.PUBLISHED_YEAR);
    int language = tellLanguages() ? schema.fieldIndex(PapersTable.LANGUAGE) : NONE;
    int date = tellMonths() ? schema.fieldIndex(PapersTable.PUBLISHED_ON) : NONE;
    int precision = tellMonths() ? schema.fieldIndex(PapersTable.DATE_PRECISION) : NONE;
    return rows.map(
        paper -> {
          boolean read = language == NONE || languages.has(paper.getString(language));
          return new PaperToRead(
              paper.getString(id),
              read ? paper.getString(title) : null,
              read ? paper.getString(text) : null,
              paper.<Integer>getAs(year),
              date == NONE || DatePrecision.YEAR.code().equals(paper.getString(precision))
                  ? null
                  : month(paper.get(date)));
        });
  }

  private boolean tellMonths() {
    return Arrays.asList(schema.fieldNames())
        .containsAll(List.of(PapersTable.PUBLISHED_ON, PapersTable.DATE_PRECISION));
  }

  /** The month of a date, which is of either class, as the session has it. */
  private static Integer month(Object date) {
    LocalDate day = date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    return day == null ? null : day.getMonthValue();
  }

  /** The papers without topics. */
  PaperRows withoutTopics() {
    return new PaperRows(rows.map(paper -> with(paper, null, null)), schemaWithTopics(), bytes);
  }

  /**
   * The papers with the topics assigned to them.
   *
   * @param assigned the same papers, in the same order and partitions
   * @param bytes that the papers take, about
   */
  PaperRows with(JavaRDD<AssignedPapers> assigned, long bytes) {
    return new PaperRows(
        rows.zipPartitions(assigned, SortedPapers::zipped), schemaWithTopics(), bytes);
  }

  private StructType schemaWithTopics() {
    return schema
        .add(PapersTable.TOPIC_ID, DataTypes.IntegerType)
        .add(PapersTable.TOPIC_WEIGHT, DataTypes.DoubleType);
  }

  private static Iterator<Row> zipped(Iterator<Row> papers, Iterator<AssignedPapers> assigned) {
    return new Iterator<>() {
      private AssignedPapers block;
      private int next;

      @Override
      public boolean hasNext() {
        return papers.hasNext();
      }

      @Override
      public Row next() {
        Row paper = papers.next();
        while (block == null || next == block.ids().length) {
          block = assigned.next();
          next = 0;
        }
        int at = next++;
        if (!block.ids()[at].equals(paper.getAs(PapersTable.PAPER_ID))) {
          throw new IllegalStateException(
              "paper " + block.ids()[at] + " is not where it was: the papers have changed");
        }
        boolean none = block.topics()[at] == AssignedPapers.NO_TOPIC;
        return with(paper, none ? null : block.topics()[at], none ? null : block.weights()[at]);
      }
    };
  }

  private static Row with(Row paper, Integer topic, Double weight) {
    Object[] values = new Object[paper.length() + 2];
    for (int i = 0; i < paper.length(); i++) {
      values[i] = paper.get(i);
    }
    values[paper.length()] = topic;
    values[paper.length() + 1] = weight;
    return RowFactory.create(values);
  }

  private static org.apache.spark.sql.Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
  }

  private static int tasks(Dataset<Row> texts) {
    int cores = texts.sparkSession().sparkContext().defaultParallelism();
    long bytes = bytes(texts);
    long busy = Math.min(cores, 1 + bytes / FEWEST_BYTES_PER_TASK);
    // The estimate is far too high after some joins: hence the limit.
    return (int) Math.max(busy, Math.min(bytes / BYTES_PER_TASK, Math.max(200L, 20L * cores)));
  }

  /** Spark's estimate of the size, which no public method tells; a count would be a job more. */
  private static long bytes(Dataset<Row> rows) {
    scala.math.BigInt estimated = rows.queryExecution().optimizedPlan().stats().sizeInBytes();
    return estimated.isValidLong() ? estimated.toLong() : Long.MAX_VALUE;
  }
}
