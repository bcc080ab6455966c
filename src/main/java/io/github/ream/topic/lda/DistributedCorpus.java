package io.github.ream.topic.lda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Documents in an RDD of one block per partition. The documents are packed and stored once; each
 * pass stores the topics anew, drops the ones before, and sends only word tables out and word count
 * changes back.
 *
 * <p>The lineage is cut so that it does not grow with the passes: by a reliable checkpoint every
 * few passes where the context has a checkpoint directory, so that lost executors cost a few
 * passes, else by a local checkpoint at each pass, where a lost executor ends the fit.
 */
final class DistributedCorpus implements Corpus {
  private static final StorageLevel LEVEL = StorageLevel.MEMORY_AND_DISK();

  /** Up to this many partitions the driver adds up results itself. */
  private static final int FLAT = 16;

  private final JavaSparkContext spark;
  private final JavaRDD<DocumentBlock> documents;
  private final int terms;
  private final int checkpointInterval;
  private final boolean reliable;
  private final List<Broadcast<TopicTables>> sent = new ArrayList<>();
  private final Deque<JavaRDD<?>> stored = new ArrayDeque<>();
  private JavaRDD<TokenTopics> topics;
  private JavaRDD<SoftCounts> soft;
  private CorpusSize size;
  private int passes;

  DistributedCorpus(
      JavaSparkContext spark, JavaRDD<DocumentBlock> documents, int terms, int checkpointInterval) {
    this.spark = spark;
    this.documents = documents.persist(LEVEL);
    this.terms = terms;
    this.checkpointInterval = checkpointInterval;
    this.reliable = spark.getCheckpointDir().isPresent() && checkpointInterval > 0;
  }

  @Override
  public CorpusSize size() {
    if (size == null) {
      int vocabulary = terms;
      size = documents.map(block -> new CorpusSize(block, vocabulary)).reduce(CorpusSize::plus);
    }
    return size;
  }

  @Override
  public SweepResult start(int topicCount, double share, long sweepSeed) {
    int vocabulary = terms;
    int stride = TopicTables.stride(topicCount);
    topics = documents.map(block -> TokenTopics.even(block, share, topicCount, sweepSeed));
    keep(topics);
    return sum(
        documents
            .zip(topics)
            .map(
                pair -> {
                  TokenTopics none = new TokenTopics(pair._2.topics, 0);
                  return pair._2.changeSince(none, pair._1, stride, vocabulary, topicCount, 0);
                }));
  }

  @Override
  public SweepResult sweep(TopicTables tables, double share, long sweepSeed, int bins) {
    int vocabulary = terms;
    int stride = tables.stride;
    int topicCount = tables.topics;
    Broadcast<TopicTables> broadcast = send(tables);
    JavaRDD<TokenTopics> before = topics;
    topics =
        documents.zipPartitions(
            before,
            (blocks, states) ->
                Collections.singletonList(
                        states.next().swept(blocks.next(), broadcast.value(), share, sweepSeed))
                    .iterator());
    keep(topics);
    SweepResult result =
        sum(
            documents
                .zip(before)
                .zipPartitions(
                    topics,
                    (pairs, states) -> {
                      scala.Tuple2<DocumentBlock, TokenTopics> pair = pairs.next();
                      return Collections.singletonList(
                              states
                                  .next()
                                  .changeSince(
                                      pair._2, pair._1, stride, vocabulary, topicCount, bins))
                          .iterator();
                    }));
    forget();
    return result;
  }

  @Override
  public CellCounts finish(TopicTables tables, int bits) {
    int vocabulary = terms;
    Broadcast<TopicTables> broadcast = send(tables);
    if (soft == null) {
      soft =
          documents.zipPartitions(
              topics,
              (blocks, states) ->
                  Collections.singletonList(
                          SoftCounts.from(
                              states.next(), blocks.next(), broadcast.value(), vocabulary, bits))
                      .iterator());
    } else {
      soft =
          documents.zipPartitions(
              soft,
              (blocks, states) ->
                  Collections.singletonList(
                          states.next().next(blocks.next(), broadcast.value(), vocabulary, bits))
                      .iterator());
    }
    keep(soft);
    CellCounts cells =
        soft.getNumPartitions() <= FLAT
            ? soft.map(counts -> counts.cells).reduce(CellCounts::plus)
            : soft.map(counts -> counts.cells).treeReduce(CellCounts::plus, 2);
    forget();
    return cells;
  }

  private static SweepResult sum(JavaRDD<SweepResult> results) {
    return results.getNumPartitions() <= FLAT
        ? results.reduce(SweepResult::plus)
        : results.treeReduce(SweepResult::plus, 2);
  }

  private Broadcast<TopicTables> send(TopicTables tables) {
    Broadcast<TopicTables> broadcast = spark.broadcast(tables);
    sent.add(broadcast);
    return broadcast;
  }

  private void keep(JavaRDD<?> state) {
    state.persist(LEVEL);
    stored.addLast(state);
    passes++;
    if (!reliable) {
      state.rdd().localCheckpoint();
    } else if (passes % checkpointInterval == 0) {
      state.checkpoint();
    }
  }

  /** After a pass: lets go of what no later pass, nor its repeat after a loss, can ask for. */
  private void forget() {
    while (stored.size() > 1) {
      stored.removeFirst().unpersist(false);
    }
    if (!reliable || passes % checkpointInterval == 0) {
      sent.forEach(broadcast -> broadcast.destroy());
      sent.clear();
    }
  }

  @Override
  public void close() {
    stored.forEach(state -> state.unpersist(false));
    stored.clear();
    sent.forEach(broadcast -> broadcast.destroy());
    sent.clear();
    documents.unpersist(false);
  }
}
