package io.github.ream.lda;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;

/**
 * Documents in an RDD of one block per partition. The documents are packed and stored once. Each
 * pass stores the new topics and drops the old ones. Only word tables go out, and only changes of
 * word counts come back. Executors add them up by ranges of terms where there are many partitions.
 *
 * <p>The lineage is cut, or it would grow with the passes ({@link KeptPasses}).
 */
final class DistributedCorpus implements TrainingCorpus {
  /**
   * For at most this many partitions the driver adds up the results itself: without a shuffle a
   * pass is one stage.
   */
  private static final int FLAT = 8;

  private final BlockJobs jobs;
  private final RDD<DocumentBlock> documents;
  private final int terms;
  private final KeptPasses kept;
  private RDD<TokenTopics> topics;
  private RDD<SoftPass> soft;
  private CorpusSize size;

  private TermRanges ranges;
  private CellCounts counts = CellCounts.NONE;

  DistributedCorpus(
      JavaSparkContext spark, JavaRDD<DocumentBlock> documents, int terms, int checkpointInterval) {
    this.jobs = new BlockJobs(spark.sc());
    this.terms = terms;
    this.kept = new KeptPasses(spark, checkpointInterval);
    this.documents = documents.rdd();
    kept.documents(this.documents);
  }

  @Override
  public CorpusSize size() {
    if (size == null) {
      int vocabulary = terms;
      size =
          jobs.size(
              BlockRDD.of(documents, CorpusSize.class, block -> new CorpusSize(block, vocabulary)),
              new CorpusSize(vocabulary));
    }
    return size;
  }

  @Override
  public void start(int topicCount, double share, long sweepSeed) {
    Math.multiplyExact(topicCount, terms); // Cells are numbered by ints.
    ranges =
        documents.getNumPartitions() <= FLAT
            ? TermRanges.whole(topicCount, terms)
            : TermRanges.of(topicCount, size().terms);
    counts = CellCounts.none(topicCount, terms);
    topics =
        BlockRDD.of(
            documents,
            TokenTopics.class,
            block -> TokenTopics.even(block, share, topicCount, sweepSeed));
    kept.add(topics);
    TermRanges ranges = this.ranges;
    add(
        BlockRDD.of(
            documents,
            topics,
            SweepResult[].class,
            (block, now) ->
                SweepResult.of(
                    now.changeSince(TokenTopics.none(block, topicCount), block, ranges),
                    null,
                    PassScore.NONE)),
        new int[0]);
  }

  @Override
  public PassScore sweep(TopicTables tables, double share, long sweepSeed, int bins, int[] above) {
    int topicCount = tables.topics;
    TermRanges ranges = this.ranges;
    Broadcast<TopicTables> broadcast = kept.send(tables);
    RDD<TokenTopics> before = topics;
    topics =
        BlockRDD.of(
            documents,
            before,
            TokenTopics.class,
            (block, last) -> last.swept(new Sampler(), block, broadcast.value(), share, sweepSeed));
    kept.add(topics);
    PassScore score =
        add(
            BlockRDD.of(
                documents,
                before,
                topics,
                SweepResult[].class,
                (block, last, now) -> {
                  int[] histogram = new int[topicCount * bins];
                  now.addDocumentsAbove(block, 0, bins == 0 ? 0 : block.size(), bins, histogram);
                  return SweepResult.of(
                      now.changeSince(last, block, ranges),
                      bins == 0 ? null : PackedCells.of(histogram),
                      now.score);
                }),
            above);
    kept.forget();
    return score;
  }

  @Override
  public PassScore finish(TopicTables tables, int bits) {
    TermRanges ranges = this.ranges;
    Broadcast<TopicTables> broadcast = kept.send(tables);
    RDD<SoftPass> before = soft;
    soft =
        before == null
            ? BlockRDD.of(
                documents,
                topics,
                SoftPass.class,
                (block, sampled) -> {
                  TopicTables from = broadcast.value();
                  return finished(
                      block,
                      from,
                      SoftCounts.of(block, 0, block.size(), sampled.topics, from.topics),
                      bits,
                      ranges);
                })
            : BlockRDD.of(
                documents,
                before,
                SoftPass.class,
                (block, last) -> finished(block, broadcast.value(), last.soft(), bits, ranges));
    kept.add(soft);
    counts = CellCounts.none(tables.topics, terms);
    PassScore score =
        add(
            BlockRDD.of(
                soft,
                SweepResult[].class,
                pass -> SweepResult.of(pass.cells(), null, pass.soft().score)),
            new int[0]);
    kept.forget();
    return score;
  }

  private static SoftPass finished(
      DocumentBlock block, TopicTables from, SoftCounts known, int bits, TermRanges ranges) {
    TermCells statistics = new TermCells(ranges);
    TermOrder order = new TermOrder(block, 0, block.size(), from.rows.terms);
    SoftCounts now = new Finisher().pass(from, order, known, bits, statistics);
    return new SoftPass(now, statistics.packed());
  }

  /** Adds the results of a pass to the counts and the histogram; returns the score. */
  private PassScore add(BlockRDD<SweepResult[]> parts, int[] above) {
    List<SweepResult> results =
        parts.getNumPartitions() <= FLAT
            ? jobs.elements(parts).stream().map(part -> part[0]).toList()
            : jobs.sums(parts, ranges, above.length);
    counts = counts.plus(results.stream().map(SweepResult::cells).toList());
    PassScore score = PassScore.NONE;
    for (SweepResult result : results) {
      if (result.documentsAbove() != null) {
        result.documentsAbove().addTo(above);
      }
      score = score.plus(result.score());
    }
    return score;
  }

  @Override
  public CellCounts counts() {
    return counts;
  }

  @Override
  public boolean keepsTables() {
    return true;
  }

  @Override
  public void close() {
    kept.close();
  }
}
