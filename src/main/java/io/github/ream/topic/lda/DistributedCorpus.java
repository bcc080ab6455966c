package io.github.ream.topic.lda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Documents in an RDD of one block per partition. The documents are packed and stored once; each
 * pass stores the topics anew, drops the ones before, and sends only word tables out and word count
 * changes back.
 *
 * <p>The lineage is cut so that it does not grow with the passes: by a reliable checkpoint every
 * few passes where the context has a checkpoint directory, so that lost executors cost a few
 * passes, else by a local checkpoint at each pass, where a lost executor's blocks are lost and the
 * fit has to start again.
 */
final class DistributedCorpus implements Corpus {
  private static final StorageLevel LEVEL = StorageLevel.MEMORY_AND_DISK();

  /** Up to this many partitions the driver adds up results itself. */
  private static final int FLAT = 16;

  private final JavaSparkContext spark;
  private final RDD<DocumentBlock> documents;
  private final int terms;
  private final int checkpointInterval;
  private final boolean reliable;
  private final List<Broadcast<TopicTables>> sent = new ArrayList<>();
  private final Deque<RDD<?>> stored = new ArrayDeque<>();
  private RDD<TokenTopics> topics;
  private RDD<SoftCounts> soft;
  private CorpusSize size;
  private int passes;

  DistributedCorpus(
      JavaSparkContext spark, JavaRDD<DocumentBlock> documents, int terms, int checkpointInterval) {
    this.spark = spark;
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
      run(
          new BlockRDD<>(
              List.of(documents),
              CorpusSize.class,
              of -> new CorpusSize((DocumentBlock) of.get(0), vocabulary)),
          part -> size = size == null ? part : size.plus(part));
    }
    return size;
  }

  @Override
  public void start(int topicCount, double share, long sweepSeed, int[] counts) {
    int vocabulary = terms;
    int stride = TopicTables.stride(topicCount);
    topics =
        new BlockRDD<>(
            List.of(documents),
            TokenTopics.class,
            of -> TokenTopics.even((DocumentBlock) of.get(0), share, topicCount, sweepSeed));
    keep(topics);
    sum(
        new BlockRDD<>(
            List.of(documents, topics),
            SweepResult.class,
            of -> {
              TokenTopics drawn = (TokenTopics) of.get(1);
              TokenTopics none = new TokenTopics(drawn.topics, 0);
              return drawn.changeSince(
                  none, (DocumentBlock) of.get(0), stride, vocabulary, topicCount, 0);
            }),
        counts,
        new int[0]);
  }

  @Override
  public void sweep(
      TopicTables tables, double share, long sweepSeed, int[] counts, int bins, int[] above) {
    int vocabulary = terms;
    int stride = tables.stride;
    int topicCount = tables.topics;
    Broadcast<TopicTables> broadcast = send(tables);
    RDD<TokenTopics> before = topics;
    topics =
        new BlockRDD<>(
            List.of(documents, before),
            TokenTopics.class,
            of ->
                ((TokenTopics) of.get(1))
                    .swept((DocumentBlock) of.get(0), broadcast.value(), share, sweepSeed));
    keep(topics);
    sum(
        new BlockRDD<>(
            List.of(documents, before, topics),
            SweepResult.class,
            of ->
                ((TokenTopics) of.get(2))
                    .changeSince(
                        (TokenTopics) of.get(1),
                        (DocumentBlock) of.get(0),
                        stride,
                        vocabulary,
                        topicCount,
                        bins)),
        counts,
        above);
    forget();
  }

  @Override
  public void finish(TopicTables tables, int bits, int[] counts) {
    int vocabulary = terms;
    Broadcast<TopicTables> broadcast = send(tables);
    RDD<SoftCounts> before = soft;
    soft =
        before == null
            ? new BlockRDD<>(
                List.of(documents, topics),
                SoftCounts.class,
                of ->
                    SoftCounts.from(
                        (TokenTopics) of.get(1),
                        (DocumentBlock) of.get(0),
                        broadcast.value(),
                        vocabulary,
                        bits))
            : new BlockRDD<>(
                List.of(documents, before),
                SoftCounts.class,
                of ->
                    ((SoftCounts) of.get(1))
                        .next((DocumentBlock) of.get(0), broadcast.value(), vocabulary, bits));
    keep(soft);
    sum(
        new BlockRDD<>(
            List.of(soft),
            SweepResult.class,
            of -> new SweepResult(((SoftCounts) of.get(0)).cells, null)),
        counts,
        new int[0]);
    forget();
  }

  /** Adds the parts to the driver's tables as they come in, by way of others if they are many. */
  private void sum(BlockRDD<SweepResult> parts, int[] counts, int[] above) {
    if (parts.getNumPartitions() > FLAT) {
      add(parts.toJavaRDD().treeReduce(SweepResult::plus, 2), counts, above);
    } else {
      run(parts, part -> add(part, counts, above));
    }
  }

  private static void add(SweepResult part, int[] counts, int[] above) {
    part.cells.addTo(counts);
    if (part.documentsAbove != null) {
      part.documentsAbove.addTo(above);
    }
  }

  private interface Receiver<T> {
    void receive(T part);
  }

  private static final class Only<T>
      extends AbstractFunction2<TaskContext, scala.collection.Iterator<T>, T>
      implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public T apply(TaskContext context, scala.collection.Iterator<T> elements) {
      return elements.next();
    }
  }

  /** Runs a job that hands over each partition's element as it is ready. */
  private <T> void run(BlockRDD<T> parts, Receiver<? super T> receiver) {
    SparkContext context = spark.sc();
    List<Object> all = new ArrayList<>();
    for (int p = 0; p < parts.getNumPartitions(); p++) {
      all.add(p);
    }
    ClassTag<T> tag = ClassTag$.MODULE$.apply(Object.class);
    context.runJob(
        parts,
        new Only<T>(),
        CollectionConverters.asScala(all).toSeq(),
        new AbstractFunction2<Object, T, BoxedUnit>() {
          @Override
          public BoxedUnit apply(Object partition, T part) {
            receiver.receive(part);
            return BoxedUnit.UNIT;
          }
        },
        tag);
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

  /** After a pass: lets go of what no later pass, nor its repeat after a loss, can ask for. */
  private void forget() {
    while (stored.size() > 1) {
      drop(stored.removeFirst());
    }
    if (!reliable || passes % checkpointInterval == 0) {
      sent.forEach(broadcast -> broadcast.destroy());
      sent.clear();
    }
  }

  /** As {@code unpersist}, which warns of each RDD whose lineage was cut locally. */
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
