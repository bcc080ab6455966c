package io.github.ream.topic;

import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.text.KeptPaper;
import io.github.ream.text.KnownPaper;
import io.github.ream.text.PaperToRead;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The papers in the order of their ids, in as many partitions as the work needs, while one small
 * file would be one task. Everything made of them paper by paper keeps order and partitions, so
 * that it is written as it is, and put beside the papers without a join.
 *
 * @param rows the papers, without topics they had before; read several times, but shuffled once
 * @param papers the same as they came
 * @param bytes bytes that they take in files, by Spark's estimate, which may be far too high
 * @param known whether each row has two values more, hash and bytes of what was kept of the paper
 */
record SortedPapers(JavaRDD<Row> rows, Dataset<Row> papers, long bytes, boolean known) {
  private static final List<String> NEEDED =
      List.of(
          PapersTable.PAPER_ID,
          PapersTable.TITLE,
          PapersTable.ABSTRACT,
          PapersTable.PUBLISHED_YEAR);

  /** Text is heavy work per byte: a task takes this part of what Spark's reader would give it. */
  private static final long PART_OF_A_READ = 16;

  /** Less than this is not worth another task, even where a core has nothing to do. */
  private static final long FEWEST_BYTES_PER_TASK = 128L << 10;

  static SortedPapers of(Dataset<Row> papers) {
    return of(papers, Optional.empty());
  }

  /**
   * Sorts papers.
   *
   * @param kept what is kept of papers, as {@link KeptPapers} has it
   */
  static SortedPapers of(Dataset<Row> papers, Optional<Dataset<Row>> kept) {
    List<String> missing =
        NEEDED.stream().filter(c -> !Arrays.asList(papers.columns()).contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "papers: missing columns " + missing + ", present are " + papers.schema().simpleString());
    }
    int tasks = tasks(papers.select(columns(NEEDED)));
    Dataset<Row> plain = papers.drop(PapersTable.TOPIC_ID, PapersTable.TOPIC_WEIGHT);
    if (kept.isEmpty()) {
      JavaRDD<Row> sorted = sorted(plain, tasks, functions.col(PapersTable.PAPER_ID)).javaRDD();
      return new SortedPapers(sorted, plain, bytes(papers), false);
    }
    Dataset<Row> both = KeptPapers.union(plain, kept.get());
    StructType schema = both.schema();
    JavaRDD<Row> joined =
        sorted(both, tasks, KeptPapers.order())
            .javaRDD()
            .mapPartitions(rows -> KeptPapers.joined(rows, schema));
    return new SortedPapers(joined, plain, bytes(papers), true);
  }

  private static Dataset<Row> sorted(Dataset<Row> rows, int tasks, Column... order) {
    return rows.repartitionById(tasks, IdRanges.of(PapersTable.PAPER_ID, tasks))
        .sortWithinPartitions(order);
  }

  StructType schema() {
    return papers.schema();
  }

  /** Whether the papers say which language they are in. */
  boolean tellLanguages() {
    return Arrays.asList(schema().fieldNames()).contains(PapersTable.LANGUAGE);
  }

  /** By language how many papers are in it, where that is known. */
  Map<String, Long> languages() {
    // Read from the papers as they came: sorted, all their columns would be read.
    return papers
        .select(PapersTable.LANGUAGE)
        .javaRDD()
        .map(paper -> paper.getString(0))
        .filter(Objects::nonNull)
        .countByValue();
  }

  /** The papers as terms are read from them. */
  JavaRDD<PaperToRead> texts(FittedLanguages languages) {
    return rows.map(new PaperTexts(schema(), languages)::of);
  }

  /** The papers with what was kept of those whose text the reader has read before. */
  JavaRDD<KnownPaper> knownTexts(FittedLanguages languages, ReadText reader) {
    PaperTexts texts = new PaperTexts(schema(), languages);
    int hash = schema().length();
    return rows.map(
        row -> {
          PaperToRead paper = texts.of(row);
          boolean same = !row.isNullAt(hash) && Arrays.equals(row.getAs(hash), reader.hash(paper));
          return new KnownPaper(paper, same ? KeptPaper.of(row.<byte[]>getAs(hash + 1)) : null);
        });
  }

  /** What is kept of the papers for the next run, as {@link KeptPapers} has it. */
  JavaRDD<Row> kept(JavaRDD<AssignedPapers> assigned, FittedLanguages languages, ReadText reader) {
    PaperTexts texts = new PaperTexts(schema(), languages);
    return rows.zipPartitions(
        assigned, (papers, blocks) -> new KeptRows(papers, blocks, texts, reader));
  }

  /** The papers without topics. */
  SortedRows withoutTopics() {
    int width = schema().length();
    return new SortedRows(
        rows.map(paper -> with(paper, width, null, null)), schemaWithTopics(), bytes);
  }

  /**
   * The papers with the topics assigned to them.
   *
   * @param assigned the same papers, in the same order and partitions
   * @param bytes that the papers take, about
   */
  SortedRows with(JavaRDD<AssignedPapers> assigned, long bytes) {
    int id = schema().fieldIndex(PapersTable.PAPER_ID);
    int width = schema().length();
    return new SortedRows(
        rows.zipPartitions(assigned, (papers, blocks) -> zipped(papers, blocks, id, width)),
        schemaWithTopics(),
        bytes);
  }

  private StructType schemaWithTopics() {
    return schema()
        .add(PapersTable.TOPIC_ID, DataTypes.IntegerType)
        .add(PapersTable.TOPIC_WEIGHT, DataTypes.DoubleType);
  }

  private static Iterator<Row> zipped(
      Iterator<Row> papers, Iterator<AssignedPapers> assigned, int id, int width) {
    AssignedInOrder topics = new AssignedInOrder(assigned);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return papers.hasNext();
      }

      @Override
      public Row next() {
        Row paper = papers.next();
        topics.next(paper.getString(id));
        AssignedPapers block = topics.block();
        int at = topics.at();
        boolean none = block.topics()[at] == AssignedPapers.NO_TOPIC;
        return with(
            paper, width, none ? null : block.topics()[at], none ? null : block.weights()[at]);
      }
    };
  }

  private static Row with(Row paper, int width, Integer topic, Double weight) {
    Object[] values = new Object[width + 2];
    for (int i = 0; i < width; i++) {
      values[i] = paper.get(i);
    }
    values[width] = topic;
    values[width + 1] = weight;
    return RowFactory.create(values);
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static int tasks(Dataset<Row> texts) {
    SparkSession spark = texts.sparkSession();
    int cores = spark.sparkContext().defaultParallelism();
    SQLConf conf = spark.sessionState().conf();
    long bytes = bytes(texts);
    long busy = Math.min(cores, 1 + bytes / FEWEST_BYTES_PER_TASK);
    // The estimate is far too high after some joins: hence the limit.
    long most = Math.max(Math.max(200, 20L * cores), conf.numShufflePartitions());
    long bytesPerTask =
        Math.max(FEWEST_BYTES_PER_TASK, conf.filesMaxPartitionBytes() / PART_OF_A_READ);
    return (int) Math.max(busy, Math.min(bytes / bytesPerTask, most));
  }

  /** Spark's estimate of the size, which no public method tells; a count would be a job more. */
  private static long bytes(Dataset<Row> rows) {
    scala.math.BigInt estimated = rows.queryExecution().optimizedPlan().stats().sizeInBytes();
    return estimated.isValidLong() ? estimated.toLong() : Long.MAX_VALUE;
  }
}
