package io.github.ream.lda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;

/**
 * What the passes of a fit leave in Spark's storage, so that lineage does not grow with the passes
 * and that an executor can be lost.
 *
 * <ul>
 *   <li>With a checkpoint directory, every few passes are written there.
 *   <li>Without one, but with several executors, every few passes are stored on two of them, and so
 *       are the documents. In both cases the blocks of a lost executor are made again by repeating
 *       these few passes.
 *   <li>With one executor, or an interval of -1, each pass is stored once: if blocks are lost, the
 *       fit has to start again.
 * </ul>
 *
 * <p>The word tables that passes were made with are kept as long as passes may be repeated.
 */
final class KeptPasses implements AutoCloseable {
  private static final StorageLevel ONCE = StorageLevel.MEMORY_AND_DISK();
  private static final StorageLevel TWICE = StorageLevel.MEMORY_AND_DISK_2();

  private enum Way {
    CHECKPOINT,
    COPIES,
    ONE_BLOCK
  }

  private final JavaSparkContext spark;
  private final int interval;
  private final Way way;
  private final List<Broadcast<TopicTables>> sent = new ArrayList<>();
  private final Deque<RDD<?>> stored = new ArrayDeque<>();
  private RDD<?> documents;
  private RDD<?> safe;
  private int passes;

  /**
   * Nothing yet.
   *
   * @param interval passes between those that are written or stored twice, -1 for none
   */
  KeptPasses(JavaSparkContext spark, int interval) {
    this.spark = spark;
    this.interval = interval;
    if (interval <= 0) {
      way = Way.ONE_BLOCK;
    } else if (spark.getCheckpointDir().isPresent()) {
      way = Way.CHECKPOINT;
    } else {
      // The driver is counted too.
      way = spark.sc().getExecutorMemoryStatus().size() > 2 ? Way.COPIES : Way.ONE_BLOCK;
    }
  }

  /** Stores the documents, which all passes need, until this is closed. */
  void documents(RDD<?> blocks) {
    documents = blocks.persist(way == Way.COPIES ? TWICE : ONCE);
    if (way != Way.CHECKPOINT) {
      documents.localCheckpoint();
    }
  }

  /** Stores what a pass makes, before it is made. */
  void add(RDD<?> state) {
    passes++;
    state.persist(way == Way.COPIES && isDue() ? TWICE : ONCE);
    stored.addLast(state);
    if (way == Way.CHECKPOINT && isDue()) {
      state.checkpoint();
    } else if (way == Way.ONE_BLOCK || (way == Way.COPIES && isDue())) {
      state.localCheckpoint();
    }
  }

  /** Sends the word tables that a pass is made with. */
  Broadcast<TopicTables> send(TopicTables tables) {
    Broadcast<TopicTables> broadcast = spark.broadcast(tables);
    sent.add(broadcast);
    return broadcast;
  }

  /** Drops what no later pass can ask for, not even if it is repeated after a loss. */
  void forget() {
    RDD<?> newest = stored.getLast();
    if (way == Way.ONE_BLOCK || isDue()) {
      safe = way == Way.CHECKPOINT ? null : newest;
      sent.forEach(Broadcast::destroy);
      sent.clear();
    }
    stored.removeIf(
        state -> {
          boolean dropped = state != newest && state != safe;
          if (dropped) {
            drop(state);
          }
          return dropped;
        });
  }

  private boolean isDue() {
    return passes % interval == 0;
  }

  /** Does what {@code unpersist} does, but without its warning on locally cut lineage. */
  private void drop(RDD<?> state) {
    spark.sc().unpersistRDD(state.id(), false);
  }

  @Override
  public void close() {
    stored.forEach(this::drop);
    stored.clear();
    sent.forEach(Broadcast::destroy);
    sent.clear();
    drop(documents);
  }
}
