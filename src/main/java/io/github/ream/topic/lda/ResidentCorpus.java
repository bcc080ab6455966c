package io.github.ream.topic.lda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;

/**
 * Documents in this JVM's memory, passed over by threads instead of Spark jobs: on a local master
 * the tables need not travel, and a fit of a hundred short passes spends nothing on scheduling. The
 * results are those of {@link DistributedCorpus}, since sums of whole numbers know no order.
 */
final class ResidentCorpus implements Corpus {
  /** Documents that a thread takes at a time: many more pieces than threads, so that none waits. */
  private static final int PIECE = 128;

  /** Pieces that are finished together: term by term, so the more the better. */
  private static final int GROUP = 16;

  private final List<DocumentBlock> pieces = new ArrayList<>();
  private final CorpusSize size;
  private final int threads;
  private final ExecutorService helpers;
  private final TokenTopics[] topics;

  // While finishing, of several pieces at a time.
  private TermOrder[] orders = new TermOrder[0];
  private SoftCounts[] soft = new SoftCounts[0];

  // Sums of the helpers, added to the caller's after each pass.
  private int[][] helperCounts = new int[0][];

  /**
   * The documents of these rows, by one job; empty if they hold more tokens than so many.
   *
   * @param terms size of the vocabulary
   */
  static Optional<ResidentCorpus> of(
      JavaRDD<Row> rows, DocumentRows packer, int terms, long mostTokens, int threads) {
    int partitions = rows.getNumPartitions();
    // Twice a partition's even share: more must not arrive here than is to stay.
    long mostOfOne = Math.min(mostTokens, 2 * mostTokens / partitions + 1);
    List<DocumentBlock> blocks =
        rows.mapPartitions(documents -> packer.packUpTo(mostOfOne, documents)).collect();
    CorpusSize size =
        blocks.stream()
            .map(block -> new CorpusSize(block, terms))
            .reduce(CorpusSize::plus)
            .orElse(null);
    return blocks.size() < partitions || size == null || size.tokens > mostTokens
        ? Optional.empty()
        : Optional.of(new ResidentCorpus(blocks, size, threads));
  }

  ResidentCorpus(List<DocumentBlock> blocks, CorpusSize size, int threads) {
    for (DocumentBlock block : blocks) {
      for (int from = 0; from < block.size(); from += PIECE) {
        pieces.add(block.slice(from, Math.min(block.size(), from + PIECE)));
      }
    }
    this.size = size;
    this.threads = Math.max(1, Math.min(threads, pieces.size()));
    helpers =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "lda-pass");
              thread.setDaemon(true);
              return thread;
            });
    topics = new TokenTopics[pieces.size()];
  }

  @Override
  public CorpusSize size() {
    return size;
  }

  @Override
  public void start(int topicCount, double share, long sweepSeed, int[] counts) {
    pass(
        pieces.size(),
        counts,
        new int[0],
        () ->
            (piece, sums, above) -> {
              DocumentBlock block = pieces.get(piece);
              topics[piece] = TokenTopics.even(block, share, topicCount, sweepSeed);
              topics[piece].addChange(null, block, topicCount, sums);
            });
  }

  @Override
  public PassScore sweep(
      TopicTables tables, double share, long sweepSeed, int[] counts, int bins, int[] above) {
    pass(
        pieces.size(),
        counts,
        above,
        () -> {
          Sampler sampler = new Sampler();
          return (piece, sums, histogram) -> {
            DocumentBlock block = pieces.get(piece);
            TokenTopics before = topics[piece];
            topics[piece] = before.swept(sampler, block, tables, share, sweepSeed);
            topics[piece].addChange(before, block, tables.topics, sums);
            if (bins > 0) {
              topics[piece].addDocumentsAbove(block, tables.topics, bins, histogram);
            }
          };
        });
    return score(topics, piece -> piece.score);
  }

  @Override
  public PassScore finish(TopicTables tables, int bits, int[] counts) {
    if (soft.length == 0) {
      startFinishing(tables);
    }
    pass(
        soft.length,
        counts,
        new int[0],
        () -> {
          Finisher finisher = new Finisher();
          return (group, sums, above) ->
              soft[group] = finisher.pass(tables, orders[group], soft[group], bits, sums);
        });
    return score(soft, group -> group.score);
  }

  private void startFinishing(TopicTables tables) {
    int groups = (pieces.size() + GROUP - 1) / GROUP;
    orders = new TermOrder[groups];
    soft = new SoftCounts[groups];
    for (int g = 0; g < groups; g++) {
      int from = g * GROUP;
      int to = Math.min(pieces.size(), from + GROUP);
      List<DocumentBlock> blocks = pieces.subList(from, to);
      orders[g] = new TermOrder(blocks, tables.rows.terms);
      soft[g] = SoftCounts.of(blocks, Arrays.asList(topics).subList(from, to), tables.topics);
    }
  }

  private static <T> PassScore score(T[] pieces, Function<T, PassScore> score) {
    return Arrays.stream(pieces).map(score).reduce(PassScore.NONE, PassScore::plus);
  }

  private interface Work {
    void on(int piece, int[] counts, int[] above);
  }

  private interface Worker {
    Work begin();
  }

  /** Works on so many pieces, whichever thread takes them; the calling thread is one. */
  private void pass(int size, int[] counts, int[] above, Worker worker) {
    if (helperCounts.length != threads - 1
        || (threads > 1 && helperCounts[0].length != counts.length)) {
      helperCounts = new int[threads - 1][counts.length];
    }
    int[][] helperAbove = new int[threads - 1][above.length];
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int helper = 0; helper < threads - 1; helper++) {
      int[] sums = helperCounts[helper];
      int[] histogram = helperAbove[helper];
      running.add(helpers.submit(() -> work(worker.begin(), next, size, sums, histogram)));
    }
    work(worker.begin(), next, size, counts, above);
    for (int helper = 0; helper < threads - 1; helper++) {
      await(running.get(helper));
      drain(helperCounts[helper], counts);
      drain(helperAbove[helper], above);
    }
  }

  private static void work(Work work, AtomicInteger next, int size, int[] counts, int[] above) {
    for (int piece = next.getAndIncrement(); piece < size; piece = next.getAndIncrement()) {
      work.on(piece, counts, above);
    }
  }

  private static void drain(int[] from, int[] to) {
    for (int i = 0; i < from.length; i++) {
      if (from[i] != 0) {
        to[i] += from[i];
        from[i] = 0;
      }
    }
  }

  private static void await(Future<?> helper) {
    try {
      helper.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in a pass over the documents", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a pass over the documents failed", e.getCause());
    }
  }

  @Override
  public void close() {
    helpers.shutdownNow();
  }
}
