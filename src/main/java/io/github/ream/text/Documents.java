package io.github.ream.text;

import io.github.ream.schema.PapersTable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.attribute.AttributeGroup;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * A corpus as term counts, persisted: all papers, with or without terms.
 *
 * @param blocks the papers, in the order and partitions they came in
 * @param frequencies of the vocabulary's terms in them
 */
public record Documents(JavaRDD<TermPapers> blocks, Frequencies frequencies)
    implements AutoCloseable {
  public static final String PAPER_ID = PapersTable.PAPER_ID;
  public static final String PUBLISHED_YEAR = PapersTable.PUBLISHED_YEAR;

  /** Column of MLlib's stages: terms of the paper in reading order. */
  public static final String TOKENS = "tokens";

  /** Column of MLlib's stages: occurrences of each term of the vocabulary, a sparse vector. */
  public static final String COUNTS = "counts";

  /** Column of MLlib's stages: the counts weighted by IDF. */
  public static final String TFIDF = "tfidf";

  /**
   * The frequencies of terms.
   *
   * @param all number of papers
   * @param withText papers with at least one term
   * @param papers per term, the number of papers it occurs in
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by term, never compared.
  public record Frequencies(long all, long withText, long[] papers, long[] occurrences)
      implements Serializable {

    static Frequencies of(TermPapers block, int terms) {
      long[] papers = new long[terms];
      long[] occurrences = new long[terms];
      for (int i = 0; i < block.terms().length; i++) {
        papers[block.terms()[i]]++;
        occurrences[block.terms()[i]] += block.counts()[i];
      }
      long withText = 0;
      for (int paper = 0; paper < block.papers(); paper++) {
        withText += block.terms(paper) > 0 ? 1 : 0;
      }
      return new Frequencies(block.papers(), withText, papers, occurrences);
    }

    Frequencies plus(Frequencies other) {
      Arrays.setAll(papers, term -> papers[term] + other.papers[term]);
      Arrays.setAll(occurrences, term -> occurrences[term] + other.occurrences[term]);
      return new Frequencies(all + other.all, withText + other.withText, papers, occurrences);
    }
  }

  /** Counts terms. Two numbers per term of the vocabulary reach the driver. */
  static Documents of(JavaRDD<TokenBlock> tokens, LineTerms terms, String[] vocabulary) {
    // Not destroyed here but left to Spark's cleaner: a lost partition needs it again.
    Broadcast<TermPapers.Reading> reading =
        JavaSparkContext.fromSparkContext(tokens.context())
            .broadcast(TermPapers.Reading.of(terms, vocabulary));
    return of(tokens.map(block -> TermPapers.of(block, reading)), vocabulary.length);
  }

  /** Papers whose terms are counted; persists them. */
  static Documents of(JavaRDD<TermPapers> papers, int size) {
    JavaRDD<TermPapers> blocks = papers.persist(StorageLevel.MEMORY_AND_DISK());
    Frequencies frequencies =
        blocks
            .map(block -> Frequencies.of(block, size))
            .treeAggregate(
                new Frequencies(0, 0, new long[size], new long[size]),
                Frequencies::plus,
                Frequencies::plus);
    return new Documents(blocks, frequencies);
  }

  public int terms() {
    return frequencies.papers.length;
  }

  /** Chooses papers. */
  public interface Choice extends Serializable {
    boolean has(TermPapers block, int paper);
  }

  /** Papers as MLlib's estimators take them: {@code paper_id} and {@code counts}. */
  public Dataset<Row> vectors(SparkSession spark, Choice choice) {
    int size = terms();
    JavaRDD<Row> rows =
        blocks.flatMap(
            block ->
                IntStream.range(0, block.papers())
                    .filter(paper -> choice.has(block, paper))
                    .mapToObj(paper -> vector(block, paper, size))
                    .iterator());
    return spark.createDataFrame(rows, schema(size));
  }

  private static Row vector(TermPapers block, int paper, int size) {
    int from = block.starts()[paper];
    int to = block.starts()[paper + 1];
    double[] counts = new double[to - from];
    Arrays.setAll(counts, i -> block.counts()[from + i]);
    return RowFactory.create(
        block.ids()[paper],
        Vectors.sparse(size, Arrays.copyOfRange(block.terms(), from, to), counts));
  }

  private static StructType schema(int terms) {
    return new StructType()
        .add(PAPER_ID, DataTypes.StringType)
        .add(
            new StructField(
                COUNTS,
                SQLDataTypes.VectorType(),
                false,
                new AttributeGroup(COUNTS, terms).toMetadata()));
  }

  @Override
  public void close() {
    blocks.unpersist();
  }
}
