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

  private final List<DocumentBlock> pieces = new ArrayList<>();
  private final CorpusSize size;
  private final int threads;
  private final ExecutorService helpers;
  private final TokenTopics[] topics;
  private final SoftCounts[] soft;

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
    soft = new SoftCounts[pieces.size()];
  }

  @Override
  public CorpusSize size() {
    return size;
  }

  @Override
  public void start(int topicCount, double share, long sweepSeed, int[] counts) {
    int stride = TopicTables.stride(topicCount);
    pass(
        counts,
        new int[0],
        () ->
            (piece, sums, above) -> {
              DocumentBlock block = pieces.get(piece);
              topics[piece] = TokenTopics.even(block, share, topicCount, sweepSeed);
              topics[piece].addChange(null, block, stride, sums);
            });
  }

  @Override
  public PassScore sweep(
      TopicTables tables, double share, long sweepSeed, int[] counts, int bins, int[] above) {
    pass(
        counts,
        above,
        () -> {
          Sampler sampler = Kernels.sampler(tables.topics);
          return (piece, sums, histogram) -> {
            DocumentBlock block = pieces.get(piece);
            TokenTopics before = topics[piece];
            topics[piece] = before.swept(sampler, block, tables, share, sweepSeed);
            topics[piece].addChange(before, block, tables.stride, sums);
            if (bins > 0) {
              topics[piece].addDocumentsAbove(block, tables.topics, bins, histogram);
            }
          };
        });
    return score(topics, piece -> piece.score);
  }

  @Override
  public PassScore finish(TopicTables tables, int bits, int[] counts) {
    pass(
        counts,
        new int[0],
        () -> {
          Finisher finisher = Kernels.finisher(tables.topics);
          return (piece, sums, above) -> {
            DocumentBlock block = pieces.get(piece);
            SoftCounts before = soft[piece];
            soft[piece] =
                before == null
                    ? SoftCounts.from(topics[piece], finisher, block, tables, bits, sums)
                    : before.next(finisher, block, tables, bits, sums);
          };
        });
    return score(soft, piece -> piece.score);
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

  /** Works on all pieces, whichever thread takes them; the calling thread is one. */
  private void pass(int[] counts, int[] above, Worker worker) {
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
      running.add(helpers.submit(() -> work(worker.begin(), next, sums, histogram)));
    }
    work(worker.begin(), next, counts, above);
    for (int helper = 0; helper < threads - 1; helper++) {
      await(running.get(helper));
      drain(helperCounts[helper], counts);
      drain(helperAbove[helper], above);
    }
  }

  private void work(Work work, AtomicInteger next, int[] counts, int[] above) {
    for (int piece = next.getAndIncrement();
        piece < pieces.size();
        piece = next.getAndIncrement()) {
      work.on(piece, counts, above);
    }
  }

  private static void drain(int[] from, int[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
    }
    Arrays.fill(from, 0);
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
