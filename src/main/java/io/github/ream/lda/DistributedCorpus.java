package io.github.ream.lda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;

/**
 * Documents in an RDD of one block per partition. The documents are packed and stored once. Each
 * pass stores the new topics and drops the old ones. Only word tables go out, and only changes of
 * word counts come back.
 *
 * <p>The lineage is cut, or it would grow with the passes. Where the context has a checkpoint
 * directory, every few passes make a reliable checkpoint there, and a lost executor costs a few
 * passes. Elsewhere each pass makes a local checkpoint: the blocks of a lost executor are gone and
 * the fit has to start again.
 */
final class DistributedCorpus implements TrainingCorpus {
  private static final StorageLevel LEVEL = StorageLevel.MEMORY_AND_DISK();

  private final JavaSparkContext spark;
  private final BlockJobs jobs;
  private final RDD<DocumentBlock> documents;
  private final int terms;
  private final int checkpointInterval;
  private final boolean reliable;
  private final List<Broadcast<TopicTables>> sent = new ArrayList<>();
  private final Deque<RDD<?>> stored = new ArrayDeque<>();
  private RDD<TokenTopics> topics;
  private RDD<SoftPass> soft;
  private CorpusSize size;
  private int passes;

  // Word counts by term and topic, and about how many of them are not zero.
  private int[] counts = new int[0];
  private int topicCount;
  private int filled;

  DistributedCorpus(
      JavaSparkContext spark, JavaRDD<DocumentBlock> documents, int terms, int checkpointInterval) {
    this.spark = spark;
    this.jobs = new BlockJobs(spark.sc());
    this.documents = documents.persist(LEVEL).rdd();
    this.terms = terms;
    this.checkpointInterval = checkpointInterval;
    this.reliable = spark.getCheckpointDir().isPresent() && checkpointInterval > 0;
    if (!reliable) {
      this.documents.localCheckpoint();
    }
  }

  @Override
  public CorpusSize size() {
    if (size == null) {
      int vocabulary = terms;
      jobs.run(
          BlockRDD.of(documents, CorpusSize.class, block -> new CorpusSize(block, vocabulary)),
          part -> size = size == null ? part : size.plus(part));
    }
    return size;
  }

  @Override
  public void start(int topicCount, double share, long sweepSeed) {
    int vocabulary = terms;
    this.topicCount = topicCount;
    counts = new int[Math.multiplyExact(topicCount, vocabulary)];
    topics =
        BlockRDD.of(
            documents,
            TokenTopics.class,
            block -> TokenTopics.even(block, share, topicCount, sweepSeed));
    keep(topics);
    jobs.sum(
        BlockRDD.of(
            documents,
            topics,
            SweepResult.class,
            (block, now) -> {
              int[] gains = new int[topicCount * vocabulary];
              now.addChange(TokenTopics.none(block, topicCount), block, gains);
              return new SweepResult(PackedCells.of(gains), null, PassScore.NONE);
            }),
        counts,
        new int[0]);
  }

  @Override
  public PassScore sweep(TopicTables tables, double share, long sweepSeed, int bins, int[] above) {
    int vocabulary = terms;
    int topicCount = tables.topics;
    Broadcast<TopicTables> broadcast = send(tables);
    RDD<TokenTopics> before = topics;
    topics =
        BlockRDD.of(
            documents,
            before,
            TokenTopics.class,
            (block, last) -> last.swept(new Sampler(), block, broadcast.value(), share, sweepSeed));
    keep(topics);
    PassScore score =
        jobs.sum(
            BlockRDD.of(
                documents,
                before,
                topics,
                SweepResult.class,
                (block, last, now) -> {
                  int[] change = new int[topicCount * vocabulary];
                  now.addChange(last, block, change);
                  int[] histogram = new int[topicCount * bins];
                  now.addDocumentsAbove(block, 0, bins == 0 ? 0 : block.size(), bins, histogram);
                  return new SweepResult(
                      PackedCells.of(change),
                      bins == 0 ? null : PackedCells.of(histogram),
                      now.score);
                }),
            counts,
            above);
    forget();
    return score;
  }

  @Override
  public PassScore finish(TopicTables tables, int bits) {
    Broadcast<TopicTables> broadcast = send(tables);
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
                      bits);
                })
            : BlockRDD.of(
                documents,
                before,
                SoftPass.class,
                (block, last) -> finished(block, broadcast.value(), last.soft(), bits));
    keep(soft);
    Arrays.fill(counts, 0);
    PassScore score =
        jobs.sum(
            BlockRDD.of(
                soft,
                SweepResult.class,
                pass -> new SweepResult(pass.cells(), null, pass.soft().score)),
            counts,
            new int[0]);
    forget();
    return score;
  }

  private static SoftPass finished(
      DocumentBlock block, TopicTables from, SoftCounts known, int bits) {
    int[] statistics = new int[from.topics * from.rows.terms];
    TermOrder order = new TermOrder(block, 0, block.size(), from.rows.terms);
    SoftCounts now = new Finisher().pass(from, order, known, bits, statistics);
    return new SoftPass(now, PackedCells.of(statistics));
  }

  @Override
  public CellCounts counts() {
    CellCounts cells = CellCounts.of(counts, topicCount, terms, filled);
    filled = cells.rows().size();
    return cells;
  }

  @Override
  public boolean keepsTables() {
    return true;
  }

  private Broadcast<TopicTables> send(TopicTables tables) {
    Broadcast<TopicTables> broadcast = spark.broadcast(tables);
    sent.add(broadcast);
    return broadcast;
  }

  private void keep(RDD<?> state) {
    state.persist(LEVEL);
    stored.addLast(state);
    passes++;
    if (!reliable) {
      state.localCheckpoint();
    } else if (passes % checkpointInterval == 0) {
      state.checkpoint();
    }
  }

  /** Drops what no later pass can ask for, not even if it is repeated after a loss. */
  private void forget() {
    while (stored.size() > 1) {
      drop(stored.removeFirst());
    }
    if (!reliable || passes % checkpointInterval == 0) {
      sent.forEach(broadcast -> broadcast.destroy());
      sent.clear();
    }
  }

  /** Does what {@code unpersist} does, but without its warning on locally cut lineage. */
  private void drop(RDD<?> state) {
    spark.sc().unpersistRDD(state.id(), false);
  }

  @Override
  public void close() {
    stored.forEach(this::drop);
    stored.clear();
    sent.forEach(broadcast -> broadcast.destroy());
    sent.clear();
    drop(documents);
  }
}
