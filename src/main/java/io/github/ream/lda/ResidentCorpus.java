package io.github.ream.lda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;

/**
 * Documents in the memory of this JVM, where threads pass over them instead of Spark jobs. On a
 * local master the tables need not travel, and a fit of a hundred short passes spends nothing on
 * scheduling. The results are those of {@link DistributedCorpus}, because sums of whole numbers do
 * not depend on their order.
 */
final class ResidentCorpus implements TrainingCorpus {
  /**
   * Documents that a thread takes at a time. They are few, so that there are many more pieces than
   * threads and no thread waits long for the last one.
   */
  private static final int PIECE = 128;

  /**
   * The most documents in a group of a finishing pass. A group is passed over term by term, so
   * large groups read the weights of a term less often.
   */
  private static final int GROUP = 4_096;

  /** Ranges of terms that a thread counts at a time. */
  private static final int RANGES = 32;

  private final DocumentBlock documents;
  private final CorpusSize size;
  private final TokenOrder tokens;
  private final int[] termBounds;
  private final PassThreads threads;
  private TokenTopics topics;
  private int topicCount;

  // For finishing passes: orders and soft by group of documents, the others by thread.
  private TermOrder[] orders = new TermOrder[0];
  private SoftCounts[] soft = new SoftCounts[0];
  private int[][] statistics = new int[0][];
  private Finisher[] finishers = new Finisher[0];

  // By range of terms.
  private final TermRows.Builder[] rows = new TermRows.Builder[RANGES];

  private CellCounts counts = CellCounts.NONE;

  /** Counts that were given back; their arrays are filled again by the next pass. */
  private CellCounts spare = CellCounts.NONE;

  /**
   * Collects the documents of the rows by one job. The result is empty if they hold more than
   * {@code mostTokens} tokens or than an array can hold, or if no row tells the vocabulary.
   */
  static Optional<ResidentCorpus> of(
      JavaRDD<Row> rows, DocumentRows packer, long mostTokens, int threads) {
    int partitions = rows.getNumPartitions();
    long most = Math.min(mostTokens, DocumentRows.MOST_TOKENS);
    // A partition may send twice its even share, so that what arrives here stays bounded.
    long mostOfOne = Math.min(most, 2 * most / Math.max(1, partitions) + 1);
    List<DocumentRows.Packed> packed =
        new BlockJobs(rows.context())
            .results(rows.rdd(), documents -> packer.packUpTo(mostOfOne, documents)).stream()
                .flatMap(List::stream)
                .toList();
    int terms = packer.vocabularyOf(packed);
    List<DocumentBlock> blocks = packed.stream().map(DocumentRows.Packed::block).toList();
    long tokens = blocks.stream().mapToLong(block -> block.words.length).sum();
    return blocks.size() < partitions || terms == 0 || tokens > most
        ? Optional.empty()
        : Optional.of(new ResidentCorpus(blocks, terms, threads));
  }

  ResidentCorpus(List<DocumentBlock> blocks, int terms, int threads) {
    documents = DocumentBlock.merged(blocks);
    size = new CorpusSize(documents, terms);
    tokens = new TokenOrder(documents.words, terms);
    termBounds = tokens.cut(RANGES);
    this.threads = new PassThreads(Math.max(1, Math.min(threads, documents.size() / PIECE + 1)));
  }

  @Override
  public CorpusSize size() {
    return size;
  }

  @Override
  public void start(int topicCount, double share, long sweepSeed) {
    this.topicCount = topicCount;
    for (int range = 0; range < RANGES; range++) {
      rows[range] = new TermRows.Builder(topicCount, termBounds[range + 1] - termBounds[range], 0);
    }
    topics = TokenTopics.even(documents, share, topicCount, sweepSeed);
    tokens.put(topics.topics, 0, topics.topics.length);
    countSampled();
  }

  @Override
  public PassScore sweep(TopicTables tables, double share, long sweepSeed, int bins, int[] above) {
    int active = documents.active(share);
    PassScore[] scores = new PassScore[(active + PIECE - 1) / PIECE];
    int[][] histograms = new int[threads.count()][above.length];
    threads.each(
        scores.length,
        thread -> {
          Sampler sampler = new Sampler();
          return piece -> {
            int from = piece * PIECE;
            int to = Math.min(active, from + PIECE);
            scores[piece] = topics.sweep(sampler, documents, from, to, tables, sweepSeed);
            tokens.put(topics.topics, documents.starts[from], documents.starts[to]);
            if (bins > 0) {
              topics.addDocumentsAbove(documents, from, to, bins, histograms[thread]);
            }
          };
        });
    for (int[] histogram : histograms) {
      for (int i = 0; i < above.length; i++) {
        above[i] += histogram[i];
      }
    }
    countSampled();
    return sum(Arrays.asList(scores));
  }

  @Override
  public PassScore finish(TopicTables tables, int bits) {
    if (soft.length == 0) {
      startFinishing(tables.rows.terms);
    }
    threads.each(
        soft.length,
        thread ->
            group ->
                soft[group] =
                    finishers[thread].pass(
                        tables,
                        orders[group],
                        soft[group],
                        bits,
                        new TermCounts.Table(statistics[thread], topicCount)));
    countFinished();
    return sum(Arrays.stream(soft).map(group -> group.score).toList());
  }

  private void startFinishing(int terms) {
    // The same number of groups for each thread, of about the same size.
    int count = threads.count();
    int groups = count * (1 + documents.size() / (count * GROUP));
    int group = 1 + documents.size() / groups;
    orders = new TermOrder[groups];
    soft = new SoftCounts[groups];
    statistics = new int[count][topicCount * terms];
    finishers = Stream.generate(Finisher::new).limit(count).toArray(Finisher[]::new);
    threads.each(
        groups,
        thread ->
            g -> {
              int from = Math.min(documents.size(), g * group);
              int to = Math.min(documents.size(), from + group);
              orders[g] = new TermOrder(documents, from, to, terms);
              soft[g] = SoftCounts.of(documents, from, to, topics.topics, topicCount);
            });
  }

  private static PassScore sum(List<PassScore> scores) {
    return scores.stream().reduce(PassScore.NONE, PassScore::plus);
  }

  @Override
  public CellCounts counts() {
    return counts;
  }

  @Override
  public void recycle(CellCounts unread) {
    spare = unread;
  }

  @Override
  public boolean keepsTables() {
    return false;
  }

  /** Counts all terms, range by range. */
  private void count(RangeCount ofRange) {
    threads.each(
        RANGES,
        thread ->
            range -> ofRange.count(termBounds[range], termBounds[range + 1], rows[range].again()));
    counts = CellCounts.joined(rows, spare);
    spare = CellCounts.NONE;
  }

  private interface RangeCount {
    void count(int fromTerm, int toTerm, TermRows.Builder into);
  }

  private void countSampled() {
    count((from, to, into) -> tokens.count(topicCount, from, to, into));
  }

  /** Adds up the statistics of all threads and clears them for the next pass. */
  private void countFinished() {
    count(
        (from, to, into) -> {
          int start = from * topicCount;
          int end = to * topicCount;
          int[] sum = statistics[0];
          for (int thread = 1; thread < threads.count(); thread++) {
            int[] part = statistics[thread];
            for (int cell = start; cell < end; cell++) {
              sum[cell] += part[cell];
            }
            Arrays.fill(part, start, end, 0);
          }
          for (int term = from; term < to; term++) {
            into.addRow(sum, term * topicCount);
          }
          Arrays.fill(sum, start, end, 0);
        });
  }

  @Override
  public void close() {
    threads.close();
  }
}
