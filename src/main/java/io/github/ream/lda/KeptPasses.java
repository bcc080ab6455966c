package io.github.ream.lda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 *   <li>With one executor when the fit begins, or no interval, each pass is stored once: if blocks
 *       are lost, the fit has to start again.
 * </ul>
 *
 * <p>The word tables that passes were made with are kept as long as passes may be repeated.
 */
final class KeptPasses implements AutoCloseable {
  private static final StorageLevel ONCE = StorageLevel.MEMORY_AND_DISK();
  private static final StorageLevel TWICE = StorageLevel.MEMORY_AND_DISK_2();

  enum Way {
    CHECKPOINT,
    COPIES,
    ONE_BLOCK
  }

  private final JavaSparkContext spark;
  private final int interval;
  private final Way way;
  private final List<Broadcast<?>> sent = new ArrayList<>();
  private final List<RDD<?>> stored = new ArrayList<>();
  private final Set<RDD<?>> cut = new HashSet<>();
  private RDD<?> documents;
  private RDD<?> safe;
  private int passes;

  /**
   * Nothing yet, to be kept as this context allows it now.
   *
   * @param interval passes between those that are written or stored twice; 0 or -1 for none
   */
  KeptPasses(JavaSparkContext spark, int interval) {
    this(spark, interval, way(spark, interval));
  }

  KeptPasses(JavaSparkContext spark, int interval, Way way) {
    this.spark = spark;
    this.interval = interval;
    this.way = way;
  }

  private static Way way(JavaSparkContext spark, int interval) {
    if (interval <= 0) {
      return Way.ONE_BLOCK;
    }
    if (spark.getCheckpointDir().isPresent()) {
      return Way.CHECKPOINT;
    }
    // The driver is counted too.
    return spark.sc().getExecutorMemoryStatus().size() > 2 ? Way.COPIES : Way.ONE_BLOCK;
  }

  /** Stores the documents, which all passes need, until this is closed. */
  void documents(RDD<?> blocks) {
    documents = blocks.persist(way == Way.COPIES ? TWICE : ONCE);
    if (way != Way.CHECKPOINT) {
      documents.localCheckpoint();
    }
  }

  /** Whether the lineage of the newest pass is cut in storage, which it then cannot do without. */
  private boolean isCutInStorage() {
    return way == Way.ONE_BLOCK || (way == Way.COPIES && isDue());
  }

  /** Stores what a pass makes, before it is made. */
  void add(RDD<?> state) {
    passes++;
    state.persist(way == Way.COPIES && isDue() ? TWICE : ONCE);
    stored.add(state);
    if (isCutInStorage()) {
      cut.add(state);
      state.localCheckpoint();
    } else if (way == Way.CHECKPOINT && isDue()) {
      state.checkpoint();
    }
  }

  /** Sends the word tables that a pass is made with. */
  <T> Broadcast<T> send(T tables) {
    Broadcast<T> broadcast = spark.broadcast(tables);
    sent.add(broadcast);
    return broadcast;
  }

  /** Drops what no later pass can ask for, not even if it is repeated after a loss. */
  void forget() {
    RDD<?> newest = stored.get(stored.size() - 1);
    if (way == Way.ONE_BLOCK || isDue()) {
      safe = way == Way.CHECKPOINT ? null : newest;
      sent.forEach(Broadcast::destroy);
      sent.clear();
    }
    List<RDD<?>> past = stored.stream().filter(s -> s != newest && s != safe).toList();
    past.forEach(this::drop);
    stored.removeAll(past);
  }

  private boolean isDue() {
    return passes % interval == 0;
  }

  private void drop(RDD<?> state) {
    if (cut.remove(state)) {
      // As unpersist, but without its warning.
      spark.sc().unpersistRDD(state.id(), false);
    } else {
      // Nor is it stored again where a loss makes it anew.
      state.unpersist(false);
    }
  }

  @Override
  public void close() {
    stored.forEach(this::drop);
    stored.clear();
    sent.forEach(Broadcast::destroy);
    sent.clear();
    spark.sc().unpersistRDD(documents.id(), false);
  }
}
